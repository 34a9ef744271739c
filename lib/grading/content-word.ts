import { FUNCTION_WORDS } from "./function-words";
import { NEGATORS } from "./little-words";

const LINKING: ReadonlySet<string> = new Set(
  "and or with etc eg ie also use used using uses".split(" "),
);

/** Whether a word says something by itself, and doesn't only hold sentences together. */
export function isContentWord(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && !LINKING.has(word) && !NEGATORS.has(word);
}
