import "server-only";
import type { Verdict } from "@/lib/grading";
import { gradeQuestion } from "./grade-attempt";
import type { GradeRecord } from "./grade-store";
import {
  type GradeToCompare,
  listGradesToCompare,
  type Replacement,
  replaceGrades,
} from "./regrade-store";

/** A criterion whose verdict would change; null where one of the rubrics hasn't got it. */
export type VerdictChange = { id: string; from: Verdict | null; to: Verdict | null };

/** A stored grade that would change, and why. */
export type GradeChange = {
  attemptId: string;
  questionId: string;
  percent: { from: number; to: number };
  verdicts: VerdictChange[];
  engine: { from: string; to: string } | null;
  rubric: { from: string; to: string } | null;
  /** Criteria that a person marked and that the new rubric hasn't got: the marks stay stored, unseen. */
  marksWithoutCriterion: string[];
};

export type RegradePreview = {
  changes: GradeChange[];
  same: number;
  /** Their questions have left the bank, or can't be graded now. */
  ungradable: number;
};

/** What grading every stored answer anew would change. Changes nothing. */
export async function previewRegrade(): Promise<RegradePreview> {
  const { replacements, ...counts } = await compareAll();
  return { changes: replacements.map(({ old, grade }) => describeChange(old, grade)), ...counts };
}

/** Stores what the preview would show, in one transaction. People's own marks stay. Returns how many grades changed. */
export async function applyRegrade(now: Date): Promise<number> {
  const { replacements } = await compareAll();
  return replaceGrades(replacements, now);
}

async function compareAll() {
  const replacements: Replacement[] = [];
  let same = 0;
  let ungradable = 0;
  for await (const old of listGradesToCompare()) {
    const grade = gradeQuestion(old.questionId, old.answers);
    if (!grade) ungradable += 1;
    else if (isSame(old, grade)) same += 1;
    else replacements.push({ old, grade });
  }
  return { replacements, same, ungradable };
}

/** A new version or rubric alone changes nothing that anybody sees: the old grade stays, with the rubric that made it. */
function isSame(old: GradeToCompare, grade: GradeRecord): boolean {
  return old.percent === grade.percent && changedVerdicts(old, grade).length === 0;
}

function changedVerdicts(old: GradeToCompare, grade: GradeRecord): VerdictChange[] {
  const before = new Map(old.findings.map(({ id, verdict }) => [id, verdict]));
  const after = new Map(grade.criteria.map(({ id, verdict }) => [id, verdict]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, from: before.get(id) ?? null, to: after.get(id) ?? null }))
    .filter(({ from, to }) => from !== to);
}

function describeChange(old: GradeToCompare, grade: GradeRecord): GradeChange {
  const change = (from: string, to: string) => (from === to ? null : { from, to });
  const known = new Set(grade.criteria.map(({ id }) => id));
  return {
    attemptId: old.attemptId,
    questionId: old.questionId,
    percent: { from: old.percent, to: grade.percent },
    verdicts: changedVerdicts(old, grade),
    engine: change(old.engineVersion, grade.engineVersion),
    rubric: change(old.rubricHash, grade.rubricHash),
    marksWithoutCriterion: old.marked.filter((id) => !known.has(id)),
  };
}
