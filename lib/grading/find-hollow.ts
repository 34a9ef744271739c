import { LONGEST_ITEM } from "./find-enumerations";
import type { Token, TokenizedText } from "./token";

/** Names in a hollow sentence at most. */
const FEW_NAMES = 3;

/**
 * Adds hollow sentences to the marks: a name or two, and only generic words around them ("X is important for
 * Y"). `count` is how many there are.
 */
export function findHollow(
  { tokens }: TokenizedText,
  words: Uint8Array,
): { marks: Uint8Array; count: number } {
  const marks = Uint8Array.from(words);
  let count = 0;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to += 1;
    if (isHollow(tokens, from, to)) {
      marks.fill(1, from, to);
      count += 1;
    }
    from = to;
  }
  return { marks, count };
}

function isHollow(tokens: readonly Token[], from: number, to: number): boolean {
  let names = 0;
  let length = 0;
  let generic = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const { isGeneric, isFunction, isJoiner } = token.facts;
    generic ||= isGeneric;
    const inName = !isGeneric && !isFunction && !isJoiner;
    if (inName && length === 0) names += 1;
    length = inName ? length + 1 : 0;
    if (length > LONGEST_ITEM || names > FEW_NAMES) return false;
  }
  return generic;
}
