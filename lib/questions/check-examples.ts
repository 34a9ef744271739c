import { type CompiledRubric, type Criterion, type Finding, gradeAnswer } from "@/lib/grading";
import type { ContentProblem } from "./content-problem";
import { describeFinding } from "./describe-finding";
import type { LoadedQuestion } from "./load-question";

const acceptMin = 2;
const rejectMin = 1;

type Path = (string | number)[];

/** `bare` is the same rubric without its accepted sentences and its prompt. */
type Rubrics = { rubric: CompiledRubric; bare: CompiledRubric };

/**
 * Grades every example sentence alone against its own criterion: accepted ones must earn full points, rejected ones
 * nothing, and those of a misconception must contradict. Accepted sentences are graded by the bare rubric: a sentence
 * is like itself, so the engine's likeness to examples would let any of them pass.
 */
export function checkExamples(
  { question, rubricPlace }: LoadedQuestion,
  rubrics: Rubrics,
): ContentProblem[] {
  return question.rubric.criteria.flatMap((criterion, index) =>
    checkCriterionExamples({ criterion, path: ["criteria", index], ...rubrics }).map(
      ({ path, ...words }) => ({ ...rubricPlace(path), ...words }),
    ),
  );
}

type Checked = Rubrics & { criterion: Criterion; path: Path };
type Found = { path: Path; problem: string; fix: string };

/** Sentences that are all to be judged alike. */
type Trial = {
  sentences: string[];
  path: Path;
  by: CompiledRubric;
  isRight: (finding: Finding) => boolean;
  what: string;
  fix: string;
};

function checkCriterionExamples(checked: Checked): Found[] {
  const { criterion, path } = checked;
  const failed = trialsOf(checked).flatMap(({ sentences, by, isRight, what, fix, ...trial }) =>
    sentences.flatMap((sentence, place) => {
      const grade = gradeAnswer(sentence, by);
      const finding = grade.criteria.find(({ id }) => id === criterion.id);
      if (!finding || isRight(finding)) return [];
      const got = describeFinding(finding, sentence);
      const problem = `${criterion.id}: ${what} is ${got}.\n      “${sentence}”`;
      return [{ path: [...trial.path, place], problem, fix }];
    }),
  );
  return [...countExamples(criterion, path), ...failed];
}

function trialsOf({ criterion, path, rubric, bare }: Checked): Trial[] {
  const accepted: Trial = {
    sentences: criterion.accept,
    path: [...path, "accept"],
    by: bare,
    isRight: ({ verdict }) => verdict === "met",
    what: "an accepted sentence",
    fix: "Add its shape to look-for, or move the sentence if it isn't worth full points.",
  };
  const rejected: Trial = {
    sentences: criterion.reject,
    path: [...path, "reject"],
    by: rubric,
    isRight: ({ points }) => points === 0,
    what: "a rejected sentence",
    fix: "Narrow the line that these words set off: ask for a second idea beside them.",
  };
  const mistaken = criterion.misconceptions.map(
    ({ examples }, place): Trial => ({
      sentences: examples,
      path: [...path, "misconceptions", place, "examples"],
      by: rubric,
      isRight: ({ verdict }) => verdict === "contradicted",
      what: "a misconception's example",
      fix: "Add its shape to the misconception's look-for.",
    }),
  );
  return [accepted, rejected, ...mistaken];
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
