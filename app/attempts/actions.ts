"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { ensureUser } from "@/lib/accounts/start-guest";
import { readVisitor } from "@/lib/accounts/visitor";
import { markInput, startInput, submitInput } from "@/lib/attempts/attempt-input";
import { fitsBox } from "@/lib/attempts/clean-text";
import { addMark } from "@/lib/attempts/mark-store";
import { startAttempt as start } from "@/lib/attempts/start-attempt";
import { submitAttempt as submit } from "@/lib/attempts/submit-attempt";
import { now } from "@/lib/clock";

/** Starts a round for the current user, or for a new guest, and goes to its room. */
export async function startAttempt(form: FormData) {
  const input = startInput.safeParse({ what: form.get("what"), mode: form.get("mode") });
  if (!input.success || !(await readVisitor())) redirect("/");
  const user = await ensureUser();
  const attemptId = await start(user.id, { ...input.data, now: now() });
  redirect(attemptId ? `/attempts/${attemptId}` : "/");
}

export type SubmitResult = { ok: false; reason: "not-found" | "bad-request" | "too-long" };

/** Ends a round with the texts that the page holds. Goes to the review; twice is the same as once. */
export async function submitAttempt(unsafeInput: unknown): Promise<SubmitResult> {
  const receivedAt = now();
  const input = submitInput.safeParse(unsafeInput);
  if (!input.success) return { ok: false, reason: "bad-request" };
  if (!input.data.answers.every(({ text }) => fitsBox(text)))
    return { ok: false, reason: "too-long" };
  const user = (await readVisitor())?.user;
  const isDone = user && (await submit(user.id, { ...input.data, now: receivedAt }));
  if (!isDone) return { ok: false, reason: "not-found" };
  redirect(`/attempts/${input.data.attemptId}/review`);
}

export type MarkResult = { ok: true } | { ok: false; reason: "not-found" | "bad-request" };

/** Lays the person's own verdict over the engine's. */
export async function markCriterion(unsafeInput: unknown): Promise<MarkResult> {
  const input = markInput.safeParse(unsafeInput);
  if (!input.success) return { ok: false, reason: "bad-request" };
  const user = (await readVisitor())?.user;
  const isDone = user && (await addMark(user.id, input.data, now()));
  if (!isDone) return { ok: false, reason: "not-found" };
  refresh();
  return { ok: true };
}
