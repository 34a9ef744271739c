import "server-only";
import { readSeat } from "./candidate-store";
import { readInvite } from "./invite-store";
import { laneOf } from "./panel";
import { addPanelMark, type NewPanelMark } from "./panel-mark-store";

/** Adds an interviewer's mark in the lane that the invite's way of marking gives them. See addPanelMark. */
export async function markCandidate(
  interviewerId: string,
  mark: NewPanelMark,
  now: Date,
): Promise<"added" | "collision" | null> {
  const seat = await readSeat(interviewerId, mark.candidateId);
  const invite = seat && (await readInvite(interviewerId, seat.inviteId));
  if (!invite) return null;
  return addPanelMark(interviewerId, mark, { lane: laneOf(invite.marking, interviewerId), now });
}
