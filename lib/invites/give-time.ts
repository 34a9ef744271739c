import "server-only";
import { addTime, reopenAttempt } from "@/lib/attempts/attempt-store";
import { changeSeat, readOwnedSeat } from "./candidate-store";
import { type Deed, eventRow } from "./invite-store";

type More = { candidateId: string; minutes: number };

/** Gives a running round more minutes; the open room learns of it with its next contact. Returns the new deadline. Null: it doesn't run. */
export async function giveTime(
  ownerId: string,
  { candidateId, minutes }: More,
  deed: Deed,
): Promise<Date | null> {
  const seat = await readOwnedSeat(ownerId, candidateId);
  if (!seat?.attemptId) return null;
  const deadlineAt = await addTime(seat.userId, seat.attemptId, minutes);
  if (!deadlineAt) return null;
  await changeSeat(ownerId, candidateId, {}, eventRow("time-given", deed, { minutes, deadlineAt }));
  return deadlineAt;
}

/** Lets a finished round go on for some minutes from now; its grade goes, texts and marks stay. False: it isn't finished. */
export async function reopen(
  ownerId: string,
  { candidateId, minutes }: More,
  deed: Deed,
): Promise<boolean> {
  const seat = await readOwnedSeat(ownerId, candidateId);
  if (!seat?.attemptId) return false;
  const deadlineAt = new Date(deed.now.getTime() + minutes * 60_000);
  if (!(await reopenAttempt(seat.userId, seat.attemptId, deadlineAt))) return false;
  const event = eventRow("reopened", deed, { minutes, deadlineAt });
  return changeSeat(ownerId, candidateId, {}, event);
}
