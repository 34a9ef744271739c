import { checkPatterns } from "./check-patterns";
import type { ContentProblem } from "./content-problem";
import type { SourceFile } from "./parse-content-yaml";
import type { Question } from "./question";
import type { RubricPlace } from "./rubric-place";

type Checked = { question: Question; questionFile: SourceFile; rubricPlace: RubricPlace };

/** What must hold between the parts of one question before it may be asked. The schema has checked each part alone. */
export function checkQuestion(checked: Checked): ContentProblem[] {
  const { question, questionFile, rubricPlace } = checked;
  return [
    ...checkStages(question, questionFile),
    ...checkCriteria(question, rubricPlace),
    ...checkPatterns(question.rubric.criteria, rubricPlace),
  ];
}

function checkStages(question: Question, { file, lineOf }: SourceFile): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report = (path: (string | number)[], problem: string, fix: string) =>
    problems.push({ file, line: lineOf(path), problem, fix });

  const sum = question.stages.reduce((minutes, stage) => minutes + stage.minutes, 0);
  if (sum !== question.minutes) {
    report(
      ["minutes"],
      `The stages take ${sum} minutes, the question says ${question.minutes}.`,
      `Write minutes: ${sum}, or change the stages' minutes.`,
    );
  }
  if (question.prompt === "")
    report([], "There is no prompt.", 'Write it below the second "---" line.');
  for (const index of repeats(question.stages.map((stage) => stage.id))) {
    const path = ["stages", index, "id"];
    report(
      path,
      `Two stages are called "${question.stages[index]?.id}".`,
      "Give each an id of its own.",
    );
  }
  return problems;
}

function checkCriteria({ stages, rubric }: Question, placeOf: RubricPlace): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const report = (path: (string | number)[], problem: string, fix: string) =>
    problems.push({ ...placeOf(path), problem, fix });

  for (const index of repeats(rubric.criteria.map((criterion) => criterion.id))) {
    const path = ["criteria", index, "id"];
    report(
      path,
      `Two criteria are called "${rubric.criteria[index]?.id}".`,
      "Give each an id of its own.",
    );
  }
  rubric.criteria.forEach((criterion, index) => {
    const at = (key: string) => ["criteria", index, key];
    const { id, stage, lookFor, parts, partsNeeded } = criterion;
    if (!stages.some((each) => each.id === stage)) {
      const known = stages.map((each) => each.id).join(", ");
      report(at("stage"), `${id}: there is no stage "${stage}".`, `Use one of: ${known}.`);
    }
    if (lookFor.length === 0 && parts.length === 0) {
      report(
        at("id"),
        `${id}: nothing earns full points.`,
        "Add look-for lines, or parts and parts-needed.",
      );
    }
    if (partsNeeded > parts.length) {
      const fix = `Write ${parts.length} or less.`;
      report(at("parts-needed"), `${id}: needs ${partsNeeded} parts and has ${parts.length}.`, fix);
    }
  });
  const total = rubric.criteria.reduce((points, criterion) => points + criterion.points, 0);
  if (rubric.fullMarks !== undefined && rubric.fullMarks > total) {
    const problem = `full-marks is ${rubric.fullMarks}, and all criteria together are worth ${total}.`;
    report(["full-marks"], problem, `Write ${total} or less.`);
  }
  return problems;
}

/** The places at which a value stands that stood before. */
function repeats(values: string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
