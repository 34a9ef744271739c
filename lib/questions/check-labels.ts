import type { ContentProblem } from "./content-problem";
import type { LoadedAnswer } from "./load-answers";
import type { LoadedQuestion } from "./load-question";

const debatableMax = 2;
const lists = ["met", "partly", "contradicted", "debatable"] as const;

/** Labels must name existing criteria, once each; and every criterion must be met by somebody, or it is untested. */
export function checkLabels({ question, answers, rubricPlace }: LoadedQuestion): ContentProblem[] {
  const ids = question.rubric.criteria.map((criterion) => criterion.id);
  const problems = answers.flatMap((answer) => checkAnswerLabels(answer, ids));
  ids.forEach((id, index) => {
    if (answers.length === 0 || answers.some((answer) => answer.met.includes(id))) return;
    problems.push({
      ...rubricPlace(["criteria", index, "id"]),
      problem: `${id}: no labelled answer meets it.`,
      fix: "Say it in answers/model.md or strong.md and add it to their met list, or drop the criterion.",
    });
  });
  return problems;
}

function checkAnswerLabels(answer: LoadedAnswer, ids: string[]): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const seen = new Set<string>();
  const report = (path: (string | number)[], problem: string, fix: string) =>
    problems.push({ file: answer.file, line: answer.lineOf(path), problem, fix });

  for (const list of lists) {
    answer[list].forEach((id, index) => {
      const path = [list, index];
      if (!ids.includes(id))
        report(path, `There is no criterion "${id}".`, `Use one of: ${ids.join(", ")}.`);
      if (seen.has(id)) report(path, `"${id}" has two labels.`, "Leave it in one list only.");
      seen.add(id);
    });
  }
  if (answer.debatable.length > debatableMax) {
    const problem = `${answer.debatable.length} criteria are debatable, and ${debatableMax} may be.`;
    report(["debatable"], problem, "Decide the others, or make their statements clearer.");
  }
  return problems;
}
