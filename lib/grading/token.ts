import type { WordFacts } from "./word-facts";

/** What stood between a token and the one before it, as bits of `Token.glue`. */
export const GLUE = {
  space: 1,
  /** Comma, colon, semicolon, bracket-free dash: phrases don't reach across. */
  pause: 2,
  arrow: 4,
  backArrow: 8,
  slash: 16,
  hyphen: 32,
  /** End of a clause that denial doesn't cross: semicolon, colon, spaced dash, bracket. */
  clause: 64,
} as const;

/** One word, number or unit of the text, with half-open UTF-16 offsets into the original. */
export type Token = {
  start: number;
  end: number;
  /** Lower-case, accents and invisible characters removed. Numbers are canonical: "1_000" is "1000". */
  word: string;
  facts: WordFacts;
  /** The number's value; NaN for words. Number words ("two") have one too. */
  value: number;
  glue: number;
  /** Index of the sentence. */
  sentence: number;
  /** Index of the sentence, short bullet or short code block: where `&` looks. */
  unit: number;
};

export type LineKind = "text" | "bullet" | "heading" | "code" | "blank";

/** A text taken apart: what every later step reads. */
export type TokenizedText = {
  text: string;
  tokens: Token[];
  /** First token of each unit, and one past the last. */
  unitStarts: number[];
  unitKinds: LineKind[];
  /** How many invisible or direction-changing characters were found. */
  hidden: number;
};
