import { textLengthMax } from "@/lib/attempts/attempt";
import { type CompiledRubric, compileRubric } from "@/lib/grading";
import type { LoadedContent } from "./load-questions";
import type { Question } from "./question";

/** What it takes to grade an answer to one question. */
export type GradableQuestion = { question: Question; rubric: CompiledRubric; lengthMax: number };

export type FindGradable = (questionId: string) => GradableQuestion | null;

/** Finds questions by id, drafts too. Compiling costs more than grading, so each rubric is compiled once, when first asked for. */
export function rubricFinder({ questions, lexicon }: LoadedContent): FindGradable {
  const compiled = new Map<string, GradableQuestion | null>();
  const compile = (id: string): GradableQuestion | null => {
    const question = questions.find((each) => each.sound && each.question.id === id)?.question;
    if (!question) return null;
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
