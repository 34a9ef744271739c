import { LITTLE_WORDS } from "./little-words";
import type { Pattern } from "./pattern";
import { remember } from "./remember";
import { stemWord } from "./stem-word";
import { tokenize } from "./tokenize";
import type { WordHow } from "./vocabulary";

export type PhraseWord = { word: string; how: WordHow };
export type Phrase = PhraseWord[];

/** Equivalents by the stems of a member: "dead letter queue" → the other members of its groups. */
export type Synonyms = { byKey: Map<string, string[][]>; longest: number };

/** A phrase is written in at most this many ways; enough for three words of five synonyms each. */
const MOST_VARIANTS = 128;

/** The index of a lexicon that is the same for every question; question's own groups come on top. */
export function synonymsOf(
  shared: readonly (readonly string[])[],
  own: readonly (readonly string[])[],
): Synonyms {
  if (own.length > 0) return indexSynonyms([...shared, ...own]);
  const known = sharedSynonyms.get(shared);
  if (known) return known;
  const made = indexSynonyms(shared);
  sharedSynonyms.set(shared, made);
  return made;
}

const sharedSynonyms = new WeakMap<readonly (readonly string[])[], Synonyms>();

/** Indexes lexicon groups for replacing members inside phrases. */
export function indexSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const byKey = new Map<string, string[][]>();
  let longest = 0;
  for (const group of groups) {
    const members = group.map(wordsOf).filter((words) => words.length > 0);
    for (const member of members) {
      const key = keyOf(member);
      const others = byKey.get(key) ?? [];
      for (const other of members) if (keyOf(other) !== key) others.push(other);
      byKey.set(key, others);
      longest = Math.max(longest, member.length);
    }
  }
  return { byKey, longest };
}

function wordsOf(text: string): string[] {
  const words = tokensOf(text);
  const big = words.filter((word) => !LITTLE_WORDS.has(word));
  return big.length > 0 ? big : [...words];
}

function keyOf(words: readonly string[]): string {
  return words.map(stemWord).join(" ");
}

/** The plain phrases that a pattern stands for, or null when it holds more than words and choices. */
export function plainPhrases(pattern: Pattern): Phrase[] | null {
  if (pattern.kind === "word") return wordPhrases(pattern.text, pattern.how);
  if (pattern.kind !== "any" && pattern.kind !== "next") return null;
  const parts = pattern.items.map(plainPhrases);
  if (parts.some((part) => part === null)) return null;
  const lists = parts.filter((part) => part !== null);
  if (pattern.kind === "any") return lists.flat();
  let out: Phrase[] = [[]];
  for (const list of lists) {
    out = out.flatMap((head) => list.map((tail) => [...head, ...tail]));
    if (out.length > MOST_VARIANTS) return null;
  }
  return out;
}

/** The same few words stand in many patterns. */
const MOST_WORDS = 20_000;
const tokensOf = remember(
  (text): readonly string[] => tokenize(text).tokens.map((token) => token.word),
  MOST_WORDS,
);

function wordPhrases(text: string, how: WordHow): Phrase[] {
  const words = tokensOf(text);
  const last = words.length - 1;
  return [words.map((word, at) => ({ word, how: how === "prefix" && at !== last ? "stem" : how }))];
}

/** Every way to write a phrase: without little words, with synonyms, with two words as one. */
export function writePhrase(phrase: Phrase, synonyms: Synonyms): Phrase[] {
  const big = phrase.filter((one) => one.how !== "stem" || !LITTLE_WORDS.has(one.word));
  const base = big.length > 0 ? big : phrase;
  const out = withSynonyms(base, 0, synonyms);
  return [...out, ...out.flatMap(joined), ...out.flatMap(parted)];
}

function withSynonyms(phrase: Phrase, from: number, synonyms: Synonyms): Phrase[] {
  if (from >= phrase.length) return [[]];
  const first = phrase[from];
  if (!first) return [[]];
  const out = withSynonyms(phrase, from + 1, synonyms).map((tail) => [first, ...tail]);
  for (let to = from + 1; to <= Math.min(phrase.length, from + synonyms.longest); to += 1) {
    const piece = phrase.slice(from, to);
    if (piece.some((one) => one.how !== "stem")) break;
    const others = synonyms.byKey.get(keyOf(piece.map((one) => one.word)));
    if (!others) continue;
    const tails = withSynonyms(phrase, to, synonyms);
    for (const other of others) {
      if (out.length >= MOST_VARIANTS) return out;
      for (const tail of tails)
        out.push([...other.map((word): PhraseWord => ({ word, how: "stem" })), ...tail]);
    }
  }
  return out.slice(0, MOST_VARIANTS);
}

/** "SEV1" is also looked for as "SEV-1". */
function parted(phrase: Phrase): Phrase[] {
  return phrase.flatMap((one, at): Phrase[] => {
    const [, letters, digits] = (one.how === "stem" && /^([a-z]{2,})(\d+)$/.exec(one.word)) || [];
    if (letters === undefined || digits === undefined) return [];
    const pair = [letters, digits].map((word): PhraseWord => ({ word, how: "stem" }));
    return [[...phrase.slice(0, at), ...pair, ...phrase.slice(at + 1)]];
  });
}

/** "rate limit" is also looked for as "ratelimit". */
function joined(phrase: Phrase): Phrase[] {
  const out: Phrase[] = [];
  for (let at = 0; at + 1 < phrase.length; at += 1) {
    const left = phrase[at];
    const right = phrase[at + 1];
    if (left?.how !== "stem" || right?.how === "exact" || !right) continue;
    const figure = left.word.length > 1 && /^\d+$/.test(right.word);
    if (!figure && (left.word.length + right.word.length < 5 || right.word.length < 2)) continue;
    out.push([
      ...phrase.slice(0, at),
      { word: left.word + right.word, how: right.how },
      ...phrase.slice(at + 2),
    ]);
  }
  return out;
}
