import { leafOfPhrases, type PatternStore } from "./compile-pattern";
import { isContentWord } from "./content-word";
import { NEGATORS } from "./little-words";
import { numberNames } from "./number-names";
import { remember } from "./remember";
import type { Criterion, Rubric } from "./rubric";
import { stemWord } from "./stem-word";
import { isTellingWord } from "./telling-words";
import { tokenize } from "./tokenize";
import { kinOf } from "./word-kin";
import { weightOfStem } from "./word-weights";

/** A sentence that answers are likened to. Its words are numbered as bits. */
export type LikenessSentence = {
  criterion: number;
  /** Says the wrong thing: likeness to it takes credit away. */
  isWrong: boolean;
  /** The sentence itself denies something, so denial in the answer is no difference. */
  denies: boolean;
  /** Leaf of the rubric's phrase tree and weight of each word, by bit; `kin` is the leaf of words that mean nearly the same, or -1. */
  words: { leaf: number; weight: number; kin: number }[];
  total: number;
};

export type LikenessIndex = { sentences: LikenessSentence[] };

/** Words are found by bits of one number, so longer sentences keep their heaviest words; derived rubrics need no bits. */
const MOST_WORDS = 30;
const PROMPT_SHARE = { derived: 0.2, authored: 0.4 } as const;
const DENIAL_WEIGHT = 2.5;
/** The derived criterion that stands for the whole reference. */
export const WHOLE = "whole";

/** A sentence's words by stem, and whether it denies something. */
type Reading = { stems: ReadonlyMap<string, string>; denies: boolean };

const MOST_READINGS = 10_000;
const readAuthored = remember((text) => readText(text, isContentWord), MOST_READINGS);
const readDerived = remember(
  (text) => readText(text, (word) => isContentWord(word) || isTellingWord(word)),
  MOST_READINGS,
);

function readText(text: string, counts: (word: string) => boolean): Reading {
  const stems = new Map<string, string>();
  let denies = false;
  for (const { word } of tokenize(text).tokens) {
    if (counts(word) && !stems.has(stemWord(word))) stems.set(stemWord(word), word);
    denies ||= NEGATORS.has(word);
  }
  return { stems, denies };
}

function allStems(text: string): ReadonlyMap<string, string> {
  return new Map(tokenize(text).tokens.map(({ word }) => [stemWord(word), word]));
}

/** Prepares the sentences of all criteria for likening answers to them. */
export function indexLikeness(store: PatternStore, rubric: Rubric): LikenessIndex {
  store.vocabulary.weigh = newWeigher(rubric);
  const mostWords = rubric.soft ? Number.POSITIVE_INFINITY : MOST_WORDS;
  const seen = rubric.soft ? new Set<string>() : undefined;
  store.vocabulary.lenient = rubric.soft !== undefined;
  const sentences: LikenessSentence[] = [];
  for (const [at, criterion] of rubric.criteria.entries()) {
    for (const text of [criterion.says, ...criterion.accept])
      sentences.push(
        readSentence(store, text, at, false, mostWords, criterion.id === WHOLE ? undefined : seen),
      );
    for (const text of wrongSentences(criterion))
      sentences.push(readSentence(store, text, at, true, mostWords));
  }
  return { sentences: sentences.filter((one) => one.words.length > 0) };
}

function wrongSentences(criterion: Criterion): string[] {
  return [
    ...criterion.reject,
    ...criterion.misconceptions.flatMap((one) => [one.says, ...one.examples]),
  ];
}

function stemsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...readAuthored(text).stems.keys()]));
}

/** Rare words tell more, words of the prompt or of many criteria less. */
function newWeigher(rubric: Rubric): (stem: string) => number {
  const prompt = (rubric.soft ? readDerived : readAuthored)(rubric.prompt).stems;
  const promptShare = rubric.soft ? PROMPT_SHARE.derived : PROMPT_SHARE.authored;
  const criteria = new Map<string, number>();
  for (const criterion of rubric.criteria)
    for (const stem of stemsOf([criterion.says, ...criterion.accept]))
      criteria.set(stem, (criteria.get(stem) ?? 0) + 1);
  const count = rubric.criteria.length;
  return (stem) => {
    if (rubric.soft) return Math.sqrt(weightOfStem(stem)) * (prompt.has(stem) ? promptShare : 1);
    const rarity = Math.log(1 + count / (criteria.get(stem) ?? 1)) / Math.log(1 + count);
    return Math.sqrt(weightOfStem(stem)) * rarity * (prompt.has(stem) ? promptShare : 1);
  };
}

/** Of a derived rubric's words each counts where it is said first: `seen` gathers them. */
function readSentence(
  store: PatternStore,
  text: string,
  criterion: number,
  isWrong: boolean,
  mostWords: number,
  seen?: Set<string>,
): LikenessSentence {
  const reading = (store.vocabulary.lenient ? readDerived : readAuthored)(text);
  const { denies } = reading;
  // A reference such as "before and after" has no other words to cover.
  const isBare = store.vocabulary.lenient && reading.stems.size === 0;
  const stems = isBare ? allStems(text) : reading.stems;
  const words = [...stems]
    .map(([stem, word]) => ({
      leaf: leafOfPhrases(
        store,
        (store.vocabulary.lenient ? numberNames(word) : [word]).map((name) => [
          { word: name, how: "stem" },
        ]),
      ),
      weight: seen?.has(stem) ? 0 : store.vocabulary.weigh(stem),
      kin: kinLeaf(store, stem),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWords);
  // In a derived rubric "has no children" must not be covered by "has children".
  if (seen && denies)
    words.push({
      leaf: leafOfPhrases(store, [[{ word: "not", how: "stem" }]]),
      weight: DENIAL_WEIGHT,
      kin: -1,
    });
  for (const stem of stems.keys()) {
    seen?.add(stem);
    const term = store.vocabulary.stems.get(stem);
    if (store.vocabulary.lenient && term !== undefined) store.vocabulary.own.set(stem, term);
  }
  return {
    criterion,
    isWrong,
    denies,
    words,
    total: words.reduce((sum, one) => sum + one.weight, 0),
  };
}

/** The leaf of a word's kin, or -1 where it has none. */
function kinLeaf(store: PatternStore, stem: string): number {
  const kin = store.vocabulary.lenient ? kinOf(stem) : [];
  return kin.length === 0
    ? -1
    : leafOfPhrases(
        store,
        kin.map((word) => [{ word, how: "stem" }]),
      );
}
