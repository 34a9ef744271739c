import { leafOfPhrases, type PatternStore } from "./compile-pattern";
import { FUNCTION_WORDS } from "./function-words";
import { NEGATORS } from "./little-words";
import type { Criterion, Rubric } from "./rubric";
import { stemWord } from "./stem-word";
import { tokenize } from "./tokenize";
import { weightOfStem } from "./word-weights";

/** A sentence that answers are likened to. Its words are numbered as bits. */
export type LikenessSentence = {
  criterion: number;
  /** Says the wrong thing: likeness to it takes credit away. */
  wrong: boolean;
  /** The sentence itself denies something, so denial in the answer is no difference. */
  denies: boolean;
  /** Weight of each word, by bit. */
  weights: number[];
  total: number;
};

/** A word or phrase of a sentence: its words' bits. */
export type Posting = { sentence: number; bits: number };

export type LikenessIndex = {
  sentences: LikenessSentence[];
  /** By leaf of the rubric's phrase tree. */
  postings: Map<number, Posting[]>;
  /** Weight of a stem in this rubric: rare words tell more, words of the prompt or of many criteria less. */
  weigh: (stem: string) => number;
};

/** Bits of one number; longer sentences keep their heaviest words. */
const MOST_WORDS = 30;
const PROMPT_SHARE = 0.4;
const LINKING = new Set("and or with etc eg ie also use used using uses".split(" "));

/** Whether a word says something by itself. */
export function isContentWord(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && !LINKING.has(word) && !NEGATORS.has(word);
}

function contentStems(text: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const { word } of tokenize(text).tokens)
    if (isContentWord(word) && !out.has(stemWord(word))) out.set(stemWord(word), word);
  return out;
}

/** Prepares the sentences of all criteria for likening answers to them. */
export function indexLikeness(store: PatternStore, rubric: Rubric): LikenessIndex {
  const weigh = newWeigher(rubric);
  const index: LikenessIndex = { sentences: [], postings: new Map(), weigh };
  for (const [at, criterion] of rubric.criteria.entries()) {
    for (const text of [criterion.says, ...criterion.accept])
      addSentence(store, index, text, at, false);
    for (const text of wrongSentences(criterion)) addSentence(store, index, text, at, true);
  }
  return index;
}

function wrongSentences(criterion: Criterion): string[] {
  return [
    ...criterion.reject,
    ...criterion.misconceptions.flatMap((one) => [one.says, ...one.examples]),
  ];
}

function newWeigher(rubric: Rubric): (stem: string) => number {
  const prompt = contentStems(rubric.prompt);
  const criteria = new Map<string, number>();
  for (const criterion of rubric.criteria)
    for (const stem of contentStems([criterion.says, ...criterion.accept].join("\n")).keys())
      criteria.set(stem, (criteria.get(stem) ?? 0) + 1);
  const count = rubric.criteria.length;
  const known = new Map<string, number>();
  return (stem) => {
    let weight = known.get(stem);
    if (weight !== undefined) return weight;
    const rarity = Math.log(1 + count / (criteria.get(stem) ?? 1)) / Math.log(1 + count);
    weight = Math.sqrt(weightOfStem(stem)) * rarity * (prompt.has(stem) ? PROMPT_SHARE : 1);
    known.set(stem, weight);
    return weight;
  };
}

function addSentence(
  store: PatternStore,
  index: LikenessIndex,
  text: string,
  criterion: number,
  wrong: boolean,
): void {
  const words = [...contentStems(text)]
    .map(([stem, word]) => ({ word, weight: index.weigh(stem) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  if (words.length === 0) return;
  const weights = words.map((one) => one.weight);
  const denies = tokenize(text).tokens.some((token) => NEGATORS.has(token.word));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sentence = index.sentences.push({ criterion, wrong, denies, weights, total }) - 1;
  for (const [bit, { word }] of words.entries()) {
    const leaf = leafOfPhrases(store, [[{ word, how: "stem" }]]);
    const list = index.postings.get(leaf) ?? [];
    list.push({ sentence, bits: 1 << bit });
    index.postings.set(leaf, list);
  }
}
