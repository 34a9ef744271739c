import { percentOf, pointsOf, type ReviewQuestion } from "@/lib/attempts/review";
import { countPair, kappa } from "@/lib/evaluation/kappa";
import type { Verdict } from "@/lib/grading";
import type { Marking } from "./invite";

/** Whose marks belong together: "panel" when interviewers mark together, the interviewer's own id when they mark blind. */
export type Lane = string;

/** The lane in which an interviewer marks. */
export function laneOf(marking: Marking, interviewerId: string): Lane {
  return marking === "together" ? "panel" : interviewerId;
}

/** An interviewer's mark as pages show it. */
export type PanelMark = {
  questionId: string;
  criterionId: string;
  lane: Lane;
  author: string;
  /** "engine" leaves the engine's verdict as it is: only the comment counts. */
  verdict: Verdict | "engine";
  points: number | null;
  reason: string;
  comment: string;
  /** How many marks of this lane and criterion there are, this one included. */
  count: number;
  createdAt: string;
};

/** What counts for a criterion: the mark's verdict and points, or the engine's where nobody marked. */
export type Outcome = { verdict: Verdict; points: number };

type Criterion = { id: string; verdict: Verdict; points: number; max: number };

/** The outcome of a criterion under one lane's mark. */
export function outcomeOf(criterion: Criterion, mark: PanelMark | undefined): Outcome {
  if (!mark) return { verdict: criterion.verdict, points: criterion.points };
  const verdict = mark.verdict === "engine" ? criterion.verdict : mark.verdict;
  const worth = mark.verdict === "engine" ? criterion.points : pointsOf(verdict, criterion.max);
  return { verdict, points: Math.min(mark.points ?? worth, criterion.max) };
}

/** A question's percent under one lane's marks. */
export function lanePercent(question: ReviewQuestion, marks: PanelMark[]): number {
  const sum = question.criteria.reduce(
    (total, criterion) =>
      total + outcomeOf(criterion, markOf(marks, question.id, criterion)).points,
    0,
  );
  return percentOf(sum, question.fullMarks);
}

/** The mark that a list holds for a criterion. */
export function markOf(marks: PanelMark[], questionId: string, criterion: { id: string }) {
  return marks.find((m) => m.questionId === questionId && m.criterionId === criterion.id);
}

/**
 * How far two interviewers agree on a whole attempt: Cohen's kappa over the verdicts that each let stand, 1 when they agree
 * on all. Null when there is nothing to compare.
 */
export function agreementOf(
  questions: ReviewQuestion[],
  left: PanelMark[],
  right: PanelMark[],
): number | null {
  const counts: Parameters<typeof countPair>[0] = new Map();
  for (const question of questions)
    for (const criterion of question.criteria) {
      const one = outcomeOf(criterion, markOf(left, question.id, criterion));
      const other = outcomeOf(criterion, markOf(right, question.id, criterion));
      countPair(counts, one.verdict, other.verdict);
    }
  const value = kappa([counts]);
  return Number.isNaN(value) ? null : value;
}
