import "server-only";
import { getDb } from "@/lib/db/client";
import { guardedWrite } from "@/lib/db/guarded-write";
import { readSeat } from "./candidate-store";
import type { Lane, PanelMark } from "./panel";

export type NewPanelMark = {
  candidateId: string;
  questionId: string;
  criterionId: string;
  verdict: PanelMark["verdict"];
  points: number | null;
  reason: string;
  comment: string;
  /** How many marks of this lane and criterion its author had seen. */
  seen: number;
};

/**
 * Adds an interviewer's mark to a graded criterion. Each place in a lane exists once, so of two who saw the same last mark
 * one is told of the other's: "collision". Null: no such candidate of this interviewer, or no such graded criterion.
 */
export async function addPanelMark(
  interviewerId: string,
  { candidateId, seen, ...mark }: NewPanelMark,
  { lane, now }: { lane: Lane; now: Date },
): Promise<"added" | "collision" | null> {
  const seat = await readSeat(interviewerId, candidateId);
  if (!seat?.attemptId) return null;
  const { attemptId } = seat;
  const { questionId, criterionId } = mark;
  const grade = await getDb().storedGrade.findFirst({ where: { attemptId, questionId } });
  const findings: { id: string }[] = grade ? JSON.parse(grade.findings) : [];
  if (!findings.some(({ id }) => id === criterionId)) return null;
  const where = { attemptId, questionId, criterionId, lane };
  if ((await getDb().mark.count({ where })) !== seen) return "collision";
  const slot = [attemptId, questionId, criterionId, lane, seen + 1].join(" ");
  const written = await guardedWrite(
    getDb().mark.create({
      data: { ...mark, attemptId, authorId: interviewerId, lane, slot, createdAt: now },
      select: { id: true },
    }),
  );
  return typeof written === "object" ? "added" : "collision";
}

/** The newest mark of each criterion and lane of one candidate, for an interviewer; `lane` narrows it to one. */
export async function readPanelMarks(
  interviewerId: string,
  candidateId: string,
  lane?: Lane,
): Promise<PanelMark[]> {
  const seat = await readSeat(interviewerId, candidateId);
  if (!seat?.attemptId) return [];
  const rows = await getDb().mark.findMany({
    where: { attemptId: seat.attemptId, lane: lane ?? { not: "self" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { author: { select: { name: true, email: true } } },
  });
  return newestOf(rows);
}

/** The same for the candidate, who may see what was released: comments and verdicts, never reasons or authors. */
export async function readReleasedMarks(userId: string, attemptId: string): Promise<PanelMark[]> {
  const rows = await getDb().mark.findMany({
    where: {
      attemptId,
      lane: { not: "self" },
      attempt: { userId, candidate: { releasedAt: { not: null } } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { author: { select: { name: true, email: true } } },
  });
  return newestOf(rows).map((mark) => ({ ...mark, reason: "", author: "" }));
}

type Row = {
  questionId: string;
  criterionId: string;
  lane: string;
  verdict: string;
  points: number | null;
  reason: string;
  comment: string;
  createdAt: Date;
  author: { name: string | null; email: string | null };
};

function newestOf(rows: Row[]): PanelMark[] {
  const newest = new Map<string, PanelMark>();
  for (const row of rows) {
    const key = `${row.questionId} ${row.criterionId} ${row.lane}`;
    newest.set(key, toPanelMark(row, (newest.get(key)?.count ?? 0) + 1));
  }
  return [...newest.values()];
}

function toPanelMark({ author, createdAt, verdict, ...row }: Row, count: number): PanelMark {
  const { questionId, criterionId, lane, points, reason, comment } = row;
  return {
    ...{ questionId, criterionId, lane, points, reason, comment, count },
    author: author.name ?? author.email ?? "An interviewer",
    verdict: toVerdict(verdict),
    createdAt: createdAt.toISOString(),
  };
}

function toVerdict(value: string): PanelMark["verdict"] {
  const verdicts = ["met", "partly", "missed", "contradicted"] as const;
  return verdicts.find((verdict) => verdict === value) ?? "engine";
}
