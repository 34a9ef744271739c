import type { Criterion } from "@/lib/grading";
import type { Question, Stage } from "@/lib/questions/question";

/** What a review shows of a rubric: kept with the grade, so that an old review never changes under its reader. */
export type RubricView = {
  title: string;
  prompt: string;
  stages: Stage[];
  /** Whole, patterns included: this is server-side, and explanations are made from it. */
  criteria: Criterion[];
  /** How many points make 100 %. */
  fullMarks: number;
};

/** The part of a question that its review needs later. */
export function toRubricView({ title, prompt, stages, rubric }: Question): RubricView {
  return {
    title,
    prompt,
    stages,
    criteria: rubric.criteria,
    fullMarks:
      rubric.fullMarks ?? rubric.criteria.reduce((sum, criterion) => sum + criterion.points, 0),
  };
}
