import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Account } from "./account";
import { readSessionUser } from "./account-store";
import { readSession } from "./session-cookie";

/** Who is asking: the account or guest that this request's session belongs to, or null. One look-up per page. */
export const readUser = cache(async (): Promise<Account | null> => {
  const session = await readSession();
  return session && readSessionUser(session.userId, session);
});

/** Who is asking, for pages that need someone: without a session it leaves for the sign-in page, which comes back to `next`. */
export async function requireUser(next = "/"): Promise<Account> {
  return (await readUser()) ?? redirect(`/sign-in?next=${encodeURIComponent(next)}`);
}
