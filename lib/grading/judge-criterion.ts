import { collectEvidence } from "./collect-evidence";
import type { CompiledCriterion, PatternNode } from "./compiled-rubric";
import { LIKE_PARTLY, type Likeness, wordsAlike } from "./find-likeness";
import type { Finding, Verdict } from "./grade";
import { denialOf, type Match, wordsOf } from "./match";
import { isWhollyDenied, matchNode, openDenials } from "./match-node";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";

/** Matches that count, and those that the writer denies; `both` when one line is said and turned down. */
type Found = { counts: Match[]; denied: Match[]; both: boolean };

/** Likeness that earns credit where no pattern does; an author's "partly" is overruled only by more. */
const LIKE_ENOUGH = {
  partly: LIKE_PARTLY,
  met: (saidPartly: boolean) => (saidPartly ? 0.6 : 0.52),
} as const;

/** Judges one criterion on an answer that was read for its rubric. */
export function judgeCriterion(
  answer: ReadAnswer,
  compiled: CompiledCriterion,
  like: Likeness,
): Finding {
  const { criterion } = compiled;
  const full = find(answer, compiled.lookFor);
  const half = find(answer, compiled.partly);
  const parts = compiled.parts.map((node) => find(answer, [node]));
  const partsMet = parts.filter((part) => part.counts.length > 0).length;
  const said = [full, half, ...parts].flatMap((found) => found.counts);
  const denied = [full, half, ...parts]
    .flatMap((found) => found.denied)
    .filter((match) => isWhollyDenied(answer, match, false));
  const both = [full, ...parts].some((found) => found.both);
  const wrong = find(answer, compiled.misconceptions, false).counts;

  const finding = (verdict: Verdict, by: Finding["by"], hits: readonly Hit[]): Finding => ({
    id: criterion.id,
    verdict,
    points: verdict === "met" ? criterion.points : verdict === "partly" ? criterion.points / 2 : 0,
    max: criterion.points,
    evidence: collectEvidence(answer.text, hits),
    by,
    bothWays: both || (wrong.length > 0 && full.counts.length > 0),
  });

  const spans = wordsOf(said);
  const words = like.places.length === 0 ? spans : [...spans, ...wordsAlike(answer, like, spans)];
  if (wrong.length > 0) return finding("contradicted", "misconception", wordsOf(wrong));
  if (full.counts.length > 0) return finding("met", "pattern", words);
  if (partsMet > 0 && partsMet >= criterion.partsNeeded) return finding("met", "parts", words);
  if (denied.length === 0 && like.score >= LIKE_ENOUGH.met(said.length > 0))
    return finding("met", "likeness", words);
  if (partsMet > 0) return finding("partly", "parts", words);
  if (half.counts.length > 0) return finding("partly", "pattern", words);
  if (denied.length === 0 && like.score >= LIKE_ENOUGH.partly)
    return finding("partly", "likeness", words);
  if (denied.length > 0)
    return finding(
      "contradicted",
      "denial",
      denied.flatMap((match) => denyingWords(answer, match)),
    );
  return finding("missed", "none", []);
}

function find(answer: ReadAnswer, nodes: readonly PatternNode[], onlyFirm = true): Found {
  const found: Found = { counts: [], denied: [], both: false };
  for (const node of nodes) {
    let counts = false;
    let rejected = false;
    for (const match of matchNode(answer, node)) {
      const open = openDenials(answer, match, onlyFirm).length > 0;
      (open ? found.denied : found.counts).push(match);
      if (open) rejected ||= isWhollyDenied(answer, match, true);
      else counts = true;
    }
    found.both ||= counts && rejected;
  }
  return found;
}

function denyingWords(answer: ReadAnswer, match: Match): Hit[] {
  const denials = openDenials(answer, match).map((mark) => answer.denials.all[denialOf(mark)]);
  return [...wordsOf([match]), ...denials.filter((denial) => denial !== undefined)];
}
