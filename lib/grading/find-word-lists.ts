import { findEnumerations } from "./find-enumerations";
import type { TokenizedText } from "./token";

/** Tokens on either side that are looked at to tell a list in a text from a text of lists. */
const AROUND = 60;
/** Names around that make a list of words; an honest bullet holds fewer. */
const MANY_NAMES = 8;
/** Where names take up this share, nothing is said about them. Honest notes have a quarter, lists nearly all. */
const MOSTLY_NAMES = 0.72;

/** Marks the tokens that stand in bare lists of words (1 where they do): names one after another, and hardly anything between. */
export function findWordLists(text: TokenizedText): Uint8Array {
  const count = text.tokens.length;
  const marks = new Uint8Array(count);
  const enumerations = findEnumerations(text);
  const names = new Int32Array(count + 1);
  const words = new Int32Array(count + 1);
  for (const { from, to, count: many } of enumerations) {
    names[from + 1] = many;
    words.fill(1, from + 1, to + 1);
  }
  for (let at = 0; at < count; at += 1) {
    names[at + 1] = (names[at + 1] ?? 0) + (names[at] ?? 0);
    words[at + 1] = (words[at + 1] ?? 0) + (words[at] ?? 0);
  }
  for (const { from, to } of enumerations) {
    const first = Math.max(0, from - AROUND);
    const last = Math.min(count, to + AROUND);
    const sum = (sums: Int32Array) => (sums[last] ?? 0) - (sums[first] ?? 0);
    if (sum(names) >= MANY_NAMES && sum(words) >= MOSTLY_NAMES * (last - first))
      marks.fill(1, from, to);
  }
  return marks;
}
