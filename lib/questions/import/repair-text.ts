import { isCertain } from "./is-certain-repair";
import { bytesOf, type WrongAlphabet, wrongAlphabets } from "./wrong-alphabets";

/** A text after repair, and what was done to it; `readAs` is empty when nothing was. */
export type RepairedText = {
  text: string;
  /** The alphabets as which the file had been read, the last mistake first. */
  readAs: string[];
  /** How many lines were repaired. */
  lines: number;
};

/** Text can go through the same mistake more than once. */
const roundsMax = 3;

/**
 * Undoes what happens when UTF-8 is read as Mac Roman or Windows-1252 and saved again ("‚Üí" for "→").
 * It does so only when it is certain (see is-certain-repair.ts): a text that could have been meant stays as it is.
 * A file of which only some lines were spoilt is repaired in those lines.
 */
export function repairText(text: string): RepairedText {
  const { text: now, readAs } = undoWhole(text, 1) ?? undoLines(text) ?? { text, readAs: [] };
  const before = text.split("\n");
  return {
    text: now,
    readAs,
    lines: now.split("\n").filter((line, at) => line !== before[at]).length,
  };
}

type Undone = { text: string; readAs: string[] };

/** The whole text after undoing as many mistakes as can be undone; null when there surely was none. */
function undoWhole(text: string, round: number): Undone | null {
  for (const alphabet of wrongAlphabets) {
    const undone = undo(text, alphabet);
    if (undone === null) continue;
    const earlier = round < roundsMax ? undoWhole(undone, round + 1) : null;
    if (earlier) return { text: earlier.text, readAs: [alphabet.name, ...earlier.readAs] };
    if (isCertain(undone, { alone: true })) return { text: undone, readAs: [alphabet.name] };
  }
  return null;
}

/** Repairs the lines that were spoilt in a text that also holds good signs. */
function undoLines(text: string): Undone | null {
  for (const alphabet of wrongAlphabets) {
    const lines = text.split("\n").map((line) => {
      const undone = undo(line, alphabet);
      return undone !== null && isCertain(undone, { alone: false }) ? undone : line;
    });
    const joined = lines.join("\n");
    if (joined !== text) return { text: joined, readAs: [alphabet.name] };
  }
  return null;
}

/** The text with its bytes read as UTF-8; null when they aren't, or when nothing changes. */
function undo(text: string, alphabet: WrongAlphabet): string | null {
  const bytes = bytesOf(text, alphabet);
  if (bytes === null) return null;
  try {
    const undone = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return undone === text ? null : undone;
  } catch {
    return null;
  }
}
