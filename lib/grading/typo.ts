import { stemWord } from "./stem-word";

/** Short stems of long words meet by chance: "sever" of "severity" and "server". */
const SHORTEST_STEM = 7;

/** A word without its inflection, for comparing spellings. */
export function lightWord(word: string): string {
  if (word.length < 6)
    return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  return word.replace(/(?:ings?|ed|es|(?<!s)s)$/, "").replace(/ie?$/, "y");
}

/** The stem of a word where it is long enough for slips in it to be told from other words; else the word. */
export function longStem(word: string): string {
  const stem = stemWord(word);
  return stem.length >= SHORTEST_STEM ? stem : word;
}

/** The letters of a word as bits, to rule out far words cheaply. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - 97;
    mask |= code >= 0 && code < 26 ? 1 << code : 1 << 26;
  }
  return mask;
}

function bits(value: number): number {
  let left = value;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

/**
 * How many slips turn `right` into `left` (1 or 2), or 0 when it is no typo. Six to eight letters allow one
 * slip, nine and more two; of five letters only a doubled, a missing or two swapped ones are a slip.
 * The first letter must be right.
 */
export function isTypo(left: string, leftMask: number, right: string, rightMask: number): number {
  const length = Math.min(left.length, right.length);
  const longer = Math.max(left.length, right.length);
  const allowed = length >= 8 && longer >= 9 ? 2 : length >= 5 ? 1 : 0;
  if (allowed === 0 || longer - length > allowed) return 0;
  if (bits(leftMask ^ rightMask) > allowed * 2 || left.charCodeAt(0) !== right.charCodeAt(0))
    return 0;
  if (longer === 5 && leftMask !== rightMask) return 0;
  const distance = editDistance(left, right);
  return distance <= allowed ? distance : 0;
}

/** Damerau-Levenshtein (adjacent letters swapped count once), for words up to 30 letters. */
export function editDistance(left: string, right: string): number {
  let older: number[] = [];
  let old: number[] = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const now: number[] = [row];
    for (let col = 1; col <= right.length; col += 1) {
      const same = left.charCodeAt(row - 1) === right.charCodeAt(col - 1) ? 0 : 1;
      let best = Math.min((old[col] ?? 0) + 1, (now[col - 1] ?? 0) + 1, (old[col - 1] ?? 0) + same);
      const swapped =
        row > 1 &&
        col > 1 &&
        left.charCodeAt(row - 1) === right.charCodeAt(col - 2) &&
        left.charCodeAt(row - 2) === right.charCodeAt(col - 1);
      if (swapped) best = Math.min(best, (older[col - 2] ?? 0) + 1);
      now.push(best);
    }
    older = old;
    old = now;
  }
  return old[right.length] ?? 0;
}
