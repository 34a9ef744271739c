import type { Hit } from "./phrase-trie";

/** Words of a text, or what was put together from such. */
export type Part = Hit & { parts?: readonly Part[] };

/** One way in which a pattern was found. */
export type Match = {
  /** Tokens [from, to) that the match reaches over. */
  from: number;
  to: number;
  /** The unit of its first word. */
  unit: number;
  /** What it was put together from; nothing for a phrase, which is its own words. */
  parts: readonly Part[];
  /** Denials that cover some of the words, each as 2 × index, plus 1 when the word is a hazard. */
  denials: readonly number[];
};

/** The denial's index. */
export const denialOf = (mark: number): number => mark >> 1;

/** Denying a hazard doesn't take the claim back. */
export const isHazardMark = (mark: number): boolean => (mark & 1) === 1;

/** Adds the words themselves, inside the reach of what was found. */
export function addWords(part: Part, out: Hit[]): void {
  if (part.parts && part.parts.length > 0) for (const one of part.parts) addWords(one, out);
  else out.push(part);
}

/** The words themselves of everything that was found. */
export function wordsOf(parts: readonly Part[]): Hit[] {
  const out: Hit[] = [];
  for (const part of parts) addWords(part, out);
  return out;
}
