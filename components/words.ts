import type { FinishedBy } from "@/lib/attempts/attempt";
import type { Level, Track } from "@/lib/questions/question";

export const trackNames: Record<Track, string> = {
  "system-design": "System design",
  "go-runtime": "Go runtime",
  performance: "Performance",
  leadership: "Leadership",
};

export const levelNames: Record<Level, string> = { mid: "Mid", senior: "Senior", staff: "Staff" };

/** How an attempt ended, before the time. */
export const endings: Record<FinishedBy, string> = {
  submitted: "Submitted",
  deadline: "Closed at the deadline",
  revoked: "Ended by the interviewer",
};

/** "1 question", "3 questions". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** Milliseconds as people say them: "under a minute", "7 min", "1 h 05 min". */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (ms > 0 && minutes < 1) return "under a minute";
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}
