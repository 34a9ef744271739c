import { denialAt } from "./find-denials";
import { hitsOf } from "./leaf-hits";
import type { LikenessIndex, LikenessSentence } from "./likeness-index";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";

/** A place of the answer that is like a sentence: one or two units from `unit`. */
type Place = { sentence: LikenessSentence; unit: number; units: 1 | 2; weight: number };

/** How like a criterion's sentences the likest one or two units of the answer are. */
export type Likeness = {
  /** 0 to 1. */
  score: number;
  /** Every place that is like enough to earn anything. */
  places: Place[];
};

/** Likeness that earns half; places below it are no evidence. */
export const LIKE_PARTLY = 0.43;

/** Fewer words in common say nothing. */
const LEAST_WORDS = 3;

type Board = {
  /** Bits of the sentence's words found in each unit. */
  bits: Int32Array;
  touched: number[];
  /** Weight of the different words of each unit. */
  weights: Float64Array;
};

/** For each criterion the likest places of the answer. */
export function findLikeness(
  answer: ReadAnswer,
  index: LikenessIndex,
  criteria: number,
): Likeness[] {
  const out: Likeness[] = Array.from({ length: criteria }, () => ({ score: 0, places: [] }));
  const wrong = new Float64Array(criteria);
  const weights = weighUnits(answer);
  const board: Board = { bits: new Int32Array(weights.length), touched: [], weights };
  for (const sentence of index.sentences) {
    if (bestPossible(answer, sentence) < LIKE_PARTLY) continue;
    fillBoard(board, answer, sentence);
    for (const unit of board.touched) {
      const best = bestAt(board, sentence, unit);
      const like = out[sentence.criterion];
      if (best.score === 0 || !like) continue;
      if (sentence.isWrong)
        wrong[sentence.criterion] = Math.max(wrong[sentence.criterion] ?? 0, best.score);
      else {
        like.score = Math.max(like.score, best.score);
        if (best.score >= LIKE_PARTLY) like.places.push({ sentence, unit, ...best });
      }
    }
    for (const unit of board.touched) board.bits[unit] = 0;
    board.touched.length = 0;
  }
  return out.map((like, at) => ((wrong[at] ?? 0) >= like.score ? { score: 0, places: [] } : like));
}

/** The score if all words that the answer has stood in one place with nothing beside them. */
function bestPossible(answer: ReadAnswer, { words, total }: LikenessSentence): number {
  let count = 0;
  let shared = 0;
  for (const { leaf, weight } of words) {
    if (!answer.leafHits[leaf]) continue;
    count += 1;
    shared += weight;
  }
  return count < LEAST_WORDS ? 0 : (5 * shared) / (4 * total + shared);
}

function fillBoard(board: Board, answer: ReadAnswer, sentence: LikenessSentence): void {
  for (let bit = 0; bit < sentence.words.length; bit += 1) {
    const hits = hitsOf(answer.leafHits, sentence.words[bit]?.leaf ?? -1);
    for (const hit of hits) {
      if (!sentence.denies && denialAt(answer.denials, hit.from)?.firm) continue;
      const unit = answer.text.tokens[hit.from]?.unit ?? 0;
      if (board.bits[unit] === 0) board.touched.push(unit);
      board.bits[unit] = (board.bits[unit] ?? 0) | (1 << bit);
    }
  }
}

type Best = { score: number; units: 1 | 2; weight: number };

/** The better of the unit alone and the unit with the next one. */
function bestAt(board: Board, sentence: LikenessSentence, unit: number): Best {
  const bits = board.bits[unit] ?? 0;
  const more = board.bits[unit + 1] ?? 0;
  const weight = board.weights[unit] ?? 0;
  const alone = scoreOf(sentence, bits, weight);
  if (more === 0) return { score: alone, units: 1, weight };
  const bothWeight = weight + (board.weights[unit + 1] ?? 0);
  const both = scoreOf(sentence, bits | more, bothWeight);
  return both > alone
    ? { score: both, units: 2, weight: bothWeight }
    : { score: alone, units: 1, weight };
}

/**
 * How much of the sentence's weight is found, tempered by how much else is said: the F-measure with
 * recall counting twice, 5m / (4 × sentence + window) for a shared weight m.
 */
function scoreOf(sentence: LikenessSentence, bits: number, windowWeight: number): number {
  // The third of three lowest bits taken off is the least that says anything.
  const two = bits & (bits - 1);
  if ((two & (two - 1)) === 0) return 0;
  let shared = 0;
  let words = 0;
  for (let bit = 0, left = bits; left !== 0; bit += 1, left >>>= 1) {
    if ((left & 1) === 0) continue;
    shared += sentence.words[bit]?.weight ?? 0;
    words += 1;
  }
  if (words < LEAST_WORDS) return 0;
  return (5 * shared) / (4 * sentence.total + Math.max(windowWeight, shared));
}

/** Weight of the different content words of each unit. */
function weighUnits(answer: ReadAnswer): Float64Array {
  const { tokens, unitStarts } = answer.text;
  const weights = new Float64Array(Math.max(0, unitStarts.length - 1));
  const lastUnit = new Map<string, number>();
  for (const [at, entry] of answer.entries.entries()) {
    const unit = tokens[at]?.unit ?? 0;
    if (entry.weight === 0 || lastUnit.get(entry.stem) === unit) continue;
    lastUnit.set(entry.stem, unit);
    weights[unit] = (weights[unit] ?? 0) + entry.weight;
  }
  return weights;
}

/**
 * The words that are like the criterion's sentences. Without `beside` all of them; with it only those of
 * places that would still earn something if the words at `beside` were taken away.
 */
export function wordsAlike(answer: ReadAnswer, like: Likeness, beside: readonly Hit[]): Hit[] {
  const taken = new Set<number>();
  for (const hit of beside) for (let at = hit.from; at < hit.to; at += 1) taken.add(at);
  return like.places.flatMap(({ sentence, unit, units, weight }) => {
    const hits: Hit[] = [];
    let bits = 0;
    for (const [bit, { leaf }] of sentence.words.entries())
      for (const hit of hitsOf(answer.leafHits, leaf)) {
        const at = answer.text.tokens[hit.from]?.unit ?? 0;
        if (at < unit || at >= unit + units || taken.has(hit.from)) continue;
        hits.push(hit);
        bits |= 1 << bit;
      }
    return scoreOf(sentence, bits, weight) >= LIKE_PARTLY ? hits : [];
  });
}
