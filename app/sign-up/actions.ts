"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/app/account/form-state";
import { accountSessionSeconds } from "@/lib/accounts/account";
import { parseForm, signUpInput } from "@/lib/accounts/account-input";
import { safeNext } from "@/lib/accounts/safe-next";
import { rememberDevice, writeSession } from "@/lib/accounts/session-cookie";
import { signUp } from "@/lib/accounts/sign-up";
import { readVisitor } from "@/lib/accounts/visitor";
import { ownOrigin } from "@/lib/env";

export async function signUpAction(before: FormState, form: FormData): Promise<FormState> {
  const sent = before.sent + 1;
  const typed = { email: String(form.get("email") ?? ""), name: String(form.get("name") ?? "") };
  const visitor = await readVisitor();
  if (!visitor) return { problems: ["cross-site"], typed, sent };
  const parsed = parseForm(signUpInput, form);
  if (!parsed.ok) return { problems: parsed.problems, typed, sent };
  const result = await signUp(parsed.input, visitor);
  if (!result.ok) {
    return { problems: [result.reason], retryAfterMs: result.retryAfterMs, typed, sent };
  }
  await writeSession({ ...result.grant, seconds: accountSessionSeconds });
  await rememberDevice(result.grant.userId);
  redirect(safeNext(form.get("next"), ownOrigin()));
}
