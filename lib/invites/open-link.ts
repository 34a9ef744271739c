import "server-only";
import { planMinutes } from "@/lib/questions/plan";
import { readOwnSeat } from "./candidate-store";
import { type Invite, linkStateOf, withExtraTime } from "./invite";
import { findInviteByToken, readInvite } from "./invite-store";
import { hashToken } from "./link-token";

/** What the start page tells: never which questions, so that nobody looks them up before the clock runs. */
export type Offer = {
  title: string;
  host: string;
  questions: number;
  /** With everyone's extra time. */
  minutes: number;
  shows: Invite["shows"];
  showsWhen: Invite["showsWhen"];
};

export type OpenedLink =
  | { kind: "open"; offer: Offer }
  | { kind: "joined"; candidateId: string }
  | { kind: "yours"; inviteId: string };

/**
 * What a link shows to whoever opens it; it changes nothing, so that link previews don't use it up. Null to strangers
 * when it is unknown, not open yet, expired, revoked or used up: all alike.
 */
export async function openLink(
  userId: string | null,
  token: string,
  now: Date,
): Promise<OpenedLink | null> {
  const found = await findInviteByToken(hashToken(token));
  if (!found) return null;
  const { invite, joined } = found;
  const seat = userId ? await readOwnSeat(userId, invite.id) : null;
  if (seat) return { kind: "joined", candidateId: seat.id };
  if (userId && (await readInvite(userId, invite.id)))
    return { kind: "yours", inviteId: invite.id };
  if (linkStateOf(invite, joined, now) !== "open") return null;
  return { kind: "open", offer: toOffer(invite) };
}

/** What a candidate may know of an invite. Names every field it passes on. */
export function toOffer(invite: Invite): Offer {
  const { title, host, items, extraPercent, shows, showsWhen } = invite;
  const minutes = planMinutes({ items: withExtraTime(items, extraPercent) });
  return { title, host, questions: items.length, minutes, shows, showsWhen };
}
