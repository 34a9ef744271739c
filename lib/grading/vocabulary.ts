import { isContentWord } from "./content-word";
import { isKnownWord } from "./known-words";
import { NEGATORS } from "./little-words";
import { rootOfStem } from "./root-of-stem";
import { stemWord } from "./stem-word";
import { isTypo, letterMask, lightWord } from "./typo";
import { weightOfStem } from "./word-weights";

export type WordHow = "stem" | "exact" | "prefix";

type Candidate = { light: string; mask: number; term: number };

/** What there is to know of a word of an answer, worked out once per rubric. */
export type WordEntry = {
  stem: string;
  /** The terms that the word counts as: itself, a beginning, or what it is a typo of. */
  terms: readonly number[];
  word: string;
  /** Terms together with next words: a word of the rubric may begin with this one and go on, "rate" "limit". */
  joins: Map<string, number | undefined> | undefined;
  /** What the word tells in this rubric; 0 for words that only hold sentences together. */
  weight: number;
  /** What it tells anywhere. */
  rarity: number;
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
  candidates: Candidate[];
  seen: Set<string>;
  /** Beginnings of single words: "rate" of "ratelimit". */
  heads: Set<string>;
  known: Map<string, WordEntry>;
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
const MOST_JOINS = 500;
const NOTHING: readonly number[] = [];
const NEGATION = "not";
const DIGIT = /\d/;
/** Short beginnings would be found in strangers: "stak" is no slip of "stat". */
const SHORTEST_PREFIX = 7;
/** Short stems of long words meet by chance: "sever" of "severity" and "server". */
const SHORTEST_STEM = 7;

/** An empty vocabulary. */
export function newVocabulary(): Vocabulary {
  return {
    stems: new Map(),
    exacts: new Map(),
    prefixes: new Map(),
    size: 0,
    candidates: [],
    seen: new Set(),
    heads: new Set(),
    known: new Map(),
    topic: new Set(),
    trade: new Set(),
    lenient: false,
    own: new Map(),
    weigh: weightOfStem,
  };
}

/** The term's number, added when it is new. `word` is a token's plain word. */
export function addTerm(vocabulary: Vocabulary, word: string, how: WordHow): number {
  const map =
    how === "exact" ? vocabulary.exacts : how === "prefix" ? vocabulary.prefixes : vocabulary.stems;
  const key = how === "stem" ? (NEGATORS.has(word) ? NEGATION : stemWord(word)) : word;
  let term = map.get(key);
  if (term === undefined) {
    term = vocabulary.size;
    vocabulary.size += 1;
    map.set(key, term);
  }
  if (how === "stem" && !vocabulary.seen.has(word)) {
    vocabulary.seen.add(word);
    for (const light of new Set([word, lightWord(word), longStem(word)]))
      if (light.length >= 5 && !DIGIT.test(light))
        vocabulary.candidates.push({ light, mask: letterMask(light), term });
    for (let cut = 2; cut <= word.length - 2 && word.length >= 6; cut += 1)
      vocabulary.heads.add(word.slice(0, cut));
  }
  if (vocabulary.known.size > 0) vocabulary.known.clear();
  return term;
}

/** What a word of an answer is to this rubric. */
export function entryOf(vocabulary: Vocabulary, word: string): WordEntry {
  const known = vocabulary.known.get(word);
  if (known) return known;
  if (vocabulary.known.size > REMEMBERED) vocabulary.known.clear();
  const stem = stemWord(word);
  const terms = resolve(vocabulary, word, stem);
  const isContent = isContentWord(word);
  const entry: WordEntry = {
    stem,
    terms,
    word,
    joins: vocabulary.heads.has(word) ? new Map() : undefined,
    weight: isContent ? vocabulary.weigh(stem) : 0,
    rarity: isContent ? weightOfStem(stem) : 0,
    isTrade: isContent && (vocabulary.trade.has(stem) || DIGIT.test(word)),
    isTopic: isContent && terms.some((term) => vocabulary.topic.has(term)),
  };
  vocabulary.known.set(word, entry);
  return entry;
}

/** The term of two neighbouring words written as one ("rate" "limit" for "ratelimit"). */
export function joinedTerm(vocabulary: Vocabulary, left: WordEntry, right: string) {
  if (!left.joins) return undefined;
  if (left.joins.has(right)) return left.joins.get(right);
  const term = vocabulary.stems.get(stemWord(left.word + right));
  if (left.joins.size >= MOST_JOINS) left.joins.clear();
  left.joins.set(right, term);
  return term;
}

function longStem(word: string): string {
  const stem = stemWord(word);
  return stem.length >= SHORTEST_STEM ? stem : word;
}

function resolve(vocabulary: Vocabulary, word: string, stemmed: string): readonly number[] {
  const out: number[] = [];
  const exact = vocabulary.exacts.get(word);
  if (exact !== undefined) out.push(exact);
  const stem = vocabulary.stems.get(NEGATORS.has(word) ? NEGATION : stemmed);
  if (stem !== undefined) out.push(stem);
  for (const [prefix, term] of vocabulary.prefixes) if (word.startsWith(prefix)) out.push(term);
  if (out.length === 0 && !vocabulary.seen.has(word)) {
    const typos = mistyped(vocabulary, word);
    if (typos.length > 0) return typos;
  }
  if (!vocabulary.lenient || vocabulary.own.has(stemmed)) return out;
  return [...new Set([...out, ...kindred(vocabulary, stemmed)])];
}

const KINDRED = { letters: 4, share: 0.6 } as const;

/** Terms whose stems begin as this one does, or have the same root. */
function kindred(vocabulary: Vocabulary, stemmed: string): readonly number[] {
  const out: number[] = [];
  const root = rootOfStem(stemmed);
  for (const [stem, term] of vocabulary.own) {
    const longest = Math.max(stem.length, stemmed.length);
    let same = 0;
    while (same < longest && stem.charCodeAt(same) === stemmed.charCodeAt(same)) same += 1;
    if (same < KINDRED.letters) continue;
    if (same >= KINDRED.share * longest || rootOfStem(stem) === root) out.push(term);
  }
  return out;
}

/** The terms that an unknown word is a slip of, the nearest ones. */
function mistyped(vocabulary: Vocabulary, word: string): readonly number[] {
  const light = lightWord(word);
  if (word.length < 5 || light.length > 30 || DIGIT.test(word) || isKnownWord(word)) return NOTHING;
  const out = new Set<number>();
  let best = 3;
  for (const form of new Set([word, light, longStem(word)])) {
    const mask = letterMask(form);
    for (const candidate of vocabulary.candidates) {
      const distance = isTypo(form, mask, candidate.light, candidate.mask);
      if (distance === 0 || distance > best) continue;
      if (distance < best) out.clear();
      best = distance;
      out.add(candidate.term);
    }
  }
  for (const [prefix, term] of vocabulary.prefixes) {
    if (prefix.length < SHORTEST_PREFIX || light.length < prefix.length) continue;
    const head = light.slice(0, prefix.length);
    if (isTypo(head, letterMask(head), prefix, letterMask(prefix)) === 1) out.add(term);
  }
  return out.size === 0 ? NOTHING : [...out];
}
