"use server";

import { redirect } from "next/navigation";
import { accountSessionSeconds } from "@/lib/accounts/account";
import { deleteAccount } from "@/lib/accounts/account-data-store";
import { changePasswordInput, deleteInput, parseForm } from "@/lib/accounts/account-input";
import { endSession } from "@/lib/accounts/account-store";
import { changePassword } from "@/lib/accounts/change-password";
import {
  clearSession,
  forgetBrowser,
  readSession,
  writeSession,
} from "@/lib/accounts/session-cookie";
import { readVisitor } from "@/lib/accounts/visitor";
import { now } from "@/lib/clock";
import type { FormState } from "./form-state";

export async function changePasswordAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = before.sent + 1;
  const visitor = await readVisitor();
  if (!visitor) return { problems: ["cross-site"], sent };
  if (!visitor.user) redirect("/sign-in?next=/account");
  const parsed = parseForm(changePasswordInput, form);
  if (!parsed.ok) return { problems: parsed.problems, sent };
  const result = await changePassword(visitor.user, parsed.input);
  if (!result.ok) {
    return { problems: [result.reason], retryAfterMs: result.retryAfterMs, sent };
  }
  await writeSession({ ...result.grant, seconds: accountSessionSeconds });
  return { problems: [], isDone: true, sent };
}

export async function deleteAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = before.sent + 1;
  const visitor = await readVisitor();
  if (!visitor) return { problems: ["cross-site"], sent };
  if (!visitor.user) redirect("/account");
  const parsed = parseForm(deleteInput, form);
  if (!parsed.ok) return { problems: parsed.problems, sent };
  await deleteAccount(visitor.user.id);
  await forgetBrowser();
  redirect("/account?done=deleted");
}

export async function signOutAction(before: FormState): Promise<FormState> {
  const visitor = await readVisitor();
  if (!visitor) return { problems: ["cross-site"], sent: before.sent + 1 };
  const session = await readSession();
  if (visitor.user && session) await endSession(visitor.user.id, session, now());
  await clearSession();
  redirect("/account?done=signed-out");
}
