import { denialAt } from "./find-denials";
import { hitsOf } from "./leaf-hits";
import type { LikenessIndex, LikenessSentence } from "./likeness-index";
import type { Hit } from "./phrase-trie";
import type { ReadAnswer } from "./read-answer";

/** A place of the answer that is like a sentence: one or two units from `unit`. */
type Place = {
  sentence: LikenessSentence;
  unit: number;
  units: 1 | 2;
  score: number;
  weight: number;
};

/** How like a criterion's sentences the likest one or two units of the answer are. */
export type Likeness = {
  /** 0 to 1. */
  score: number;
  /** Every place that is like enough to earn anything. */
  places: Place[];
  /** Something in the answer is like a sentence that must not earn this criterion. */
  isLikeWrong: boolean;
};

/** Nothing in the answer is like the criterion. */
export const UNLIKE: Likeness = { score: 0, places: [], isLikeWrong: false };

/** Likeness that earns half; places below it are no evidence. */
export const LIKE_PARTLY = 0.43;

/** Fewer words in common say nothing. */
const LEAST_WORDS = 3;
/** The share of a sentence's weight without which no place reaches LIKE_PARTLY; a little less, for sums are rounded. */
const LEAST_SHARE = (1 - 1e-9) * ((4 * LIKE_PARTLY) / (5 - LIKE_PARTLY));

/** What is found of one sentence, unit by unit. */
type Board = {
  /** Bits of the sentence's words found in each unit, and what these words weigh. */
  bits: Int32Array;
  found: Float64Array;
  touched: number[];
  /** Weight of the different words of each unit. */
  weights: Float64Array;
};

function newBoard(answer: ReadAnswer): Board {
  const weights = weighUnits(answer);
  return {
    bits: new Int32Array(weights.length),
    found: new Float64Array(weights.length),
    touched: [],
    weights,
  };
}

/** For each criterion the likest places of the answer. What isn't like enough to earn anything counts as unlike. */
export function findLikeness(
  answer: ReadAnswer,
  index: LikenessIndex,
  criteria: number,
): Likeness[] {
  const out: Likeness[] = Array.from({ length: criteria }, () => ({
    score: 0,
    places: [],
    isLikeWrong: false,
  }));
  const wrong = new Float64Array(criteria);
  const board = newBoard(answer);
  for (const sentence of index.sentences) {
    const like = out[sentence.criterion];
    if (!like || bestPossible(answer, sentence) < LIKE_PARTLY) continue;
    fillBoard(board, answer, sentence);
    for (const unit of board.touched) {
      const place = placeAt(board, sentence, unit);
      if (!place) continue;
      if (sentence.isWrong)
        wrong[sentence.criterion] = Math.max(wrong[sentence.criterion] ?? 0, place.score);
      else {
        like.score = Math.max(like.score, place.score);
        like.places.push(place);
      }
    }
    clearBoard(board);
  }
  return out.map((like, at) => {
    const against = wrong[at] ?? 0;
    if (against < like.score) return { ...like, isLikeWrong: against > 0 };
    return { score: 0, places: [], isLikeWrong: against > 0 };
  });
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

function fillBoard(board: Board, answer: ReadAnswer, { words, denies }: LikenessSentence): void {
  const { bits, found, touched } = board;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const hits = word && answer.leafHits[word.leaf];
    if (!hits) continue;
    const bit = 1 << index;
    for (const { from, unit } of hits) {
      const before = bits[unit] ?? 0;
      if ((before & bit) !== 0 || (!denies && denialAt(answer.denials, from)?.firm)) continue;
      if (before === 0) touched.push(unit);
      bits[unit] = before | bit;
      found[unit] = (found[unit] ?? 0) + word.weight;
    }
  }
}

function clearBoard({ bits, found, touched }: Board): void {
  for (const unit of touched) {
    bits[unit] = 0;
    found[unit] = 0;
  }
  touched.length = 0;
}

/** The better of the unit alone and the unit with the next one, when it is like enough to earn anything. */
function placeAt(board: Board, sentence: LikenessSentence, unit: number): Place | undefined {
  const { bits, found, weights } = board;
  const last = unit + 1 >= bits.length;
  const foundInBoth = (found[unit] ?? 0) + (last ? 0 : (found[unit + 1] ?? 0));
  if (foundInBoth < LEAST_SHARE * sentence.total) return undefined;
  const own = bits[unit] ?? 0;
  const next = last ? 0 : (bits[unit + 1] ?? 0);
  const weight = weights[unit] ?? 0;
  const alone = scoreOf(sentence, own, weight);
  const bothWeight = last ? weight : weight + (weights[unit + 1] ?? 0);
  const both = next === 0 ? 0 : scoreOf(sentence, own | next, bothWeight);
  if (Math.max(alone, both) < LIKE_PARTLY) return undefined;
  return both > alone
    ? { sentence, unit, units: 2, score: both, weight: bothWeight }
    : { sentence, unit, units: 1, score: alone, weight };
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
  for (let at = 0; at < tokens.length; at += 1) {
    const entry = answer.entries[at];
    const unit = tokens[at]?.unit ?? 0;
    if (!entry || entry.weight === 0 || lastUnit.get(entry.stem) === unit) continue;
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
        if (hit.unit < unit || hit.unit >= unit + units || taken.has(hit.from)) continue;
        hits.push(hit);
        bits |= 1 << bit;
      }
    return scoreOf(sentence, bits, weight) >= LIKE_PARTLY ? hits : [];
  });
}
