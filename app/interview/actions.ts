"use server";

import { redirect } from "next/navigation";
import { readInterviewer } from "@/app/invites/interviewer";
import { now } from "@/lib/clock";
import { tokenInput } from "@/lib/invites/invite-input";
import { hashToken } from "@/lib/invites/link-token";
import { acceptReviewerLink } from "@/lib/invites/reviewer-store";

/** Makes whoever is signed in an interviewer of the link's invite, and goes to its console. */
export async function acceptInterview(form: FormData) {
  const token = tokenInput.safeParse(form.get("token"));
  const user = await readInterviewer();
  if (!token.success || !user) redirect("/invites");
  const deed = { actor: user.name, now: now() };
  const inviteId = await acceptReviewerLink(user.id, hashToken(token.data), deed);
  redirect(inviteId ? `/invites/${inviteId}` : "/invites?refused=interview");
}
