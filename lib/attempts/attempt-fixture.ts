import { createGuest } from "@/lib/accounts/account-store";
import type { DraftSave, Mode } from "./attempt";
import { createAttempt } from "./attempt-store";

/** For tests: a person and a round of one question with two boxes that started at `startedAt` and has ten minutes. */
export async function startedRound({ startedAt = start, mode = "timed" as Mode } = {}) {
  const user = await createGuest();
  const attemptId = await createAttempt(user.id, {
    title: "A round",
    mode,
    items: [{ questionId: "incident", minutes: 10 }],
    boxes: [
      { questionId: "incident", stageId: "one" },
      { questionId: "incident", stageId: "two" },
    ],
    startedAt,
    deadlineAt: mode === "timed" ? after(startedAt, 600) : null,
  });
  return { userId: user.id, attemptId };
}

export const start = new Date("2026-11-21T10:00:00Z");

/** A moment `seconds` after another. */
export function after(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1000);
}

/** A save of box "one" as a tab would send it. */
export function draft(change: Partial<DraftSave> = {}): DraftSave {
  return {
    questionId: "incident",
    stageId: "one",
    text: "what I wrote",
    baseRevision: 0,
    writerId: "tab-aaaa",
    writerSeq: 1,
    activeMs: 1000,
    ...change,
  };
}
