import "server-only";
import { getDb } from "@/lib/db/client";
import type { Verdict } from "@/lib/grading";
import { showLevels, showsChecklist } from "./attempt";

export type NewMark = {
  attemptId: string;
  questionId: string;
  criterionId: string;
  /** "engine" takes an earlier disagreement back. */
  verdict: Verdict | "engine";
  reason: string;
};

export type StoredMark = {
  questionId: string;
  criterionId: string;
  verdict: string;
  reason: string;
  createdAt: Date;
};

/** Adds a mark to a grade of one's own attempt; earlier marks stay. False: no such graded question that this user may see. */
export async function addMark(userId: string, mark: NewMark, now: Date): Promise<boolean> {
  const { attemptId, questionId } = mark;
  const grade = await getDb().storedGrade.findFirst({
    where: {
      attemptId,
      questionId,
      attempt: { userId, shows: { in: showLevels.filter(showsChecklist) } },
    },
    select: { findings: true },
  });
  const findings: { id: string }[] = grade ? JSON.parse(grade.findings) : [];
  if (!findings.some(({ id }) => id === mark.criterionId)) return false;
  await getDb().mark.create({ data: { ...mark, authorId: userId, createdAt: now } });
  return true;
}

/** The owner's newest mark of each criterion; taken-back ones are left out. */
export async function readMarks(userId: string, attemptId: string): Promise<StoredMark[]> {
  const rows = await getDb().mark.findMany({
    where: { attemptId, authorId: userId, lane: "self", attempt: { userId } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const newest = new Map(rows.map((row) => [`${row.questionId} ${row.criterionId}`, row]));
  return [...newest.values()].filter((row) => row.verdict !== "engine");
}
