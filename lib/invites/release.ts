import "server-only";
import { setShows } from "@/lib/attempts/attempt-store";
import { readCurrentAttempt } from "@/lib/attempts/read-room";
import { changeSeat, readOwnedSeat } from "./candidate-store";
import { showsOf } from "./invite";
import { type Deed, eventRow, readInvite } from "./invite-store";

/**
 * Releases feedback to one candidate: the text, and as much of the attempt as the invite shows. Releasing again replaces
 * the text. False when there is no such finished candidate of this owner.
 */
export async function release(
  ownerId: string,
  { candidateId, feedback }: { candidateId: string; feedback: string },
  deed: Deed,
): Promise<boolean> {
  const seat = await readOwnedSeat(ownerId, candidateId);
  const invite = seat && (await readInvite(ownerId, seat.inviteId));
  if (!seat?.attemptId || !invite) return false;
  const found = await readCurrentAttempt(seat.userId, seat.attemptId, deed.now);
  if (!found?.attempt.finishedAt) return false;
  const change = { releasedAt: deed.now, feedback };
  if (!(await changeSeat(ownerId, candidateId, change, eventRow("released", deed)))) return false;
  await setShows(seat.userId, seat.attemptId, showsOf(invite, true));
  return true;
}
