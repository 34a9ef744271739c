import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Three saves a second is more than the room sends, with room for a burst. By attempt, never by address: a class sits behind one. */
const limiter = new RateLimiterMemory({ points: 30, duration: 10 });

/** Takes one save of an attempt's allowance: 30 in any ten seconds. When it is used up, says how long to wait. */
export async function takeDraftSave(
  attemptId: string,
): Promise<{ ok: true } | { ok: false; retryAfterMs: number }> {
  try {
    await limiter.consume(attemptId);
    return { ok: true };
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return { ok: false, retryAfterMs: refusal.msBeforeNext };
    throw refusal;
  }
}
