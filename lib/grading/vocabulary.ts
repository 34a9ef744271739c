import { isCommonWord } from "./common-words";
import { NEGATORS } from "./little-words";
import { stemWord } from "./stem-word";
import { isTypo, letterMask, lightWord } from "./typo";

export type WordHow = "stem" | "exact" | "prefix";

type Candidate = { light: string; mask: number; term: number };

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
  known: Map<string, readonly number[]>;
};

/** Words remembered between answers; the memory is emptied when it is full. */
const REMEMBERED = 50_000;
const NOTHING: readonly number[] = [];
const NEGATION = "not";

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
    for (const light of new Set([lightWord(word), stemWord(word)]))
      if (light.length >= 5) vocabulary.candidates.push({ light, mask: letterMask(light), term });
    for (let cut = 2; cut <= word.length - 2 && word.length >= 6; cut += 1)
      vocabulary.heads.add(word.slice(0, cut));
  }
  vocabulary.known.clear();
  return term;
}

/** The terms that a word of an answer counts as: itself, a prefix, or what it is a typo of. */
export function termsOf(vocabulary: Vocabulary, word: string): readonly number[] {
  const known = vocabulary.known.get(word);
  if (known) return known;
  if (vocabulary.known.size > REMEMBERED) vocabulary.known.clear();
  const terms = resolve(vocabulary, word);
  vocabulary.known.set(word, terms);
  return terms;
}

/** The terms of two neighbouring words written as one ("rate" "limit" for "ratelimit"). */
export function joinedTermsOf(
  vocabulary: Vocabulary,
  left: string,
  right: string,
): readonly number[] {
  if (!vocabulary.heads.has(left)) return NOTHING;
  const term = vocabulary.stems.get(stemWord(left + right));
  return term === undefined ? NOTHING : [term];
}

function resolve(vocabulary: Vocabulary, word: string): readonly number[] {
  const out: number[] = [];
  const exact = vocabulary.exacts.get(word);
  if (exact !== undefined) out.push(exact);
  const stem = vocabulary.stems.get(NEGATORS.has(word) ? NEGATION : stemWord(word));
  if (stem !== undefined) out.push(stem);
  for (const [prefix, term] of vocabulary.prefixes) if (word.startsWith(prefix)) out.push(term);
  if (out.length > 0 || vocabulary.seen.has(word)) return out;
  return mistyped(vocabulary, word);
}

function mistyped(vocabulary: Vocabulary, word: string): readonly number[] {
  const light = lightWord(word);
  if (light.length < 5 || light.length > 30 || isCommonWord(word)) return NOTHING;
  const out = new Set<number>();
  let best = 3;
  for (const form of new Set([light, stemWord(word)])) {
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
    if (prefix.length < 5 || light.length < prefix.length) continue;
    const head = light.slice(0, prefix.length);
    if (isTypo(head, letterMask(head), prefix, letterMask(prefix)) === 1) out.add(term);
  }
  return out.size === 0 ? NOTHING : [...out];
}
