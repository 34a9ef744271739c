import { collectEvidence, joinSpans } from "./collect-evidence";
import type { CompiledRubric } from "./compiled-rubric";
import { findGist, type GistPlace, wordsOfGist } from "./find-gist";
import type { Likeness } from "./find-likeness";
import type { Finding, Span } from "./grade";
import { isSample, type ReadAnswer } from "./read-answer";

/** What patterns and likeness found, criterion by criterion. */
export type Judged = { findings: Finding[]; likeness: readonly Likeness[] };

/** How much of a criterion's own words must come together in one or two sentences to earn half, or all. */
const ENOUGH = { partly: 4.3, met: 5.4 } as const;
/**
 * Shares of the criteria, delivery aside, that an answer must speak of at all, and that patterns must have found,
 * for loose wordings to count: who hardly speaks of this question isn't given the benefit of the doubt.
 */
const BROAD = { spoken: 0.6, found: 0.3 } as const;
/** Nor is who contradicts more than this many criteria. */
const MOST_CONTRADICTED = 1;

/**
 * Gives credit for claims that no pattern foresaw: one or two sentences use just the words that the criterion is
 * written in. `strayed` holds 1 for units that speak of something else.
 */
export function creditGist(
  answer: ReadAnswer,
  { findings, likeness }: Judged,
  { compiled, strayed }: { compiled: CompiledRubric; strayed: Uint8Array },
): Finding[] {
  if (answer.shuffled) return findings;
  const skipped = markSkipped(answer, strayed);
  const places = findGist(answer, compiled.gist, ENOUGH.partly, skipped);
  if (!isSample(answer) && !isBroad(findings, places, compiled)) return findings;
  return findings.map((finding, criterion) => {
    const isMissed = finding.verdict === "missed";
    const found = places[criterion] ?? [];
    if (finding.verdict === "contradicted" || found.length === 0) return finding;
    // Of a criterion that is earned all such words are evidence: without them what is like a wrong sentence may be gone.
    if (isMissed && likeness[criterion]?.isLikeWrong) return finding;
    const taken = isMissed ? [] : finding.evidence;
    const evidence = evidenceOf(answer, { compiled, criterion, places: found, taken, skipped });
    return isMissed
      ? { ...finding, ...rewardOf(found, finding.max), by: "likeness", evidence }
      : { ...finding, evidence: joinSpans([...taken, ...evidence]) };
  });
}

/** 1 for each token that doesn't count: echoes, bare lists, other subjects. */
function markSkipped({ text, echo, wordLists }: ReadAnswer, strayed: Uint8Array): Uint8Array {
  const skipped = new Uint8Array(text.tokens.length);
  for (let at = 0; at < skipped.length; at += 1)
    if (echo[at] === 1 || wordLists[at] === 1 || strayed[text.tokens[at]?.unit ?? 0] === 1)
      skipped[at] = 1;
  return skipped;
}

function rewardOf(places: readonly GistPlace[], max: number): Pick<Finding, "verdict" | "points"> {
  const isMet = places.some(({ score }) => score >= ENOUGH.met);
  return isMet ? { verdict: "met", points: max } : { verdict: "partly", points: max / 2 };
}

function isBroad(
  findings: readonly Finding[],
  places: readonly (readonly GistPlace[])[],
  { rubric }: CompiledRubric,
): boolean {
  const own = [...findings.keys()].filter((at) => !rubric.criteria[at]?.delivery);
  const count = (holds: (finding: Finding | undefined, at: number) => boolean) =>
    own.filter((at) => holds(findings[at], at)).length;
  const found = count((finding) => (finding?.points ?? 0) > 0);
  const spoken = count(
    (finding, at) => (finding?.points ?? 0) > 0 || (places[at]?.length ?? 0) > 0,
  );
  return (
    spoken >= BROAD.spoken * own.length &&
    found >= BROAD.found * own.length &&
    count((finding) => finding?.verdict === "contradicted") <= MOST_CONTRADICTED
  );
}

type Asked = {
  compiled: CompiledRubric;
  criterion: number;
  places: readonly GistPlace[];
  taken: readonly Span[];
  skipped: Uint8Array;
};

/** The words of places that earn something, even with the words at `taken` taken away. */
function evidenceOf(answer: ReadAnswer, { compiled, criterion, places, taken, skipped }: Asked) {
  const without = taken.length === 0 ? skipped : markTaken(answer, taken, skipped);
  const hits = places.flatMap((place) => {
    const left = wordsOfGist(answer, compiled.gist, { criterion, place, skipped: without });
    return left.score >= ENOUGH.partly ? left.hits : [];
  });
  return collectEvidence(answer.text, hits);
}

/** The marks, and those of the tokens at `taken`, which is in order of place. */
function markTaken({ text }: ReadAnswer, taken: readonly Span[], skipped: Uint8Array): Uint8Array {
  const marks = skipped.slice();
  let next = 0;
  for (const [at, token] of text.tokens.entries()) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= token.start) next += 1;
    const span = taken[next];
    if (!span) break;
    if (span.start < token.end) marks[at] = 1;
  }
  return marks;
}
