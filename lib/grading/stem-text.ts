import { tokenize } from "./tokenize";

/** The stems of a text's words in order: the least that any marking must do, which the bench compares grading with. */
export function stemText(text: string): string[] {
  return tokenize(text).tokens.map((token) => token.facts.stem);
}
