import type { GuideLabel } from "./guide-label";

/** One piece of a guide, in the order of the file. Offsets count in the guide's text; `to` is after the last sign. */
export type Block = {
  kind: "heading" | "text" | "list" | "code" | "rule" | "other";
  /** 1 to 6 for headings, 7 for a line that is all bold (many guides use it as a heading), 9 for all else. */
  depth: number;
  from: number;
  to: number;
  /** Counted from 1. */
  line: number;
  /** The words of its first line, without marks. */
  words: string;
  label: GuideLabel | null;
  items: ListItem[];
};

/** One item of a list. */
export type ListItem = {
  from: number;
  to: number;
  line: number;
  /** Its first paragraph, or the line of it that asks. */
  words: string;
  /** It says itself that it is a question: "Q: …". */
  labelled: boolean;
  /** Where the rest of it begins. */
  restFrom: number;
};

/** The blocks from place `from` to before place `to`. */
export type Extent = { from: number; to: number };

export const boldDepth = 7;
export const bodyDepth = 9;

/** Where a piece of text stands: offsets, and the line, counted from 1. */
export type Place = { from: number; to: number; line: number };
