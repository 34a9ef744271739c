import "server-only";
import { getDb } from "@/lib/db/client";
import type { Finding } from "@/lib/grading";
import type { SavedAnswer } from "./attempt";
import type { GradeRecord } from "./grade-store";

/** A stored grade with what it was made from. For whoever runs the site, so not bound to one user. */
export type GradeToCompare = {
  attemptId: string;
  questionId: string;
  engineVersion: string;
  rubricHash: string;
  percent: number;
  gradedAt: Date;
  findings: Finding[];
  answers: SavedAnswer[];
  /** Criteria that a person marked. */
  marked: string[];
};

const pageSize = 100;

/** Every stored grade, page by page, in the order of attempts. */
export async function* listGradesToCompare(): AsyncGenerator<GradeToCompare> {
  let last: { attemptId: string; questionId: string } | undefined;
  for (;;) {
    const rows = await getDb().storedGrade.findMany({
      orderBy: [{ attemptId: "asc" }, { questionId: "asc" }],
      take: pageSize,
      ...(last && { cursor: { attemptId_questionId: last }, skip: 1 }),
      include: { attempt: { select: { answers: true, marks: true } } },
    });
    for (const { attempt, findings, ...row } of rows) {
      const { attemptId, questionId, engineVersion, rubricHash, percent, gradedAt } = row;
      const marks = attempt.marks.filter((mark) => mark.questionId === questionId);
      yield {
        ...{ attemptId, questionId, engineVersion, rubricHash, percent, gradedAt },
        findings: JSON.parse(findings),
        answers: attempt.answers,
        marked: [...new Set(marks.map(({ criterionId }) => criterionId))],
      };
      last = { attemptId, questionId };
    }
    if (rows.length < pageSize) return;
  }
}

export type Replacement = { old: GradeToCompare; grade: GradeRecord };

/**
 * Puts new grades in the place of old ones, all or none; marks stay as they are. A grade that isn't the old one any
 * more is left alone. Returns how many were replaced.
 */
export async function replaceGrades(replacements: Replacement[], now: Date): Promise<number> {
  const db = getDb();
  const snapshots = replacements.map(({ grade: { rubricHash, rubric } }) =>
    db.rubricSnapshot.upsert({
      where: { hash: rubricHash },
      create: { hash: rubricHash, content: JSON.stringify(rubric), createdAt: now },
      update: {},
    }),
  );
  const grades = replacements.map(({ old, grade }) => {
    const { questionId: _, criteria, flags, rubric: __, ...rest } = grade;
    const { attemptId, questionId, engineVersion, rubricHash, gradedAt } = old;
    return db.storedGrade.updateMany({
      where: { attemptId, questionId, engineVersion, rubricHash, gradedAt },
      data: {
        ...rest,
        findings: JSON.stringify(criteria),
        flags: JSON.stringify(flags),
        gradedAt: now,
      },
    });
  });
  const results = await db.$transaction([...snapshots, ...grades]);
  return results.reduce((sum, result) => sum + ("count" in result ? result.count : 0), 0);
}
