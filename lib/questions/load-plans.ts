import { readContentFile } from "./content-files";
import type { ContentProblem } from "./content-problem";
import type { LoadedQuestion } from "./load-question";
import { type LineOf, parseContentYaml } from "./parse-content-yaml";
import type { BuiltInPlan, PlanItem } from "./plan";
import { roundsFileSchema } from "./question-schema";

const file = "rounds.yaml";

/** Reads the built-in plans. A plan that names a question which can't be asked is reported and left out. */
export function loadPlans(
  folder: string,
  questions: LoadedQuestion[],
  problems: ContentProblem[],
): BuiltInPlan[] {
  const read = readContentFile(folder, file);
  if (!read.ok) {
    problems.push(read.problem);
    return [];
  }
  const { value, lineOf, ...parsed } = parseContentYaml(
    { file, text: read.value, firstLine: 1 },
    roundsFileSchema,
  );
  problems.push(...parsed.problems);

  const seen = new Set<string>();
  return (value?.plans ?? []).flatMap((plan, index) => {
    const path = ["plans", index];
    if (seen.has(plan.id)) {
      const fix = "Give each plan an id of its own.";
      problems.push({
        file,
        line: lineOf([...path, "id"]),
        problem: `Two plans are called "${plan.id}".`,
        fix,
      });
      return [];
    }
    seen.add(plan.id);
    const items = plan.questions.map((item, place) =>
      planItem(item, questions, { lineOf, path: [...path, "questions", place], problems }),
    );
    const usable = items.flatMap((item) => (item ? [item] : []));
    const { id, title, summary } = plan;
    return usable.length === items.length ? [{ id, title, summary, items: usable }] : [];
  });
}

type Place = { lineOf: LineOf; path: (string | number)[]; problems: ContentProblem[] };

function planItem(
  item: { question: string; minutes?: number | undefined },
  questions: LoadedQuestion[],
  { lineOf, path, problems }: Place,
): PlanItem | null {
  const line = lineOf(path);
  const found = questions.find(({ question }) => question.id === item.question);
  const reason = whyNotAskable(found);
  if (!found || reason !== null) {
    const problem = `The question "${item.question}" can't be asked: ${reason}.`;
    const fix = "Name a published question (a folder of content/questions), or remove the line.";
    problems.push({ file, line, problem, fix });
    return null;
  }
  const { id, minutes, stages } = found.question;
  const given = item.minutes ?? minutes;
  if (given < stages.length) {
    const problem = `${given} minutes are too few for the ${stages.length} stages of "${id}".`;
    problems.push({ file, line, problem, fix: `Give it ${stages.length} minutes at least.` });
    return null;
  }
  return { questionId: id, minutes: given };
}

function whyNotAskable(found: LoadedQuestion | undefined): string | null {
  if (!found) return "it doesn't exist";
  if (found.question.status === "draft") return "it is a draft";
  return found.sound ? null : "it has problems of its own";
}
