import { type CompiledRubric, type Criterion, type Finding, gradeAnswer } from "@/lib/grading";
import type { ContentProblem } from "./content-problem";
import { describeFinding } from "./describe-finding";
import type { LoadedQuestion } from "./load-question";

const acceptMin = 2;
const rejectMin = 1;

type Path = (string | number)[];

/**
 * Grades every example sentence alone against its own criterion: accepted ones must earn full points, rejected ones
 * nothing, and those of a misconception must contradict.
 */
export function checkExamples(
  { question, rubricFile }: LoadedQuestion,
  rubric: CompiledRubric,
): ContentProblem[] {
  return question.rubric.criteria.flatMap((criterion, index) =>
    checkCriterionExamples({ criterion, path: ["criteria", index], rubric }).map(
      ({ path, ...words }) => ({
        file: rubricFile.file,
        line: rubricFile.lineOf(path),
        ...words,
      }),
    ),
  );
}

type Checked = { criterion: Criterion; path: Path; rubric: CompiledRubric };
type Found = { path: Path; problem: string; fix: string };

function checkCriterionExamples({ criterion, path, rubric }: Checked): Found[] {
  const { id, accept, reject, misconceptions } = criterion;
  const found = countExamples(criterion, path);
  /** Reports the sentences whose finding isn't as it should be. */
  const expect = (
    sentences: string[],
    at: Path,
    isRight: (finding: Finding) => boolean,
    words: [string, string],
  ) =>
    sentences.forEach((sentence, place) => {
      const finding = gradeAnswer(sentence, rubric).criteria.find((each) => each.id === id);
      if (!finding || isRight(finding)) return;
      const problem = `${id}: ${words[0]} ${describeFinding(finding, sentence)}.\n      “${sentence}”`;
      found.push({ path: [...at, place], problem, fix: words[1] });
    });

  expect(accept, [...path, "accept"], ({ verdict }) => verdict === "met", [
    "an accepted sentence is",
    "Add its shape to look-for, or move the sentence if it isn't worth full points.",
  ]);
  expect(reject, [...path, "reject"], ({ points, verdict }) => points === 0 && verdict !== "met", [
    "a rejected sentence is",
    "Narrow the line that these words set off: ask for a second idea beside them.",
  ]);
  misconceptions.forEach(({ examples }, place) => {
    expect(
      examples,
      [...path, "misconceptions", place, "examples"],
      ({ verdict }) => verdict === "contradicted",
      ["a misconception's example is", "Add its shape to the misconception's look-for."],
    );
  });
  return found;
}

function countExamples({ id, accept, reject, misconceptions }: Criterion, path: Path): Found[] {
  const found: Found[] = [];
  if (accept.length < acceptMin) {
    const problem = `${id}: has ${accept.length} accepted sentences.`;
    found.push({
      path: [...path, "accept"],
      problem,
      fix: `Write ${acceptMin} that people would really type.`,
    });
  }
  if (reject.length < rejectMin) {
    const fix = "Write a sentence on the same subject that shouldn't earn the points.";
    found.push({ path: [...path, "reject"], problem: `${id}: has no rejected sentence.`, fix });
  }
  misconceptions.forEach(({ says, examples }, place) => {
    if (examples.length > 0) return;
    const problem = `${id}: the misconception “${says}” has no example.`;
    found.push({
      path: [...path, "misconceptions", place],
      problem,
      fix: "Write one sentence that states it.",
    });
  });
  return found;
}
