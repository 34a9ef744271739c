import { textLengthMax } from "@/lib/attempts/attempt";
import { type CompiledRubric, compileRubric } from "@/lib/grading";
import type { LoadedContent } from "./load-questions";
import type { Question } from "./question";

/** What it takes to grade an answer to one question. */
export type GradableQuestion = { question: Question; rubric: CompiledRubric; lengthMax: number };

/** Why a question can't be graded: it isn't in the bank, or content:check has something against it. */
export type NotGradable = "unknown" | "unsound";

export type FindGradable = (questionId: string) => GradableQuestion | NotGradable;

/** Finds questions by id, drafts too. Compiling costs more than grading, so each rubric is compiled once, when first asked for. */
export function rubricFinder({ questions, lexicon, problems }: LoadedContent): FindGradable {
  const compiled = new Map<string, GradableQuestion | NotGradable>();
  /** A folder whose question.md or rubric.yaml can't be made sense of leaves only its problems behind. */
  const isFaulty = (id: string) => problems.some(({ file }) => file.startsWith(`questions/${id}/`));
  const compile = (id: string): GradableQuestion | NotGradable => {
    const loaded = questions.find((each) => each.question.id === id);
    if (!loaded?.sound) return loaded || isFaulty(id) ? "unsound" : "unknown";
    const { question } = loaded;
    const rubric = compileRubric(question.rubric, lexicon);
    return { question, rubric, lengthMax: question.stages.length * textLengthMax };
  };
  return (id) => {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const found = compile(id);
    compiled.set(id, found);
    return found;
  };
}

/** The sentence for a question that can't be graded. */
export function explainNotGradable(questionId: string, reason: NotGradable): string {
  return reason === "unknown"
    ? `there is no question "${questionId}"`
    : `the question "${questionId}" has problems (npm run content:check -- --question ${questionId})`;
}
