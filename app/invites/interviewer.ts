import { redirect } from "next/navigation";
import type { Account } from "@/lib/accounts/account";
import { readUser } from "@/lib/accounts/current-user";
import { readVisitor } from "@/lib/accounts/visitor";

/** Someone with an account: a guest's cookie would be the only key to other people's answers. */
export type Interviewer = { id: string; name: string };

function toInterviewer(user: Account | null): Interviewer | null {
  if (!user || user.isGuest) return null;
  return { id: user.id, name: user.name ?? user.email ?? "An interviewer" };
}

/** Who sends an action, when they have an account and it comes from our own pages; null otherwise. */
export async function readInterviewer(): Promise<Interviewer | null> {
  return toInterviewer((await readVisitor())?.user ?? null);
}

/** Who opens an interviewer's page; people without an account are led to sign in and come back to `next`. */
export async function requireInterviewer(next: string): Promise<Interviewer> {
  return toInterviewer(await readUser()) ?? redirect(`/sign-in?next=${encodeURIComponent(next)}`);
}
