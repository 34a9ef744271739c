import { isKnownWord } from "./known-words";
import { NEGATION, NEGATORS } from "./little-words";
import { rootOfStem } from "./root-of-stem";
import { isTypo, letterMask, lightWord, longStem } from "./typo";
import type { Vocabulary } from "./vocabulary";

const NOTHING: readonly number[] = [];
const DIGIT = /\d/;
/** Short beginnings would be found in strangers: "stak" is no slip of "stat". */
const SHORTEST_PREFIX = 7;

/** The terms that a word of an answer counts as: itself, its beginnings, or else what it is a slip of. */
export function termsOf(vocabulary: Vocabulary, word: string, stemmed: string): readonly number[] {
  const out: number[] = [];
  const exact = vocabulary.exacts.get(word);
  if (exact !== undefined) out.push(exact);
  const stem = vocabulary.stems.get(NEGATORS.has(word) ? NEGATION : stemmed);
  if (stem !== undefined) out.push(stem);
  for (const { prefix, term } of vocabulary.beginnings.get(word.charCodeAt(0)) ?? [])
    if (word.startsWith(prefix)) out.push(term);
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
    for (const candidate of vocabulary.candidates.get(form.charCodeAt(0)) ?? []) {
      const distance = isTypo(form, mask, candidate.light, candidate.mask);
      if (distance === 0 || distance > best) continue;
      if (distance < best) out.clear();
      best = distance;
      out.add(candidate.term);
    }
  }
  for (const { prefix, term } of vocabulary.beginnings.get(light.charCodeAt(0)) ?? []) {
    if (prefix.length < SHORTEST_PREFIX || light.length < prefix.length) continue;
    const head = light.slice(0, prefix.length);
    if (isTypo(head, letterMask(head), prefix, letterMask(prefix)) === 1) out.add(term);
  }
  return out.size === 0 ? NOTHING : [...out];
}
