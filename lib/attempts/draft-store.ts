import "server-only";
import { getDb } from "@/lib/db/client";
import { type BoxId, type DraftReply, type DraftSave, graceMs } from "./attempt";
import { clockOf } from "./attempt-store";

type Save = { attemptId: string; draft: DraftSave; now: Date };

/**
 * Saves one box in one guarded statement. A save counts when it was written on the stored revision, or when the stored
 * revision came from an earlier save of the same tab (its reply was lost). Otherwise both texts are kept and offered.
 * After deadline and grace, or after the submit, the text is kept as a late copy. Null: no such box, or not yours.
 */
export async function saveDraft(userId: string, save: Save): Promise<DraftReply | null> {
  const { attemptId, draft, now } = save;
  const { questionId, stageId, text, writerId, writerSeq, activeMs } = draft;
  const written = await getDb().answer.updateManyAndReturn({
    where: {
      attemptId,
      questionId,
      stageId,
      attempt: openFor(userId, now),
      OR: [{ revision: draft.baseRevision }, { writerId, writerSeq: { lt: writerSeq } }],
    },
    data: { text, writerId, writerSeq, activeMs, savedAt: now, revision: { increment: 1 } },
    select: { revision: true, attempt: { select: { deadlineAt: true, finishedAt: true } } },
  });
  const row = written[0];
  if (row) return { ok: true, revision: row.revision, clock: clockOf(row.attempt, now) };
  return explainRefusal(userId, save);
}

/** Still running, or within the grace that a slow network gets. */
function openFor(userId: string, now: Date) {
  const inTime = { gt: new Date(now.getTime() - graceMs) };
  return { userId, finishedAt: null, OR: [{ deadlineAt: null }, { deadlineAt: inTime }] };
}

async function explainRefusal(userId: string, save: Save): Promise<DraftReply | null> {
  const { attemptId, draft, now } = save;
  const { questionId, stageId, text } = draft;
  const stored = await getDb().answer.findFirst({
    where: { attemptId, questionId, stageId, attempt: { userId } },
    include: { attempt: true },
  });
  if (!stored) return null;
  const clock = clockOf(stored.attempt, now);
  const isOpen =
    (await getDb().attempt.count({ where: { id: attemptId, ...openFor(userId, now) } })) > 0;
  const isSame = stored.text === text;
  if (!isOpen) {
    if (!isSame) await keepCopy(attemptId, draft, "late", now);
    return { ok: false, reason: "closed", clock };
  }
  // The same text again, or an older save of this tab that arrived after a newer one: nothing is lost.
  const isOvertaken = stored.writerId === draft.writerId && stored.writerSeq >= draft.writerSeq;
  if (isSame || isOvertaken) return { ok: true, revision: stored.revision, clock };
  await keepCopy(attemptId, draft, "conflict", now);
  return {
    ok: false,
    reason: "conflict",
    current: { text: stored.text, revision: stored.revision },
    clock,
  };
}

/** A retry must not fill the table: the newest copy of a box is not stored twice. */
async function keepCopy(
  attemptId: string,
  draft: BoxId & { text: string },
  reason: "conflict" | "late",
  now: Date,
): Promise<void> {
  const { questionId, stageId, text } = draft;
  if (text.trim() === "") return;
  const box = { attemptId, questionId, stageId };
  const newest = await getDb().answerCopy.findFirst({ where: box, orderBy: { createdAt: "desc" } });
  if (newest?.text === text) return;
  await getDb().answerCopy.create({ data: { ...box, text, reason, createdAt: now } });
}
