"use server";

import { refresh } from "next/cache";
import { now } from "@/lib/clock";
import { opinionInput, panelMarkInput } from "@/lib/invites/invite-input";
import { markCandidate } from "@/lib/invites/mark-candidate";
import { addOpinion } from "@/lib/invites/opinion-store";
import { readInterviewer } from "./interviewer";

/** What came of it. "unreachable" is for the browser to say: no reply came back. */
export type PanelReply =
  | { ok: true }
  | { ok: false; reason: "not-found" | "bad-request" | "collision" | "unreachable" };

/** Lays an interviewer's mark over a criterion. A collision refreshes the page, which then shows the other's mark. */
export async function markPanel(unsafeInput: unknown): Promise<PanelReply> {
  const input = panelMarkInput.safeParse(unsafeInput);
  if (!input.success) return { ok: false, reason: "bad-request" };
  const user = await readInterviewer();
  const outcome = user && (await markCandidate(user.id, input.data, now()));
  if (!outcome) return { ok: false, reason: "not-found" };
  refresh();
  return outcome === "added" ? { ok: true } : { ok: false, reason: "collision" };
}

/** Keeps an interviewer's recommendation, or that they have finished marking. */
export async function decide(unsafeInput: unknown): Promise<PanelReply> {
  const input = opinionInput.safeParse(unsafeInput);
  if (!input.success) return { ok: false, reason: "bad-request" };
  const user = await readInterviewer();
  const { candidateId, ...opinion } = input.data;
  const deed = { actor: user?.name ?? "", now: now() };
  if (!user || !(await addOpinion(user.id, candidateId, opinion, deed)))
    return { ok: false, reason: "not-found" };
  refresh();
  return { ok: true };
}
