import "server-only";
import { getDb } from "@/lib/db/client";
import type { Attempt } from "@/lib/db/generated/client";
import type { PlanItem } from "@/lib/questions/plan";
import { type AttemptSummary, type Clock, graceMs, type Mode, type SavedAnswer } from "./attempt";

/** An attempt as its owner's use cases need it. */
export type OwnAttempt = {
  id: string;
  title: string;
  mode: Mode;
  items: PlanItem[];
  startedAt: Date;
  deadlineAt: Date | null;
  finishedAt: Date | null;
  finishedBy: "submitted" | "deadline" | null;
  gradedAt: Date | null;
};

type NewAttempt = {
  title: string;
  mode: Mode;
  items: PlanItem[];
  boxes: { questionId: string; stageId: string }[];
  startedAt: Date;
  deadlineAt: Date | null;
};

/** Stores a new attempt with an empty answer for every box, so that each later save is one guarded update. Returns its id. */
export async function createAttempt(userId: string, attempt: NewAttempt): Promise<string> {
  const { items, boxes, ...rest } = attempt;
  const empty = { text: "", revision: 0, writerId: "", writerSeq: 0, savedAt: attempt.startedAt };
  const row = await getDb().attempt.create({
    data: {
      ...rest,
      userId,
      plan: JSON.stringify(items),
      answers: { create: boxes.map((box) => ({ ...box, ...empty })) },
    },
    select: { id: true },
  });
  return row.id;
}

/** The attempt with its answers, or null when it doesn't exist or is somebody else's. */
export async function readAttempt(
  userId: string,
  attemptId: string,
): Promise<{ attempt: OwnAttempt; answers: SavedAnswer[] } | null> {
  const row = await getDb().attempt.findFirst({
    where: { id: attemptId, userId },
    include: { answers: true },
  });
  if (!row) return null;
  return { attempt: toOwnAttempt(row), answers: row.answers.map(toSavedAnswer) };
}

/** The attempts of a person, newest first, with the mean percent of those that are graded. `page` counts from 1. */
export async function listAttempts(
  userId: string,
  { page, perPage }: { page: number; perPage: number },
): Promise<{ attempts: AttemptSummary[]; total: number }> {
  const [total, rows] = await getDb().$transaction([
    getDb().attempt.count({ where: { userId } }),
    getDb().attempt.findMany({
      where: { userId },
      orderBy: [{ startedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * perPage,
      take: perPage,
      include: { grades: { select: { percent: true } } },
    }),
  ]);
  return { total, attempts: rows.map((row) => toSummary(row, row.grades)) };
}

/** The newest attempt that still takes answers, or null. */
export async function readRunning(
  userId: string,
  now: Date,
): Promise<{ id: string; title: string } | null> {
  return getDb().attempt.findFirst({
    where: { userId, finishedAt: null, OR: [{ deadlineAt: null }, { deadlineAt: { gt: now } }] },
    orderBy: { startedAt: "desc" },
    select: { id: true, title: true },
  });
}

/**
 * Ends an attempt that still runs; the finish time is never later than the deadline.
 * Returns whether this call ended it: of many, one does.
 */
export async function finishAttempt(
  userId: string,
  attemptId: string,
  now: Date,
): Promise<boolean> {
  const row = await getDb().attempt.findFirst({
    where: { id: attemptId, userId, finishedAt: null },
    select: { deadlineAt: true },
  });
  if (!row) return false;
  const late = row.deadlineAt !== null && now >= row.deadlineAt;
  const { count } = await getDb().attempt.updateMany({
    where: { id: attemptId, userId, finishedAt: null },
    data: {
      finishedAt: late ? row.deadlineAt : now,
      finishedBy: late ? "deadline" : "submitted",
    },
  });
  return count === 1;
}

/** Attempts that nobody will end any more: deadline and grace have passed. For the sweeper; carries no content. */
export async function listExpired(now: Date): Promise<{ id: string; userId: string }[]> {
  return getDb().attempt.findMany({
    where: { finishedAt: null, deadlineAt: { lt: new Date(now.getTime() - graceMs) } },
    select: { id: true, userId: true },
    take: 200,
  });
}

/** Attempts that ended but were not graded, because the server stopped in between. For the sweeper. */
export async function listUngraded(): Promise<{ id: string; userId: string }[]> {
  return getDb().attempt.findMany({
    where: { finishedAt: { not: null }, gradedAt: null },
    select: { id: true, userId: true },
    take: 200,
  });
}

/** The server's view of time for one attempt. */
export function clockOf(attempt: Pick<Attempt, "deadlineAt" | "finishedAt">, now: Date): Clock {
  return {
    serverNow: now.toISOString(),
    deadlineAt: attempt.deadlineAt?.toISOString() ?? null,
    finishedAt: attempt.finishedAt?.toISOString() ?? null,
  };
}

function toOwnAttempt(row: Attempt): OwnAttempt {
  const { id, title, startedAt, deadlineAt, finishedAt, gradedAt } = row;
  const items: PlanItem[] = JSON.parse(row.plan);
  return {
    ...{ id, title, items, startedAt, deadlineAt, finishedAt, gradedAt },
    mode: toMode(row.mode),
    finishedBy: toFinishedBy(row.finishedBy),
  };
}

function toMode(mode: string): Mode {
  return mode === "practice" ? "practice" : "timed";
}

function toFinishedBy(value: string | null): "submitted" | "deadline" | null {
  return value === "deadline" || value === "submitted" ? value : null;
}

function toSavedAnswer(row: SavedAnswer): SavedAnswer {
  const { questionId, stageId, text, revision, activeMs } = row;
  return { questionId, stageId, text, revision, activeMs };
}

function toSummary(row: Attempt, grades: { percent: number }[]): AttemptSummary {
  const items: PlanItem[] = JSON.parse(row.plan);
  const sum = grades.reduce((total, grade) => total + grade.percent, 0);
  return {
    id: row.id,
    title: row.title,
    mode: toMode(row.mode),
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    finishedBy: toFinishedBy(row.finishedBy),
    questions: items.length,
    percent: row.gradedAt && grades.length > 0 ? Math.round(sum / grades.length) : null,
  };
}
