import type { Hit } from "./phrase-trie";

/** One way in which a pattern was found. */
export type Match = {
  /** Tokens [from, to) that the match reaches over. */
  from: number;
  to: number;
  /** The unit of its first word. */
  unit: number;
  /** The words themselves, inside that reach. */
  spans: readonly Hit[];
  /** Denials that cover some of the words, each as 2 × index, plus 1 when the word is a hazard. */
  denials: readonly number[];
};

/** The denial's index. */
export const denialOf = (mark: number): number => mark >> 1;

/** Denying a hazard doesn't take the claim back. */
export const isHazardMark = (mark: number): boolean => (mark & 1) === 1;
