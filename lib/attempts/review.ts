import type { Flag, Span, Verdict } from "@/lib/grading";
import type { Erratum, Source } from "@/lib/questions/question";
import type { FinishedBy, Mode } from "./attempt";

/** A person's verdict over the engine's. */
export type MarkView = { verdict: Verdict; reason: string; points: number; createdAt: string };

/** One line of the checklist. */
export type ReviewCriterion = {
  id: string;
  stage: string;
  says: string;
  why: string;
  verdict: Verdict;
  points: number;
  max: number;
  /** The engine's finding as a sentence. */
  explanation: string;
  /** Where in which stage's text the evidence lies. */
  evidence: { stageId: string; span: Span }[];
  bothWays: boolean;
  mark: MarkView | null;
};

/** One stage with what was written, the time it had and the points its criteria earned. */
export type ReviewStage = {
  id: string;
  title: string;
  text: string;
  activeMs: number;
  /** What the round gave this stage. */
  minutes: number;
  points: number;
  max: number;
};

export type ReviewQuestion = {
  id: string;
  title: string;
  prompt: string;
  percent: number;
  points: number;
  max: number;
  /** Points that make 100 %. */
  fullMarks: number;
  /** The percent with the person's own marks in place of the engine's verdicts; null when there are none. */
  ownPercent: number | null;
  flags: Flag[];
  stages: ReviewStage[];
  criteria: ReviewCriterion[];
  /** Null when the question has left the bank. */
  background: {
    modelAnswer: string;
    insights: string[];
    followUps: string[];
    errata: Erratum[];
    sources: Source[];
  } | null;
  copies: { stageId: string; text: string; reason: "conflict" | "late"; createdAt: string }[];
};

export type Review = {
  attemptId: string;
  title: string;
  mode: Mode;
  startedAt: string;
  finishedAt: string;
  finishedBy: FinishedBy;
  questions: ReviewQuestion[];
  /** Titles of questions that could not be graded because they left the bank. */
  ungraded: string[];
};

/** What is left of a review whose person may not see points: that it was handed in, and with "text" what was written. */
export type Receipt = Pick<
  Review,
  "attemptId" | "title" | "mode" | "startedAt" | "finishedAt" | "finishedBy"
> & { questions: { id: string; title: string; stages: { title: string; text: string }[] }[] };

/** The receipt of a review, with the texts or without. Names every field it passes on. */
export function toReceipt(review: Review, hasText: boolean): Receipt {
  const { attemptId, title, mode, startedAt, finishedAt, finishedBy } = review;
  const questions = review.questions.map((question) => ({
    id: question.id,
    title: question.title,
    stages: question.stages.map((stage) => ({ title: stage.title, text: stage.text })),
  }));
  const head = { attemptId, title, mode, startedAt, finishedAt, finishedBy };
  return { ...head, questions: hasText ? questions : [] };
}

/** What a verdict is worth: all, half or none of a criterion's points. */
export function pointsOf(verdict: Verdict, max: number): number {
  if (verdict === "met") return max;
  return verdict === "partly" ? max / 2 : 0;
}

/** Points as a whole percent of full marks, at most 100. Example: 13.5 of 26 is 52. */
export function percentOf(points: number, fullMarks: number): number {
  return fullMarks === 0 ? 0 : Math.min(100, Math.round((100 * points) / fullMarks));
}
