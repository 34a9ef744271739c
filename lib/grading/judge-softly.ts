import { collectEvidence } from "./collect-evidence";
import type { CompiledRubric } from "./compiled-rubric";
import type { Finding } from "./grade";
import type { LikenessSentence } from "./likeness-index";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";

/** Coverage from which a criterion is called met, and below which it earns nothing. */
const MET = 0.65;
const NOTHING = 0.1;
const SHUFFLED_TRUST = 0.2;
const LIST_LOSS = 0.6;
const NO_HITS: Hit[] = [];

/**
 * Judges a derived rubric: each criterion earns by the share of its words' weight that the answer covers,
 * wherever it does.
 */
export function judgeSoftly(answer: ReadAnswer, compiled: CompiledRubric): Finding[] {
  const best = compiled.criteria.map(() => ({ share: 0, hits: NO_HITS }));
  for (const sentence of compiled.likeness.sentences) {
    const one = best[sentence.criterion];
    if (!one || sentence.isWrong) continue;
    const found = coverage(answer, sentence);
    if (found.share > one.share) best[sentence.criterion] = found;
  }
  const trust = trustIn(answer, compiled.wantsList);
  return compiled.criteria.map(({ criterion }, at) => {
    const { share, hits } = best[at] ?? { share: 0, hits: NO_HITS };
    const earns = share >= NOTHING;
    const verdict = share >= MET ? "met" : earns ? "partly" : "missed";
    return {
      id: criterion.id,
      verdict,
      points: earns ? criterion.points * share * trust : 0,
      max: criterion.points,
      evidence: earns ? collectEvidence(answer.text, hits) : [],
      by: earns ? "likeness" : "none",
      bothWays: false,
    };
  });
}

/** How far the words of a short answer are taken for statements. */
function trustIn(answer: ReadAnswer, wantsList: boolean): number {
  if (answer.shuffled) return SHUFFLED_TRUST;
  if (wantsList) return 1;
  const listed = answer.wordLists.reduce((sum, mark) => sum + mark, 0);
  return 1 - (LIST_LOSS * listed) / Math.max(1, answer.wordLists.length);
}

function coverage(answer: ReadAnswer, sentence: LikenessSentence): { share: number; hits: Hit[] } {
  const found: Hit[] = [];
  let weight = 0;
  for (const word of sentence.words) {
    const hits = (answer.leafHits[word.leaf] ?? []).filter(
      (hit) => sentence.denies || !answer.denials.all[answer.denials.of[hit.from] ?? -1]?.rejects,
    );
    if (hits.length === 0) continue;
    found.push(...hits);
    weight += word.weight;
  }
  return { share: sentence.total > 0 ? weight / sentence.total : 0, hits: found };
}
