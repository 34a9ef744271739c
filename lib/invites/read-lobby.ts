import "server-only";
import { readCurrentAttempt } from "@/lib/attempts/read-room";
import { readOwnSeatById } from "./candidate-store";
import { readInviteOfCandidate } from "./invite-store";
import { type Offer, toOffer } from "./open-link";

/** A candidate's own place: what awaits them, or where their round is. */
export type Lobby = {
  candidateId: string;
  name: string;
  offer: Offer;
  state:
    | { kind: "waiting" }
    | { kind: "revoked" }
    | { kind: "running" | "finished"; attemptId: string };
};

/** The lobby of one's own seat, or null. */
export async function readLobby(
  userId: string,
  candidateId: string,
  now: Date,
): Promise<Lobby | null> {
  const seat = await readOwnSeatById(userId, candidateId);
  const invite = seat && (await readInviteOfCandidate(userId, seat.inviteId));
  if (!seat || !invite) return null;
  const { attemptId, name } = seat;
  const found = attemptId ? await readCurrentAttempt(userId, attemptId, now) : null;
  const lobby = { candidateId, name, offer: toOffer(invite) };
  if (!attemptId || !found)
    return { ...lobby, state: { kind: invite.revokedAt ? "revoked" : "waiting" } };
  const kind = found.attempt.finishedAt ? "finished" : "running";
  return { ...lobby, state: { kind, attemptId } };
}
