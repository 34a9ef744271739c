import { createGuest } from "@/lib/accounts/account-store";
import type { InviteSettings } from "./invite";
import { createInvite } from "./invite-store";
import { hashToken, newToken } from "./link-token";

export const noon = new Date("2026-11-21T12:00:00Z");

/** A moment `minutes` after noon. */
export function minutesOn(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000);
}

export const settings: InviteSettings = {
  title: "Backend, second round",
  host: "Asha Rao",
  items: [{ questionId: "incident", minutes: 40 }],
  extraPercent: 0,
  seats: 1,
  shows: "checklist",
  showsWhen: "when-released",
  marking: "together",
  note: "Was strong on queues.",
};

/** For tests: an invite of its own owner that can be joined for a week from noon. */
export async function madeInvite(change: Partial<InviteSettings> = {}) {
  const owner = await createGuest();
  const token = newToken();
  const inviteId = await createInvite(
    owner.id,
    {
      settings: { ...settings, ...change },
      span: { opensAt: null, expiresAt: minutesOn(7 * 24 * 60) },
      token: { tokenHash: hashToken(token), sealedToken: "sealed" },
    },
    { actor: "Asha Rao", now: noon },
  );
  return { ownerId: owner.id, inviteId, token };
}
