import "server-only";
import { getDb } from "@/lib/db/client";
import type { Attempt } from "@/lib/db/generated/client";
import { guardedWrite } from "@/lib/db/guarded-write";
import type { PlanItem } from "@/lib/questions/plan";
import {
  type AttemptSummary,
  type Clock,
  type FinishedBy,
  graceMs,
  type Mode,
  type SavedAnswer,
  type Shows,
  showLevels,
  showsChecklist,
} from "./attempt";

/** An attempt as its owner's use cases need it. */
export type OwnAttempt = {
  id: string;
  title: string;
  mode: Mode;
  items: PlanItem[];
  startedAt: Date;
  deadlineAt: Date | null;
  finishedAt: Date | null;
  finishedBy: FinishedBy | null;
  shows: Shows;
  gradedAt: Date | null;
};

type NewAttempt = {
  title: string;
  mode: Mode;
  items: PlanItem[];
  boxes: { questionId: string; stageId: string }[];
  startedAt: Date;
  deadlineAt: Date | null;
  /** "everything" unless an interviewer decides. */
  shows?: Shows;
};

/** Stores a new attempt with an empty answer for every box, so that each later save is one guarded update. Returns its id. */
export async function createAttempt(userId: string, attempt: NewAttempt): Promise<string> {
  const { id } = await getDb().attempt.create({
    data: newRow(userId, attempt),
    select: { id: true },
  });
  return id;
}

/** The same for a candidate's seat, which starts once: null when it has started, or isn't this user's. */
export async function createCandidateAttempt(
  userId: string,
  candidateId: string,
  attempt: NewAttempt,
): Promise<string | null> {
  const free = { id: candidateId, userId, AND: [{ attemptId: null }] };
  const created = await guardedWrite(
    getDb().attempt.create({
      data: { ...newRow(userId, attempt), candidate: { connect: free } },
      select: { id: true },
    }),
  );
  return typeof created === "object" ? created.id : null;
}

function newRow(userId: string, { items, boxes, ...rest }: NewAttempt) {
  const empty = { text: "", revision: 0, writerId: "", writerSeq: 0, savedAt: rest.startedAt };
  return {
    ...rest,
    user: { connect: { id: userId } },
    plan: JSON.stringify(items),
    answers: { create: boxes.map((box) => ({ ...box, ...empty })) },
  };
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
  by: "submitted" | "revoked" = "submitted",
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
      finishedBy: late ? "deadline" : by,
    },
  });
  return count === 1;
}

/** Gives a running timed attempt more time. Returns the new deadline, or null when it doesn't run, or has none. */
export async function addTime(
  userId: string,
  attemptId: string,
  minutes: number,
): Promise<Date | null> {
  const row = await getDb().attempt.findFirst({
    where: { id: attemptId, userId, finishedAt: null, deadlineAt: { not: null } },
    select: { deadlineAt: true },
  });
  if (!row?.deadlineAt) return null;
  const deadlineAt = new Date(row.deadlineAt.getTime() + minutes * 60_000);
  const { count } = await getDb().attempt.updateMany({
    where: { id: attemptId, userId, finishedAt: null, deadlineAt: row.deadlineAt },
    data: { deadlineAt },
  });
  // Somebody else gave time in between: theirs counts, ours comes on top.
  return count === 1 ? deadlineAt : addTime(userId, attemptId, minutes);
}

/** Lets a finished attempt go on until `deadlineAt`; its grade goes, its texts stay. False when it wasn't finished. */
export async function reopenAttempt(
  userId: string,
  attemptId: string,
  deadlineAt: Date,
): Promise<boolean> {
  const db = getDb();
  const finished = { userId, finishedAt: { not: null } };
  const [, { count }] = await db.$transaction([
    db.storedGrade.deleteMany({ where: { attemptId, attempt: finished } }),
    db.attempt.updateMany({
      where: { id: attemptId, ...finished },
      data: { finishedAt: null, finishedBy: null, gradedAt: null, deadlineAt },
    }),
  ]);
  return count === 1;
}

/** Changes what its person may see of an attempt. */
export async function setShows(userId: string, attemptId: string, shows: Shows): Promise<void> {
  await getDb().attempt.updateMany({ where: { id: attemptId, userId }, data: { shows } });
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
    shows: toShows(row.shows),
  };
}

function toMode(mode: string): Mode {
  return mode === "practice" ? "practice" : "timed";
}

function toFinishedBy(value: string | null): FinishedBy | null {
  return value === "deadline" || value === "submitted" || value === "revoked" ? value : null;
}

/** What can't be read shows nothing. */
export function toShows(value: string): Shows {
  return showLevels.find((level) => level === value) ?? "nothing";
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
    shows: toShows(row.shows),
    percent:
      row.gradedAt && grades.length > 0 && showsChecklist(toShows(row.shows))
        ? Math.round(sum / grades.length)
        : null,
  };
}
