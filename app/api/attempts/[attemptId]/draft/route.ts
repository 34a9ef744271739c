import { readUser } from "@/lib/accounts/current-user";
import { isSameOrigin } from "@/lib/accounts/same-origin";
import type { DraftReply } from "@/lib/attempts/attempt";
import { attemptIdInput, draftInput } from "@/lib/attempts/attempt-input";
import { fitsBox } from "@/lib/attempts/clean-text";
import { takeDraftSave } from "@/lib/attempts/draft-limit";
import { saveDraft } from "@/lib/attempts/draft-store";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { readJson } from "@/lib/http/read-json";

/** 20,000 UTF-16 units are at most 60 kB of UTF-8, or 120 kB of escaped JSON. */
const bodyLimitBytes = 128 * 1024;

type Context = { params: Promise<{ attemptId: string }> };

/** Saves one box. A route handler, not an action: Next runs actions one after another, and a slow save would hold up the submit. */
export async function PUT(request: Request, { params }: Context) {
  // Taken before anything slow: the deadline is judged by when the server received the text.
  const receivedAt = now();
  if (!isSameOrigin(request.headers, env().NEXTAUTH_URL)) return refuse(403, "bad-request");
  const user = await readUser();
  const attemptId = attemptIdInput.safeParse((await params).attemptId);
  if (!user || !attemptId.success) return refuse(404, "not-found");
  const body = await readJson(request, bodyLimitBytes);
  if (!body.ok) return refuse(body.status, body.status === 413 ? "too-long" : "bad-request");
  const draft = draftInput.safeParse(body.value);
  if (!draft.success) return refuse(400, "bad-request");
  if (!fitsBox(draft.data.text)) return refuse(413, "too-long");
  const limit = await takeDraftSave(attemptId.data);
  if (!limit.ok) return refuse(429, "too-many", limit.retryAfterMs);
  const save = { attemptId: attemptId.data, draft: draft.data, now: receivedAt };
  const reply = await saveDraft(user.id, save);
  return reply ? answer(reply) : refuse(404, "not-found");
}

function answer(reply: DraftReply) {
  return Response.json(reply, {
    status: reply.ok ? 200 : 409,
    headers: { "Cache-Control": "no-store" },
  });
}

type Refusal = "too-long" | "bad-request" | "not-found" | "too-many";

function refuse(status: number, reason: Refusal, retryAfterMs = 0) {
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (retryAfterMs > 0) headers.set("Retry-After", String(Math.ceil(retryAfterMs / 1000)));
  return Response.json({ ok: false, reason }, { status, headers });
}
