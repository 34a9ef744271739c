import type { LikenessIndex, LikenessSentence } from "./likeness-index";
import { isContentWord } from "./likeness-index";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";
import { stemWord } from "./stem-word";

/** How like a criterion's sentences the likest one or two sentences of the answer are. */
export type Likeness = {
  /** 0 to 1. */
  score: number;
  /** The words that are alike, of every place that is like enough to earn anything. */
  hits: Hit[];
};

/** Likeness that earns half; places below it are no evidence. */
export const LIKE_PARTLY = 0.43;

type Found = { bits: number; hits: Hit[] };

/** Fewer words in common say nothing. */
const LEAST_WORDS = 3;

/** For each criterion the likest place of the answer. One pass over the hits, then over neighbours. */
export function findLikeness(
  answer: ReadAnswer,
  index: LikenessIndex,
  criteria: number,
): Likeness[] {
  const best: Likeness[] = Array.from({ length: criteria }, () => ({ score: 0, hits: [] }));
  const wrong = new Float64Array(criteria);
  const units = findInUnits(answer, index);
  const weights = weighUnits(answer, index);
  for (const [unit, found] of units.entries()) {
    if (!found) continue;
    const next = units[unit + 1];
    for (const [sentenceIndex, one] of found) {
      const sentence = index.sentences[sentenceIndex];
      if (!sentence) continue;
      note(best, wrong, sentence, one, weights[unit] ?? 0);
      const other = next?.get(sentenceIndex);
      if (!other) continue;
      const both: Found = { bits: one.bits | other.bits, hits: [...one.hits, ...other.hits] };
      note(best, wrong, sentence, both, (weights[unit] ?? 0) + (weights[unit + 1] ?? 0));
    }
  }
  return best.map((one, at) => ((wrong[at] ?? 0) >= one.score ? { score: 0, hits: [] } : one));
}

function note(
  best: Likeness[],
  wrong: Float64Array,
  sentence: LikenessSentence,
  found: Found,
  weight: number,
): void {
  const { criterion } = sentence;
  const score = scoreOf(sentence, found.bits, weight);
  if (sentence.wrong) wrong[criterion] = Math.max(wrong[criterion] ?? 0, score);
  else {
    const one = best[criterion];
    if (!one) return;
    one.score = Math.max(one.score, score);
    if (score >= LIKE_PARTLY) one.hits.push(...found.hits);
  }
}

/**
 * How much of the sentence's weight is found, tempered by how much else is said: the F-measure with
 * recall counting twice, 5m / (4 × sentence + window) for a shared weight m.
 */
function scoreOf(sentence: LikenessSentence, bits: number, windowWeight: number): number {
  let shared = 0;
  let words = 0;
  for (const [bit, weight] of sentence.weights.entries()) {
    if ((bits & (1 << bit)) === 0) continue;
    shared += weight;
    words += 1;
  }
  if (words < LEAST_WORDS) return 0;
  return (5 * shared) / (4 * sentence.total + Math.max(windowWeight, shared));
}

/** For each unit the words of each sentence that stand in it. */
function findInUnits(answer: ReadAnswer, index: LikenessIndex): (Map<number, Found> | undefined)[] {
  const units: (Map<number, Found> | undefined)[] = [];
  for (const [leaf, postings] of index.postings)
    for (const hit of answer.leafHits[leaf] ?? []) {
      const unit = answer.text.tokens[hit.from]?.unit ?? 0;
      const denied = (answer.denials.of[hit.from] ?? -1) >= 0;
      units[unit] ??= new Map();
      for (const posting of postings) addFound(units[unit], index, posting, hit, denied);
    }
  return units;
}

function addFound(
  found: Map<number, Found>,
  index: LikenessIndex,
  posting: { sentence: number; bits: number },
  hit: Hit,
  denied: boolean,
): void {
  if (denied && !index.sentences[posting.sentence]?.denies) return;
  const one = found.get(posting.sentence);
  if (!one) found.set(posting.sentence, { bits: posting.bits, hits: [hit] });
  else {
    one.bits |= posting.bits;
    one.hits.push(hit);
  }
}

/** Weight of the different content words of each unit. */
function weighUnits(answer: ReadAnswer, index: LikenessIndex): number[] {
  const { tokens, unitStarts } = answer.text;
  const out: number[] = [];
  for (let unit = 0; unit + 1 < unitStarts.length; unit += 1) {
    const seen = new Set<string>();
    let sum = 0;
    for (let at = unitStarts[unit] ?? 0; at < (unitStarts[unit + 1] ?? 0); at += 1) {
      const word = tokens[at]?.word ?? "";
      if (!isContentWord(word)) continue;
      const stem = stemWord(word);
      if (!seen.has(stem)) sum += index.weigh(stem);
      seen.add(stem);
    }
    out.push(sum);
  }
  return out;
}
