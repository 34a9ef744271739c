import { afterEach, beforeEach, expect, test } from "vitest";
import type { PrismaClient } from "@/lib/db/generated/client";
import { openTestDb } from "@/lib/db/test-db";
import { after, draft, start, startedRound } from "./attempt-fixture";
import { finishAttempt } from "./attempt-store";
import { saveDraft } from "./draft-store";
import { formatRegrade } from "./format-regrade";
import { gradeAttempt } from "./grade-attempt";
import { readGrades } from "./grade-store";
import { addMark, readMarks } from "./mark-store";
import { applyRegrade, previewRegrade } from "./regrade";

let close: () => Promise<void>;
let db: PrismaClient;
beforeEach(async () => {
  ({ close, db } = await openTestDb());
});
afterEach(() => close());

const later = after(start, 9000);
const text =
  "I declare a SEV1 at once because no customer can pay. One incident commander runs the call and doesn't debug. We roll back the last deploy first.";

async function gradedRound() {
  const round = await startedRound();
  await saveDraft(round.userId, { ...round, draft: draft({ text }), now: after(start, 60) });
  await finishAttempt(round.userId, round.attemptId, after(start, 90));
  await gradeAttempt(round.userId, round.attemptId, after(start, 91));
  return round;
}

/** Makes a grade look as if an older engine had missed what this one finds. */
async function age(attemptId: string) {
  const where = { attemptId_questionId: { attemptId, questionId: "incident" } };
  const row = await db.storedGrade.findUniqueOrThrow({ where });
  const findings = JSON.parse(row.findings).map((finding: { verdict: string }) =>
    finding.verdict === "met"
      ? { ...finding, verdict: "missed", points: 0, evidence: [] }
      : finding,
  );
  await db.storedGrade.update({
    where,
    data: { engineVersion: "0.1.0", percent: 1, points: 0, findings: JSON.stringify(findings) },
  });
}

test("grades that nothing would change are counted and not listed", async () => {
  await gradedRound();
  expect(await previewRegrade()).toEqual({ changes: [], same: 1, ungradable: 0 });
});

test("the preview says which grades would change and why, and changes nothing", async () => {
  const { userId, attemptId } = await gradedRound();
  await gradedRound();
  const [fresh] = await readGrades(userId, attemptId);
  await age(attemptId);
  const aged = await readGrades(userId, attemptId);
  const preview = await previewRegrade();
  expect(preview).toMatchObject({
    same: 1,
    changes: [
      {
        attemptId,
        percent: { from: 1, to: fresh?.percent },
        engine: { from: "0.1.0", to: fresh?.engineVersion },
        rubric: null,
      },
    ],
  });
  expect(preview.changes[0]?.verdicts).toContainEqual({
    id: "severity-from-impact",
    from: "missed",
    to: "met",
  });
  expect(formatRegrade(preview)).toContain("    severity-from-impact: missed → met\n");
  expect(await readGrades(userId, attemptId)).toEqual(aged);
});

test("applying stores the new grades and keeps people's marks and the other grades", async () => {
  const { userId, attemptId } = await gradedRound();
  const other = await gradedRound();
  const fresh = await readGrades(userId, attemptId);
  await age(attemptId);
  const mark = { attemptId, questionId: "incident", criterionId: "one-commander" };
  await addMark(
    userId,
    { ...mark, verdict: "partly", reason: "I named nobody." },
    after(start, 95),
  );
  const before = await readGrades(other.userId, other.attemptId);
  expect(await applyRegrade(later)).toBe(1);
  expect(await readGrades(userId, attemptId)).toEqual(fresh);
  expect(await readGrades(other.userId, other.attemptId)).toEqual(before);
  expect(await readMarks(userId, attemptId)).toMatchObject([{ criterionId: "one-commander" }]);
  expect(await applyRegrade(later)).toBe(0);
});

test("a changed rubric is named, with criteria that came and went and marks that lost theirs", async () => {
  const { userId, attemptId } = await gradedRound();
  const where = { attemptId_questionId: { attemptId, questionId: "incident" } };
  const row = await db.storedGrade.findUniqueOrThrow({ where });
  const gone = {
    id: "gone-criterion",
    verdict: "met",
    points: 1,
    max: 1,
    evidence: [],
    by: "none",
  };
  const findings = [gone, ...JSON.parse(row.findings).slice(1)];
  await db.rubricSnapshot.create({ data: { hash: "0000000000000000", content: "{}" } });
  await db.storedGrade.update({
    where,
    data: { rubricHash: "0000000000000000", findings: JSON.stringify(findings) },
  });
  const mark = { attemptId, questionId: "incident", criterionId: "gone-criterion" };
  await addMark(userId, { ...mark, verdict: "missed", reason: "" }, later);
  const { changes } = await previewRegrade();
  expect(changes[0]).toMatchObject({
    rubric: { from: "0000000000000000", to: row.rubricHash },
    engine: null,
    marksWithoutCriterion: ["gone-criterion"],
  });
  const ids = changes[0]?.verdicts.map(({ id, from, to }) => `${id} ${from} ${to}`);
  expect(ids?.[0]).toBe("gone-criterion met null");
  expect(ids).toHaveLength(2);
});

test("a question that has left the bank is counted and left alone", async () => {
  const { attemptId } = await gradedRound();
  await db.storedGrade.updateMany({ where: { attemptId }, data: { questionId: "left-the-bank" } });
  expect(await previewRegrade()).toEqual({ changes: [], same: 0, ungradable: 1 });
  expect(await applyRegrade(later)).toBe(0);
});
