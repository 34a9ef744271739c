import "server-only";
import { changeSeat, moveSeat, type Seat } from "./candidate-store";
import { type Deed, eventRow } from "./invite-store";
import { hashToken, newTransferCode, readTransferCode } from "./link-token";

/** How long a transfer code works: long enough to read it out, too short to be found by guessing. */
export const transferMinutes = 15;

/** Makes a code that moves a candidate to another device once; an older one dies. Null: no such candidate of this owner. */
export async function makeTransferCode(
  ownerId: string,
  candidateId: string,
  deed: Deed,
): Promise<string | null> {
  const code = newTransferCode();
  const transferEndsAt = new Date(deed.now.getTime() + transferMinutes * 60_000);
  const change = { transferHash: hashToken(code), transferEndsAt };
  const event = eventRow("transfer-code-made", deed);
  return (await changeSeat(ownerId, candidateId, change, event)) ? code : null;
}

/** Moves a candidate's seat and attempt to this user: the other device is out at once. Null: the code names nobody. */
export async function transfer(userId: string, typed: string, now: Date): Promise<Seat | null> {
  const code = readTransferCode(typed);
  return code ? moveSeat(userId, hashToken(code), now) : null;
}
