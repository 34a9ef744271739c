import type { Clock } from "./attempt";

/**
 * What one reply told about the server's time. `offsetMs` is the server's time minus the reading of the page's monotonic
 * clock (`performance.now()`), `errorMs` how wrong it can be. The client's own date plays no part.
 */
export type ClockReading = {
  offsetMs: number;
  errorMs: number;
  takenAt: number;
  deadlineMs: number | null;
  finishedMs: number | null;
};

/** How far two monotonic clocks may drift apart, in ms per ms. */
const drift = 0.0005;

/** Reads a reply that was asked for at `sentAt` and came at `receivedAt`: the server's time fits the middle of the two. */
export function readingOf(clock: Clock, sentAt: number, receivedAt: number): ClockReading {
  return {
    offsetMs: Date.parse(clock.serverNow) - (sentAt + receivedAt) / 2,
    errorMs: (receivedAt - sentAt) / 2,
    takenAt: receivedAt,
    deadlineMs: clock.deadlineAt === null ? null : Date.parse(clock.deadlineAt),
    finishedMs: clock.finishedAt === null ? null : Date.parse(clock.finishedAt),
  };
}

/**
 * The better of two readings. A slow reply doesn't replace a precise one, unless the two can't both be right: then the
 * page slept (monotonic clocks may stand still) and the newer one counts. The deadline is always the newer one's.
 */
export function betterReading(old: ClockReading, next: ClockReading): ClockReading {
  const oldErrorMs = old.errorMs + Math.abs(next.takenAt - old.takenAt) * drift;
  const disagreeMs = Math.abs(next.offsetMs - old.offsetMs);
  const isNextBetter = next.errorMs <= oldErrorMs || disagreeMs > oldErrorMs + next.errorMs;
  const finishedMs = next.finishedMs ?? old.finishedMs;
  if (isNextBetter) return { ...next, finishedMs };
  return { ...old, deadlineMs: next.deadlineMs, finishedMs };
}

/** The server's time at a reading of the page's monotonic clock, in ms since 1970. */
export function serverTimeMs(reading: ClockReading, at: number): number {
  return reading.offsetMs + at;
}

/** What is left of the round in ms, negative when it is over, or null without a deadline. */
export function timeLeftMs(reading: ClockReading, at: number): number | null {
  return reading.deadlineMs === null ? null : reading.deadlineMs - serverTimeMs(reading, at);
}

const announcedMinutes = [10, 5, 1] as const;

/** The mark (10, 5 or 1 minutes left) that was passed between two looks at the clock, or null. The lowest, when several were. */
export function passedMark(beforeMs: number, afterMs: number): 10 | 5 | 1 | null {
  const passed = announcedMinutes.filter(
    (minutes) => beforeMs > minutes * 60_000 && afterMs <= minutes * 60_000 && afterMs > 0,
  );
  return passed.at(-1) ?? null;
}
