"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/app/account/form-state";
import { accountSessionSeconds } from "@/lib/accounts/account";
import { parseForm, signInInput } from "@/lib/accounts/account-input";
import { safeNext } from "@/lib/accounts/safe-next";
import { rememberDevice, writeSession } from "@/lib/accounts/session-cookie";
import { signIn } from "@/lib/accounts/sign-in";
import { readVisitor } from "@/lib/accounts/visitor";
import { ownOrigin } from "@/lib/env";

export async function signInAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = before.sent + 1;
  const typed = { email: String(form.get("email") ?? "") };
  const visitor = await readVisitor();
  if (!visitor) return { problems: ["cross-site"], typed, sent };
  const parsed = parseForm(signInInput, form);
  if (!parsed.ok) return { problems: parsed.problems, typed, sent };
  const result = await signIn(parsed.input, visitor);
  if (!result.ok) {
    return { problems: [result.reason], retryAfterMs: result.retryAfterMs, typed, sent };
  }
  await writeSession({ ...result.grant, seconds: accountSessionSeconds });
  await rememberDevice(result.grant.userId);
  redirect(safeNext(form.get("next"), ownOrigin()));
}
