import "server-only";
import { deadlineOf } from "@/lib/attempts/attempt";
import { createCandidateAttempt } from "@/lib/attempts/attempt-store";
import { getQuestionOrDraft } from "@/lib/questions/question-bank";
import { readOwnSeatById, recordStart, type Seat } from "./candidate-store";
import { type Invite, showsOf, withExtraTime } from "./invite";
import { readInviteOfCandidate } from "./invite-store";

/**
 * Starts a candidate's round: the clock runs from here. Starting twice is starting once. Returns the attempt's id; null
 * when there is no such candidate of this user, or the invite was revoked before they started.
 */
export async function startInvited(
  userId: string,
  candidateId: string,
  now: Date,
): Promise<string | null> {
  const seat = await readOwnSeatById(userId, candidateId);
  const invite = seat && (await readInviteOfCandidate(userId, seat.inviteId));
  if (!seat || !invite) return null;
  if (seat.attemptId) return seat.attemptId;
  if (invite.revokedAt) return null;
  await createAttemptOnce(seat, invite, now);
  return (await readOwnSeatById(userId, candidateId))?.attemptId ?? null;
}

async function createAttemptOnce(seat: Seat, invite: Invite, now: Date): Promise<void> {
  const items = withExtraTime(invite.items, invite.extraPercent);
  const boxes = items.flatMap(({ questionId }) =>
    (getQuestionOrDraft(questionId)?.stages ?? []).map(({ id }) => ({ questionId, stageId: id })),
  );
  const attempt = {
    title: invite.title,
    mode: "timed" as const,
    ...{ items, boxes, startedAt: now, deadlineAt: deadlineOf("timed", now, items) },
    shows: showsOf(invite, false),
  };
  if (await createCandidateAttempt(seat.userId, seat.id, attempt)) await recordStart(seat, now);
}
