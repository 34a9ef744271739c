import "server-only";
import { getDb } from "@/lib/db/client";
import type { Finding, Flag } from "@/lib/grading";
import type { RubricView } from "./rubric-view";

/** A grade to store, with the rubric that made it in the form that reviews show. */
export type GradeRecord = {
  questionId: string;
  engineVersion: string;
  rubricHash: string;
  percent: number;
  points: number;
  max: number;
  criteria: Finding[];
  flags: Flag[];
  rubric: RubricView;
};

/** Stores the grades of a finished attempt and notes that it is graded. Running it again changes nothing. */
export async function storeGrades(
  userId: string,
  attemptId: string,
  { grades, now }: { grades: GradeRecord[]; now: Date },
): Promise<void> {
  const db = getDb();
  await db.$transaction([
    ...grades.map(({ rubricHash, rubric }) =>
      db.rubricSnapshot.upsert({
        where: { hash: rubricHash },
        create: { hash: rubricHash, content: JSON.stringify(rubric), createdAt: now },
        update: {},
      }),
    ),
    ...grades.map(({ questionId, criteria, flags, rubric: _, ...grade }) =>
      db.storedGrade.upsert({
        where: { attemptId_questionId: { attemptId, questionId }, attempt: { userId } },
        create: {
          ...grade,
          attemptId,
          questionId,
          findings: JSON.stringify(criteria),
          flags: JSON.stringify(flags),
          gradedAt: now,
        },
        update: {},
      }),
    ),
    db.attempt.updateMany({
      where: { id: attemptId, userId, gradedAt: null },
      data: { gradedAt: now },
    }),
  ]);
}

/** The stored grades of one's own attempt, by question. */
export async function readGrades(userId: string, attemptId: string): Promise<GradeRecord[]> {
  const rows = await getDb().storedGrade.findMany({
    where: { attemptId, attempt: { userId } },
    include: { rubric: true },
  });
  return rows.map((row) => ({
    questionId: row.questionId,
    engineVersion: row.engineVersion,
    rubricHash: row.rubricHash,
    percent: row.percent,
    points: row.points,
    max: row.max,
    criteria: JSON.parse(row.findings),
    flags: JSON.parse(row.flags),
    rubric: JSON.parse(row.rubric.content),
  }));
}
