import type { PlanItem } from "@/lib/questions/plan";
import type { PublicQuestion } from "@/lib/questions/question";

export const modes = ["timed", "practice"] as const;
export type Mode = (typeof modes)[number];

/** The longest text of one stage, in UTF-16 units after cleaning. */
export const textLengthMax = 20_000;

/** How long after the deadline the server still takes what was sent before it. */
export const graceMs = 10_000;

/** What its person may see of an attempt that ended, from least to most. Whoever starts for themselves sees everything. */
export const showLevels = ["nothing", "text", "checklist", "everything"] as const;
export type Shows = (typeof showLevels)[number];

/** Whether points and verdicts may be seen. */
export function showsChecklist(shows: Shows): boolean {
  return shows === "checklist" || shows === "everything";
}

/** Who or what ended an attempt: its person, the clock, or the interviewer who took the invite back. */
export type FinishedBy = "submitted" | "deadline" | "revoked";

/** Names one box: one stage of one question. */
export type BoxId = { questionId: string; stageId: string };

/** The server's view of time, in every reply. Clients use differences only, never their own clock. ISO 8601, UTC. */
export type Clock = { serverNow: string; deadlineAt: string | null; finishedAt: string | null };

/** The text of one box as the server has it. Revision 0: nothing saved yet. */
export type SavedAnswer = BoxId & { text: string; revision: number; activeMs: number };

/** What a tab sends to save one box. `writerSeq` rises with every save of that tab. */
export type DraftSave = BoxId & {
  text: string;
  /** The revision that the text was written on. */
  baseRevision: number;
  writerId: string;
  writerSeq: number;
  /** How long this person has had this box in hand, in total. */
  activeMs: number;
};

/** The reply to a save. */
export type DraftReply =
  | { ok: true; revision: number; clock: Clock }
  | { ok: false; reason: "conflict"; current: { text: string; revision: number }; clock: Clock }
  | { ok: false; reason: "closed"; clock: Clock }
  | { ok: false; reason: "too-long" | "bad-request" | "not-found" | "too-many" | "unavailable" };

/** Everything that the room shows. Carries no rubric. */
export type Room = {
  attemptId: string;
  title: string;
  mode: Mode;
  items: { question: PublicQuestion; minutes: number }[];
  answers: SavedAnswer[];
  /** Whether a review awaits its person at the end; candidates may find a receipt. */
  hasReview: boolean;
  clock: Clock;
};

/** One line of the history. */
export type AttemptSummary = {
  id: string;
  title: string;
  mode: Mode;
  startedAt: string;
  finishedAt: string | null;
  finishedBy: FinishedBy | null;
  questions: number;
  shows: Shows;
  /** The mean of the questions' percent, or null while it runs or while its person may not see it. */
  percent: number | null;
};

/** When a round of this plan that starts at `startedAt` ends, or null for practice. */
export function deadlineOf(mode: Mode, startedAt: Date, items: PlanItem[]): Date | null {
  if (mode === "practice") return null;
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  return new Date(startedAt.getTime() + minutes * 60_000);
}
