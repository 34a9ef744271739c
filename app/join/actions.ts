"use server";

import { redirect } from "next/navigation";
import { ensureUser } from "@/lib/accounts/start-guest";
import { readVisitor } from "@/lib/accounts/visitor";
import { now } from "@/lib/clock";
import { candidateName, tokenInput } from "@/lib/invites/invite-input";
import { joinInvite } from "@/lib/invites/join-invite";
import { countMiss, takeJoin } from "@/lib/invites/link-limit";
import { openLink } from "@/lib/invites/open-link";

export type JoinState = { problem: string; name: string; sent: number };

/** Takes a seat on an invite for whoever presses, as a guest where they have no account. The address loses its token here. */
export async function join(before: JoinState, form: FormData): Promise<JoinState> {
  const typed = String(form.get("name") ?? "");
  const refuse = (problem: string) => ({ problem, name: typed, sent: before.sent + 1 });
  const visitor = await readVisitor();
  if (!visitor) return refuse("Open the link again in this browser, and try once more.");
  const name = candidateName.safeParse(typed);
  if (!name.success) return refuse(name.error.issues[0]?.message ?? "Give your name.");
  if (!(await takeJoin(visitor.address))) return refuse("Many join just now. Try in a minute.");
  const token = tokenInput.safeParse(form.get("token"));
  // Looked at first, so that a dead link makes no guests.
  if (token.success && (await openLink(visitor.user?.id ?? null, token.data, now()))) {
    const user = await ensureUser();
    const candidate = { token: token.data, name: name.data, now: now() };
    const candidateId = await joinInvite(user.id, candidate);
    if (candidateId) redirect(`/invited/${candidateId}`);
  }
  await countMiss(visitor.address);
  return refuse("This link can't be joined any more. Ask whoever sent it for a new one.");
}
