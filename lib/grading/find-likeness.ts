import type { LikenessIndex, LikenessSentence } from "./likeness-index";
import { isContentWord } from "./likeness-index";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";
import { stemWord } from "./stem-word";

/** A place of the answer that is like a sentence: one or two units. */
type Place = { sentence: LikenessSentence; weight: number; words: readonly FoundWord[] };

/** How like a criterion's sentences the likest one or two units of the answer are. */
export type Likeness = {
  /** 0 to 1. */
  score: number;
  /** Every place that is like enough to earn anything. */
  places: Place[];
};

/** Likeness that earns half; places below it are no evidence. */
export const LIKE_PARTLY = 0.43;

type FoundWord = { hit: Hit; bits: number };
type Found = { bits: number; words: FoundWord[] };

/** Fewer words in common say nothing. */
const LEAST_WORDS = 3;

/** For each criterion the likest place of the answer. One pass over the hits, then over neighbours. */
export function findLikeness(
  answer: ReadAnswer,
  index: LikenessIndex,
  criteria: number,
): Likeness[] {
  const best: Likeness[] = Array.from({ length: criteria }, () => ({ score: 0, places: [] }));
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
      const both: Found = { bits: one.bits | other.bits, words: [...one.words, ...other.words] };
      note(best, wrong, sentence, both, (weights[unit] ?? 0) + (weights[unit + 1] ?? 0));
    }
  }
  return best.map((one, at) => ((wrong[at] ?? 0) >= one.score ? { score: 0, places: [] } : one));
}

/**
 * The words that are like the criterion's sentences. Without `beside` all of them; with it only those of
 * places that would still earn something if the words at `beside` were taken away.
 */
export function wordsAlike(like: Likeness, beside: readonly Hit[] = []): Hit[] {
  const taken = new Set<number>();
  for (const hit of beside) for (let at = hit.from; at < hit.to; at += 1) taken.add(at);
  return like.places.flatMap(({ sentence, weight, words }) => {
    const left = words.filter(({ hit }) => !taken.has(hit.from));
    const bits = left.reduce((all, word) => all | word.bits, 0);
    return scoreOf(sentence, bits, weight) >= LIKE_PARTLY ? left.map((word) => word.hit) : [];
  });
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
    if (score >= LIKE_PARTLY) one.places.push({ sentence, weight, words: found.words });
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
  const word = { hit, bits: posting.bits };
  if (!one) found.set(posting.sentence, { bits: posting.bits, words: [word] });
  else {
    one.bits |= posting.bits;
    one.words.push(word);
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
