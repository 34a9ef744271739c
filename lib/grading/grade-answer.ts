import type { CompiledRubric } from "./compiled-rubric";
import { ENGINE_VERSION } from "./engine-version";
import { findFlags } from "./find-flags";
import type { Grade } from "./grade";
import { judgeCriterion } from "./judge-criterion";
import { readAnswer } from "./read-answer";

/** Grades one answer. Any string is accepted; the same text, rubric and version give the same bytes. */
export function gradeAnswer(text: string, compiled: CompiledRubric): Grade {
  const answer = readAnswer(text, compiled);
  const criteria = compiled.criteria.map((criterion) => judgeCriterion(answer, criterion));
  const points = criteria.reduce((sum, finding) => sum + finding.points, 0);
  return {
    engineVersion: ENGINE_VERSION,
    rubricHash: compiled.hash,
    percent: percentOf(points, compiled.rubric.fullMarks ?? compiled.max),
    points,
    max: compiled.max,
    criteria,
    flags: findFlags(answer, criteria),
  };
}

/** Whole percent, at most 100: 13 of 26 points are 50. */
function percentOf(points: number, fullMarks: number): number {
  return fullMarks > 0 ? Math.min(100, Math.round((100 * points) / fullMarks)) : 0;
}
