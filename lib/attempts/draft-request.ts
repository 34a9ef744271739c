import type { Clock, DraftReply, DraftSave, SavedAnswer } from "./attempt";
import type { Trouble } from "./draft-box";

/** A reply with the two moments between which the server wrote it, as readings of `performance.now()`. */
export type Timed<T> = { reply: T; sentAt: number; receivedAt: number };

/** Keepalive requests of a page share 64 KiB; some of it is left for others. */
const keepaliveBytesMax = 60 * 1024;
const patienceMs = 15_000;

let keepaliveBytes = 0;

/** Saves one box. Any failure comes back as a reason, "offline" when no server was reached. A page that goes away still gets it sent, where it fits. */
export async function putDraft(
  attemptId: string,
  save: DraftSave,
): Promise<Timed<DraftReply | { ok: false; reason: Trouble }>> {
  const body = new TextEncoder().encode(JSON.stringify(save));
  const keepalive = keepaliveBytes + body.length <= keepaliveBytesMax;
  if (keepalive) keepaliveBytes += body.length;
  const sentAt = performance.now();
  try {
    const response = await fetch(`/api/attempts/${attemptId}/draft`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body,
      keepalive,
      signal: AbortSignal.timeout(patienceMs),
    });
    const reply = parseReply(await response.json().catch(() => null));
    return { reply, sentAt, receivedAt: performance.now() };
  } catch {
    return { reply: { ok: false, reason: "offline" }, sentAt, receivedAt: performance.now() };
  } finally {
    if (keepalive) keepaliveBytes -= body.length;
  }
}

/** Asks for the server's clock. Null when it can't be reached or doesn't say. */
export async function getClock(attemptId: string): Promise<Timed<Clock> | null> {
  const sentAt = performance.now();
  try {
    const response = await fetch(`/api/attempts/${attemptId}/clock`, {
      cache: "no-store",
      signal: AbortSignal.timeout(patienceMs),
    });
    const body: unknown = await response.json();
    const clock = isRecord(body) ? body.clock : null;
    return isClock(clock) ? { reply: clock, sentAt, receivedAt: performance.now() } : null;
  } catch {
    return null;
  }
}

/** Asks for the texts that the server has. Null when it can't be reached or doesn't say. */
export async function getAnswers(attemptId: string): Promise<SavedAnswer[] | null> {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/answers`, {
      cache: "no-store",
      signal: AbortSignal.timeout(patienceMs),
    });
    const body: unknown = await response.json();
    const answers = isRecord(body) ? body.answers : null;
    return Array.isArray(answers) && answers.every(isAnswer) ? answers : null;
  } catch {
    return null;
  }
}

/** Any answer that isn't a reply of ours (a proxy's error page, a crash) counts as "unavailable". */
export function parseReply(body: unknown): DraftReply {
  if (isRecord(body)) {
    const { ok, reason, revision, current, clock } = body;
    if (ok === true && typeof revision === "number" && isClock(clock))
      return { ok, revision, clock };
    if (reason === "closed" && isClock(clock)) return { ok: false, reason, clock };
    if (reason === "conflict" && isClock(clock) && isCurrent(current)) {
      return { ok: false, reason, current, clock };
    }
    if (isRefusal(reason)) return { ok: false, reason };
  }
  return { ok: false, reason: "unavailable" };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isClock(value: unknown): value is Clock {
  if (!isRecord(value)) return false;
  const { serverNow, deadlineAt, finishedAt } = value;
  return (
    isTime(serverNow) &&
    (deadlineAt === null || isTime(deadlineAt)) &&
    (finishedAt === null || isTime(finishedAt))
  );
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

function isCurrent(value: unknown): value is { text: string; revision: number } {
  return isRecord(value) && typeof value.text === "string" && typeof value.revision === "number";
}

function isAnswer(value: unknown): value is SavedAnswer {
  if (!isCurrent(value)) return false;
  const { questionId, stageId, activeMs }: Record<string, unknown> = value;
  return (
    [questionId, stageId].every((id) => typeof id === "string") && typeof activeMs === "number"
  );
}

const refusals = ["too-long", "bad-request", "not-found", "too-many"] as const;

function isRefusal(value: unknown): value is (typeof refusals)[number] {
  return refusals.some((refusal) => refusal === value);
}
