import "server-only";
import type { Review } from "@/lib/attempts/review";
import type { Verdict } from "@/lib/grading";
import { readOwnSeatByAttempt } from "./candidate-store";
import { readInviteOfCandidate } from "./invite-store";
import { markOf } from "./panel";
import { readReleasedMarks } from "./panel-mark-store";

/** What the interviewers say to a candidate, once released. */
export type Feedback = {
  host: string;
  text: string;
  /** Criteria that an interviewer judged otherwise or wrote about; none unless the checklist may be seen. */
  items: { question: string; says: string; verdict: Verdict; comment: string }[];
};

/**
 * The released feedback on one's own attempt; null when there is none, or it is not released. `review` is what the person
 * may see of it, if anything.
 */
export async function readFeedback(
  userId: string,
  attemptId: string,
  review: Review | null,
): Promise<Feedback | null> {
  const seat = await readOwnSeatByAttempt(userId, attemptId);
  if (!seat?.releasedAt) return null;
  const invite = await readInviteOfCandidate(userId, seat.inviteId);
  const marks = await readReleasedMarks(userId, attemptId);
  const items = (review?.questions ?? []).flatMap((question) =>
    question.criteria.flatMap((criterion) => {
      const mark = markOf(marks, question.id, criterion);
      if (!mark) return [];
      const verdict = mark.verdict === "engine" ? criterion.verdict : mark.verdict;
      if (verdict === criterion.verdict && mark.comment === "") return [];
      return [{ question: question.title, says: criterion.says, verdict, comment: mark.comment }];
    }),
  );
  return { host: invite?.host ?? "The interviewer", text: seat.feedback, items };
}
