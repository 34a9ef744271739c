import { type CompiledRubric, gradeAnswer, type Rubric } from "@/lib/grading";
import type { ContentProblem } from "./content-problem";
import { describeFinding } from "./describe-finding";
import type { LoadedQuestion } from "./load-question";
import { plainText } from "./plain-text";
import { rubricPatterns } from "./rubric-patterns";
import { sharedWords } from "./shared-words";

/** Two statements that share this part of their words say the same thing. */
const sameWordsMin = 0.6;

/** Criteria that would pay twice for one thing: nearly the same statement, or the very same line to look for. */
export function checkLikeCriteria({ question, rubricPlace }: LoadedQuestion): ContentProblem[] {
  const { criteria } = question.rubric;
  const fix = "Join the two, or say in each what the other doesn't.";
  const alike = criteria.flatMap((criterion, index) =>
    criteria.slice(0, index).flatMap((earlier) => {
      if (sharedWords(criterion.says, earlier.says) < sameWordsMin) return [];
      const problem = `${criterion.id}: says nearly the same as ${earlier.id}.`;
      return [{ ...rubricPlace(["criteria", index, "says"]), problem, fix }];
    }),
  );
  return [
    ...alike,
    ...repeatedLines(question.rubric).map(({ path, problem }) => ({
      ...rubricPlace(path),
      problem,
      fix,
    })),
  ];
}

function repeatedLines(rubric: Rubric) {
  const first = new Map<string, string>();
  return rubricPatterns(rubric.criteria).flatMap(({ criterion, pattern, path, name }) => {
    if (!name.startsWith("look-for")) return [];
    const owner = first.get(pattern);
    if (owner === undefined) first.set(pattern, criterion.id);
    if (owner === undefined || owner === criterion.id) return [];
    return [
      { path, problem: `${criterion.id}: ${owner} looks for the very same line: ${pattern}` },
    ];
  });
}

/**
 * What everybody sees before answering must not earn anything by a line of the rubric: the prompt, and the titles and hints of the stages.
 * Pass a rubric that was compiled without the prompt: the engine's guard against echoes only knows its exact words.
 */
export function checkPublicText(
  { question, questionFile, promptLine }: LoadedQuestion,
  rubric: CompiledRubric,
): ContentProblem[] {
  const shown = [
    { what: "The prompt", text: plainText(question.prompt), line: promptLine },
    ...question.stages.map(({ title, hint }, index) => ({
      what: `The hint of stage ${index + 1}`,
      text: `${title}\n${hint}`,
      line: questionFile.lineOf(["stages", index, "hint"]),
    })),
  ];
  return shown.flatMap(({ what, text, line }) =>
    gradeAnswer(text, rubric)
      .criteria.filter(
        ({ verdict, points, by }) => verdict === "met" || (points > 0 && by === "pattern"),
      )
      .map((finding) => ({
        file: questionFile.file,
        line,
        problem: `${what} alone earns ${finding.id} (${describeFinding(finding, text)}).`,
        fix: `Narrow the line of ${finding.id} that these words set off, or reword the text.`,
      })),
  );
}
