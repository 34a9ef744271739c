import "server-only";
import { takeSeat } from "./candidate-store";
import { linkStateOf } from "./invite";
import { findInviteByToken, readInvite } from "./invite-store";
import { hashToken } from "./link-token";

type Join = { token: string; name: string; now: Date };

/**
 * Takes a seat for this user and returns the candidate's id. Null when the link can't be joined, for whatever reason, and
 * for the invite's own interviewers: nobody is examined by themselves.
 */
export async function joinInvite(
  userId: string,
  { token, name, now }: Join,
): Promise<string | null> {
  const found = await findInviteByToken(hashToken(token));
  if (!found || (await readInvite(userId, found.invite.id))) return null;
  const { invite, joined } = found;
  const state = linkStateOf(invite, joined, now);
  // "full" is left to takeSeat: one of those who fill it may be this very person, pressing twice.
  if (state !== "open" && state !== "full") return null;
  const seat = await takeSeat(userId, { inviteId: invite.id, name, seats: invite.seats, now });
  return seat?.id ?? null;
}
