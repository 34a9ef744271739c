import { type Enumeration, findEnumerations } from "./find-enumerations";
import { findHollow } from "./find-hollow";
import type { TokenizedText } from "./token";

/** Tokens on either side that are looked at to tell a list in a text from a text of lists. */
const AROUND = 60;
/** Names that make a list of words; an honest bullet holds fewer. */
const MANY_NAMES = 8;
/** Where names take up this share around, nothing is said about them. Honest notes have a half, lists nearly all. */
const MOSTLY_NAMES = 0.85;
/**
 * Share of what the words of a whole text tell that stands outside of its enumerations. Honest answers have half
 * and more; names in empty sentences ("For scale I would use …") a quarter and less.
 */
const SOMETHING_SAID = 0.36;

/** The same share when sentences that only call a name important are left out too. */
const ANYTHING_SAID = 0.2;

/** Marks the tokens that stand in lists of words (1 where they do): names one after another, and nothing said about them. */
export function findWordLists(text: TokenizedText): Uint8Array {
  const count = text.tokens.length;
  const marks = new Uint8Array(count);
  const enumerations = findEnumerations(text);
  const words = new Uint8Array(count);
  for (const { from, to } of enumerations) words.fill(1, from, to);
  const hollow = findHollow(text, words);
  const many = enumerations.reduce((sum, one) => sum + one.count, 0);
  const saysLittle = many >= MANY_NAMES && saidShare(text, words) < SOMETHING_SAID;
  if (saysLittle || (hollow.count >= MANY_NAMES && saidShare(text, hollow.marks) < ANYTHING_SAID))
    return markUnits(text, hollow.marks);
  if (many < MANY_NAMES) return marks;
  const sums = sumUp(words);
  for (const one of enumerations)
    if (isAmongNames(one, enumerations, sums)) marks.fill(1, one.from, one.to);
  return marks;
}

/** Every unit in which something is marked, as a whole. */
function markUnits({ tokens, unitStarts }: TokenizedText, words: Uint8Array): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const [unit, from] of unitStarts.entries()) {
    const to = unitStarts[unit + 1] ?? from;
    for (let at = from; at < to; at += 1) if (words[at] === 1) marks.fill(1, from, to);
  }
  return marks;
}

function sumUp(words: Uint8Array): Int32Array {
  const sums = new Int32Array(words.length + 1);
  for (let at = 0; at < words.length; at += 1) sums[at + 1] = (sums[at] ?? 0) + (words[at] ?? 0);
  return sums;
}

function isAmongNames(
  { from, to }: Enumeration,
  all: readonly Enumeration[],
  sums: Int32Array,
): boolean {
  const first = Math.max(0, from - AROUND);
  const last = Math.min(sums.length - 1, to + AROUND);
  if ((sums[last] ?? 0) - (sums[first] ?? 0) < MOSTLY_NAMES * (last - first)) return false;
  const around = all.filter((one) => one.to > first && one.from < last);
  return around.reduce((sum, one) => sum + one.count, 0) >= MANY_NAMES;
}

/** What the words outside of the marked ones tell, as a share of what all words tell. */
function saidShare({ tokens }: TokenizedText, marks: Uint8Array): number {
  let named = 0;
  let said = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const facts = tokens[at]?.facts;
    if (!facts || facts.isGeneric) continue;
    if (marks[at] === 1) named += facts.rarity;
    else said += facts.rarity;
  }
  return said / Math.max(1, named + said);
}
