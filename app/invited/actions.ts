"use server";

import { redirect } from "next/navigation";
import { ensureUser } from "@/lib/accounts/start-guest";
import { readVisitor } from "@/lib/accounts/visitor";
import { now } from "@/lib/clock";
import { candidateIdInput } from "@/lib/invites/invite-input";
import { startInvited } from "@/lib/invites/start-invited";

/** Starts the candidate's clock and goes to the room. Pressing twice starts once. */
export async function startRound(form: FormData) {
  const candidateId = candidateIdInput.safeParse(form.get("candidateId"));
  const visitor = await readVisitor();
  if (!candidateId.success || !visitor?.user) redirect("/");
  // Renews a session that would end in the middle of the round.
  const user = await ensureUser();
  const attemptId = await startInvited(user.id, candidateId.data, now());
  redirect(attemptId ? `/attempts/${attemptId}` : `/invited/${candidateId.data}`);
}
