import type { Env } from "@/lib/env";
import type { Account } from "./account";

/**
 * Whether somebody may open the workbench, which shows rubrics and drafts: while developing anybody, otherwise the
 * accounts whose address the environment names. A guest has no address.
 */
export function isAuthor(
  user: Account | null,
  { NODE_ENV, PREFLIGHT_AUTHORS }: Pick<Env, "NODE_ENV" | "PREFLIGHT_AUTHORS">,
): boolean {
  if (NODE_ENV === "development") return true;
  if (!user || user.isGuest || user.email === null) return false;
  return PREFLIGHT_AUTHORS.includes(user.email.toLowerCase());
}
