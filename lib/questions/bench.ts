import type { ReviewCriterion } from "@/lib/attempts/review";
import type { Flag } from "@/lib/grading";
import type { ContentProblem } from "./content-problem";
import type { LabelledAnswer } from "./question";

/** What the workbench shows of one text. */
export type BenchGrade = {
  percent: number;
  points: number;
  max: number;
  /** Points that make 100 %. */
  fullMarks: number;
  flags: Flag[];
  stages: { id: string; title: string; points: number; max: number }[];
  criteria: ReviewCriterion[];
};

/** The state of a question's files, and the grade of a text by them. */
export type BenchReply = {
  /** Another one for every change of a file that the question depends on. */
  version: string;
  /** What keeps the question from being asked; it is then graded by the files as they last were in order. */
  problems: ContentProblem[];
  /** Null when the files haven't been in order since the server started. */
  grade: BenchGrade | null;
  answers: Pick<LabelledAnswer, "name" | "text">[];
};

/** The box of the workbench: evidence points into it as into a stage. */
export const benchBox = "answer";
