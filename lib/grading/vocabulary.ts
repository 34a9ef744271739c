import { isContentWord } from "./content-word";
import { NEGATION, NEGATORS } from "./little-words";
import { stemWord } from "./stem-word";
import { termsOf } from "./terms-of-word";
import { letterMask, lightWord, longStem } from "./typo";
import { weightOfStem } from "./word-weights";

export type WordHow = "stem" | "exact" | "prefix";

type Candidate = { light: string; mask: number; term: number };
type Beginning = { prefix: string; term: number };

/** What there is to know of a word of an answer, worked out once per rubric. */
export type WordEntry = {
  stem: string;
  /** The terms that the word counts as: itself, a beginning, or what it is a typo of. */
  terms: readonly number[];
  word: string;
  /** Terms together with next words: a word of the rubric may begin with this one and go on, "rate" "limit". */
  joins: Map<string, number> | undefined;
  /** What the word tells in this rubric; 0 for words that only hold sentences together. */
  weight: number;
  /** What it tells anywhere. */
  rarity: number;
  /** Its stem stands in the prompt. */
  isPrompt: boolean;
  /** One of the question's own words. */
  isTopic: boolean;
  /** A word of the trade: figures, and what the lexicon knows. Everyday words may belong to any subject. */
  isTrade: boolean;
};

/** The words of one rubric's patterns as numbered terms, and which terms a word of an answer is. */
export type Vocabulary = {
  stems: Map<string, number>;
  exacts: Map<string, number>;
  prefixes: Map<string, number>;
  size: number;
  /** Spellings that typos are compared with, by their first letter: a slip there is no typo. */
  candidates: Map<number, Candidate[]>;
  /** The same prefixes by their first letter. */
  beginnings: Map<number, Beginning[]>;
  /** Terms of the words themselves, as they were added. */
  seen: Map<string, number>;
  /** Beginnings of single words: "rate" of "ratelimit". */
  heads: Set<string>;
  known: Map<string, WordEntry>;
  /** Stems of the prompt. */
  prompt: ReadonlySet<string>;
  /** Terms of the question's own words. */
  topic: Set<number>;
  /** Stems of the lexicon's words. */
  trade: Set<string>;
  /** Long common beginnings make two words one: "regular", "regularization". */
  lenient: boolean;
  /** Where it is so: terms by stem of a derived rubric's own words, without their kin. */
  own: Map<string, number>;
  /** Weight of a stem in this rubric. */
  weigh: (stem: string) => number;
};

/** Words remembered between answers; the memory is emptied when it is full. */
const REMEMBERED = 50_000;
/** No word of the rubric. */
export const NO_TERM = -1;
const MOST_JOINS = 500;
const DIGIT = /\d/;

/** An empty vocabulary. */
export function newVocabulary(): Vocabulary {
  return {
    stems: new Map(),
    exacts: new Map(),
    prefixes: new Map(),
    size: 0,
    candidates: new Map(),
    beginnings: new Map(),
    seen: new Map(),
    heads: new Set(),
    known: new Map(),
    prompt: new Set(),
    topic: new Set(),
    trade: new Set(),
    lenient: false,
    own: new Map(),
    weigh: weightOfStem,
  };
}

/** The term's number, added when it is new. `word` is a token's plain word. */
export function addTerm(vocabulary: Vocabulary, word: string, how: WordHow): number {
  if (vocabulary.known.size > 0) vocabulary.known.clear();
  if (how === "exact") return numberOf(vocabulary, vocabulary.exacts, word);
  if (how === "prefix") return addPrefix(vocabulary, word);
  const known = vocabulary.seen.get(word);
  if (known !== undefined) return known;
  const stem = NEGATORS.has(word) ? NEGATION : stemWord(word);
  const term = numberOf(vocabulary, vocabulary.stems, stem);
  vocabulary.seen.set(word, term);
  for (const light of new Set([word, lightWord(word), longStem(word)]))
    if (light.length >= 5 && !DIGIT.test(light))
      addByLetter(vocabulary.candidates, light, { light, mask: letterMask(light), term });
  for (let cut = 2; cut <= word.length - 2 && word.length >= 6; cut += 1)
    vocabulary.heads.add(word.slice(0, cut));
  return term;
}

function numberOf(vocabulary: Vocabulary, map: Map<string, number>, key: string): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  const term = vocabulary.size;
  vocabulary.size += 1;
  map.set(key, term);
  return term;
}

function addPrefix(vocabulary: Vocabulary, prefix: string): number {
  const before = vocabulary.size;
  const term = numberOf(vocabulary, vocabulary.prefixes, prefix);
  if (term === before) addByLetter(vocabulary.beginnings, prefix, { prefix, term });
  return term;
}

function addByLetter<T>(lists: Map<number, T[]>, word: string, one: T): void {
  const letter = word.charCodeAt(0);
  const list = lists.get(letter);
  if (list) list.push(one);
  else lists.set(letter, [one]);
}

/** What a word of an answer is to this rubric. */
export function entryOf(vocabulary: Vocabulary, word: string): WordEntry {
  const known = vocabulary.known.get(word);
  if (known) return known;
  if (vocabulary.known.size > REMEMBERED) vocabulary.known.clear();
  const stem = stemWord(word);
  const terms = termsOf(vocabulary, word, stem);
  const isContent = isContentWord(word);
  const entry: WordEntry = {
    stem,
    terms,
    word,
    joins: vocabulary.heads.has(word) ? new Map() : undefined,
    weight: isContent ? vocabulary.weigh(stem) : 0,
    rarity: isContent ? weightOfStem(stem) : 0,
    isTrade: isContent && (vocabulary.trade.has(stem) || DIGIT.test(word)),
    isPrompt: vocabulary.prompt.has(stem),
    isTopic: isContent && terms.some((term) => vocabulary.topic.has(term)),
  };
  vocabulary.known.set(word, entry);
  return entry;
}

/** The term of two neighbouring words written as one ("rate" "limit" for "ratelimit"), or NO_TERM. */
export function joinedTerm(vocabulary: Vocabulary, left: WordEntry, right: string): number {
  if (!left.joins) return NO_TERM;
  const known = left.joins.get(right);
  if (known !== undefined) return known;
  const term = vocabulary.stems.get(stemWord(left.word + right)) ?? NO_TERM;
  if (left.joins.size >= MOST_JOINS) left.joins.clear();
  left.joins.set(right, term);
  return term;
}
