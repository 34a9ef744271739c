import type { CompiledRubric } from "./compiled-rubric";
import { creditGist, type Judged } from "./credit-gist";
import { ENGINE_VERSION } from "./engine-version";
import { findFlags } from "./find-flags";
import { findLikeness, UNLIKE } from "./find-likeness";
import type { Finding, Grade } from "./grade";
import { percentSoftly } from "./grade-softly";
import { judgeCriterion } from "./judge-criterion";
import { judgeSoftly } from "./judge-softly";
import { isSample, type ReadAnswer, readAnswer, withoutUnits } from "./read-answer";
import { takesOtherSide } from "./takes-other-side";
import { findStrayed } from "./topic";

/** So much of full marks must be said for the way of saying it to count; a shorter text is a sample and no answer. */
const SAID_ENOUGH = 0.2;

/** Grades one answer. Any string is accepted; the same text, rubric and version give the same bytes. */
export function gradeAnswer(text: string, compiled: CompiledRubric): Grade {
  const answer = readAnswer(text, compiled);
  const { criteria, offTopic } = compiled.rubric.soft
    ? { criteria: judgeSoftly(answer, compiled), offTopic: false }
    : judgeStrictly(answer, compiled);
  const { sides } = compiled;
  const otherSide = sides !== undefined && takesOtherSide(answer, sides);
  const points = criteria.reduce((sum, finding) => sum + finding.points, 0);
  return {
    engineVersion: ENGINE_VERSION,
    rubricHash: compiled.hash,
    percent: compiled.rubric.soft
      ? percentSoftly(answer, criteria, { compiled, otherSide })
      : percentOf(points, compiled.rubric.fullMarks ?? compiled.max),
    points,
    max: compiled.max,
    criteria,
    flags: findFlags(answer, criteria, { offTopic, otherSide }),
  };
}

/** By patterns and likeness first; what strays from the question is taken out, and then loose wordings count. */
function judgeStrictly(answer: ReadAnswer, compiled: CompiledRubric) {
  const found = judge(answer, compiled);
  const strayed = findStrayed(answer, found.findings, compiled.rubric);
  const onTopic = strayed.any ? judge(withoutUnits(answer, strayed), compiled) : found;
  const findings = strayed.all
    ? onTopic.findings
    : creditGist(answer, onTopic, { compiled, strayed: strayed.units });
  const criteria = isSample(answer) ? findings : withDelivery(findings, compiled);
  return { criteria, offTopic: strayed.all };
}

function judge(answer: ReadAnswer, compiled: CompiledRubric): Judged {
  const likeness = findLikeness(answer, compiled.likeness, compiled.criteria.length);
  const findings = compiled.criteria.map((criterion, at) =>
    judgeCriterion(answer, criterion, likeness[at] ?? UNLIKE),
  );
  return { findings, likeness };
}

/** How an answer is given counts where something is said: its criteria need others that earn a part of full marks. */
function withDelivery(findings: Finding[], { rubric, max }: CompiledRubric): Finding[] {
  const isDelivery = (at: number) => rubric.criteria[at]?.delivery === true;
  const said = findings.reduce((sum, one, at) => sum + (isDelivery(at) ? 0 : one.points), 0);
  if (said >= SAID_ENOUGH * (rubric.fullMarks ?? max)) return findings;
  return findings.map((one, at) =>
    isDelivery(at) && one.points > 0
      ? { ...one, verdict: "missed", points: 0, evidence: [], by: "none", bothWays: false }
      : one,
  );
}

/** Whole percent, at most 100: 13 of 26 points are 50. */
function percentOf(points: number, fullMarks: number): number {
  return fullMarks > 0 ? Math.min(100, Math.round((100 * points) / fullMarks)) : 0;
}
