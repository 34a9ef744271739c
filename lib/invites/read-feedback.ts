import "server-only";
import type { Review, ReviewQuestion } from "@/lib/attempts/review";
import type { Verdict } from "@/lib/grading";
import { readOwnSeatByAttempt } from "./candidate-store";
import { readInviteOfCandidate } from "./invite-store";
import { laneOf, lanePercent, markOf, outcomeOf, type PanelMark } from "./panel";
import { readReleasedMarks } from "./panel-mark-store";

/** What the interviewers say to a candidate, once released. */
export type Feedback = {
  host: string;
  text: string;
  /** Criteria that an interviewer judged otherwise or wrote about; none unless the checklist may be seen. */
  items: { question: string; says: string; verdict: Verdict; comment: string }[];
  /** Questions whose percent is another with the interviewers' marks. */
  scores: { question: string; percent: number; byEngine: number }[];
};

/**
 * The released feedback on one's own attempt; null when there is none, or it is not released. `review` is what the person
 * may see of it, if anything. Whose marks count where several marked blind: those of the owner, who releases. Comments
 * are everybody's.
 */
export async function readFeedback(
  userId: string,
  attemptId: string,
  review: Review | null,
): Promise<Feedback | null> {
  const seat = await readOwnSeatByAttempt(userId, attemptId);
  if (!seat?.releasedAt) return null;
  const invite = await readInviteOfCandidate(userId, seat.inviteId);
  const all = await readReleasedMarks(userId, attemptId);
  const lane = invite && laneOf(invite.marking, invite.ownerId);
  const marks = all.filter((mark) => mark.lane === lane);
  const questions = review?.questions ?? [];
  const scores = questions.map((question) => ({
    question: question.title,
    percent: lanePercent(question, marks),
    byEngine: question.percent,
  }));
  return {
    host: invite?.host ?? "The interviewer",
    text: seat.feedback,
    items: questions.flatMap((question) => itemsOf(question, marks, all)),
    scores: scores.filter(({ percent, byEngine }) => percent !== byEngine),
  };
}

function itemsOf(question: ReviewQuestion, marks: PanelMark[], all: PanelMark[]) {
  return question.criteria.flatMap((criterion) => {
    const { verdict } = outcomeOf(criterion, markOf(marks, question.id, criterion));
    const comment = all
      .filter((mark) => mark.questionId === question.id && mark.criterionId === criterion.id)
      .map((mark) => mark.comment)
      .filter((words) => words !== "")
      .join("\n\n");
    if (verdict === criterion.verdict && comment === "") return [];
    return [{ question: question.title, says: criterion.says, verdict, comment }];
  });
}
