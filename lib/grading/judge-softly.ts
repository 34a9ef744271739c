import { collectEvidence } from "./collect-evidence";
import type { CompiledRubric } from "./compiled-rubric";
import type { Finding } from "./grade";
import { hitsOf } from "./leaf-hits";
import { type LikenessSentence, WHOLE } from "./likeness-index";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";

/** Coverage from which a criterion is called met, and below which it earns nothing. */
const MET = 0.65;
const NOTHING = 0.02;
/** What a word of nearly the same meaning counts. */
const KIN_SHARE = 0.5;
/** Half the words of a given criterion are hardly half of what it says. */
const GIVEN_POWER = 1.5;
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
  return compiled.criteria.map(({ criterion }, at) => {
    const { share, hits } = best[at] ?? { share: 0, hits: NO_HITS };
    const power = compiled.rubric.soft === "criteria" && criterion.id !== WHOLE ? GIVEN_POWER : 1;
    const earns = share >= NOTHING;
    const verdict = share >= MET ? "met" : earns ? "partly" : "missed";
    return {
      id: criterion.id,
      verdict,
      points: earns ? criterion.points * share ** power : 0,
      max: criterion.points,
      evidence: earns ? collectEvidence(answer.text, hits) : [],
      by: earns ? "likeness" : "none",
      bothWays: false,
    };
  });
}

function coverage(answer: ReadAnswer, sentence: LikenessSentence): { share: number; hits: Hit[] } {
  const found: Hit[] = [];
  let weight = 0;
  for (const word of sentence.words) {
    const hits = hitsOf(answer.leafHits, word.leaf).filter(
      (hit) => sentence.denies || !answer.denials.all[answer.denials.of[hit.from] ?? -1]?.rejects,
    );
    // Kin beside the word itself would earn its share without it, so they are evidence too.
    const kin = hitsOf(answer.leafHits, word.kin);
    if (hits.length + kin.length === 0) continue;
    found.push(...hits, ...kin);
    weight += word.weight * (hits.length === 0 ? KIN_SHARE : 1);
  }
  return { share: sentence.total > 0 ? weight / sentence.total : 0, hits: found };
}
