import "server-only";
import { now } from "@/lib/clock";
import { finishAttempt, listExpired, listUngraded } from "./attempt-store";
import { gradeAttempt } from "./grade-attempt";

const sweepEveryMs = 5_000;

/** Ends and grades what nobody has a page open for, and grades what a stopped server left ungraded. */
export async function closeAttempts(at: Date): Promise<void> {
  for (const { id, userId } of await listExpired(at)) await finishAttempt(userId, id, at);
  for (const { id, userId } of await listUngraded()) await gradeAttempt(userId, id, at);
}

/** Sweeps every five seconds for the life of the process. One sweep at a time; a failed one is logged and tried again. */
export function startSweeper(): void {
  let isRunning = false;
  const timer = setInterval(async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      await closeAttempts(now());
    } catch (error) {
      console.error(
        "The sweep for expired rounds failed; it is tried again in five seconds.",
        error,
      );
    }
    isRunning = false;
  }, sweepEveryMs);
  timer.unref();
}
