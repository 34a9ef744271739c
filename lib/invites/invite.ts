import type { Shows } from "@/lib/attempts/attempt";
import type { PlanItem } from "@/lib/questions/plan";

export const showsWhens = ["at-once", "when-released"] as const;
export type ShowsWhen = (typeof showsWhens)[number];

export const markings = ["together", "blind"] as const;
export type Marking = (typeof markings)[number];

/** What an interviewer decides when making an invite. A template keeps all but the dates. */
export type InviteSettings = {
  title: string;
  /** Who invites, as the candidate reads it. */
  host: string;
  /** Minutes without the extra time. */
  items: PlanItem[];
  /** Extra time for everyone who joins, in percent of the minutes. */
  extraPercent: number;
  /** How many people may join. */
  seats: number;
  /** What a candidate sees of the finished attempt. */
  shows: Shows;
  showsWhen: ShowsWhen;
  marking: Marking;
  /** For the interviewers only. */
  note: string;
};

/** How long a link can be joined when nobody says otherwise. */
export const expiryDays = 14;

/** The span in which a link can be joined. Someone who has joined may start and write after it. */
export type InviteSpan = { opensAt: Date | null; expiresAt: Date };

export type Invite = InviteSettings &
  InviteSpan & { id: string; ownerId: string; createdAt: Date; revokedAt: Date | null };

/** Whether a stranger with the link could join now, and if not, why: only the interviewer is told the reason. */
export type LinkState = "open" | "not-yet" | "expired" | "revoked" | "full";

/** What the link of an invite with `joined` people does at `now`. */
export function linkStateOf(
  invite: Pick<Invite, "revokedAt" | "opensAt" | "expiresAt" | "seats">,
  joined: number,
  now: Date,
): LinkState {
  if (invite.revokedAt) return "revoked";
  if (now >= invite.expiresAt) return "expired";
  if (invite.opensAt && now < invite.opensAt) return "not-yet";
  return joined >= invite.seats ? "full" : "open";
}

/** A plan's items with extra time, each rounded up to whole minutes. Example: 45 minutes and 25 % are 57. */
export function withExtraTime(items: PlanItem[], extraPercent: number): PlanItem[] {
  return items.map(({ questionId, minutes }) => ({
    questionId,
    minutes: Math.ceil((minutes * (100 + extraPercent)) / 100),
  }));
}

/** What the candidate's attempt shows before and after feedback is released. */
export function showsOf({ shows, showsWhen }: InviteSettings, isReleased: boolean): Shows {
  return showsWhen === "at-once" || isReleased ? shows : "nothing";
}

/** Where a candidate stands. "joined": in the lobby, the clock has not begun. */
export const candidateStages = ["joined", "running", "submitted", "reviewed", "released"] as const;
export type CandidateStage = (typeof candidateStages)[number];

export type Recommendation = "strong-no" | "no" | "yes" | "strong-yes";
export const recommendations = ["strong-no", "no", "yes", "strong-yes"] as const;

/** What can happen to an invite. Each is kept on its record. */
export const eventKinds = [
  "created",
  "revoked",
  "expiry-moved",
  "link-rotated",
  "joined",
  "started",
  "time-given",
  "reopened",
  "transfer-code-made",
  "moved-to-another-device",
  "released",
  "reviewer-invited",
  "reviewer-accepted",
  "reviewer-revoked",
  "decided",
] as const;
export type EventKind = (typeof eventKinds)[number];
