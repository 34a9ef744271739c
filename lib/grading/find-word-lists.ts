import { FUNCTION_WORDS } from "./function-words";
import { GLUE, type Token, type TokenizedText } from "./token";

/** Words on either side that are looked at to tell a statement from a list of words. */
const AROUND = 10;
/** Below this share of function words and figures nothing is said any more. Honest bullets have 0.25 and more. */
const LEAST_GRAMMAR = 0.1;
/** A run this long is a list of words; shorter ones occur in honest chains and enumerations. */
const LONGEST_CHAIN = 30;
/** Where this share of the words on either side is bare, shorter runs are lists too, and the rest must be clearly written. */
const MOSTLY_BARE = 0.4;
const FAR_AROUND = 50;
const SHORTEST_RUN = 6;
const CLEAR_GRAMMAR = 0.2;
/** So many items make a list of a short answer; fewer are terse. */
const FEW_ITEMS = 6;
const BARE_WORDS = 15;
const FEW_ARROWS = 3;

/**
 * Marks the tokens that stand in bare lists of words (1 where they do): long runs without the little
 * words and figures that statements need. Code is left out, it has a grammar of its own.
 */
export function findWordLists(text: TokenizedText): Uint8Array {
  const { tokens } = text;
  const marks = new Uint8Array(tokens.length);
  const before = countGrammar(text, true);
  if (tokens.length <= LONGEST_CHAIN) {
    const bare = (before[tokens.length] ?? 0) < LEAST_GRAMMAR * tokens.length;
    return bare && isShortList(tokens) ? marks.fill(1) : marks;
  }
  const bare = Uint8Array.from(tokens, (_, at) =>
    shareAround(before, at, AROUND) < LEAST_GRAMMAR ? 1 : 0,
  );
  const dense = markDense(bare);
  markRuns(marks, bare, dense);
  widenRuns(marks, countGrammar(text, false), dense);
  return marks;
}

/** Marks where most words around stand in bare runs. */
function markDense(bare: Uint8Array): Uint8Array {
  const before = new Int32Array(bare.length + 1);
  for (const [at, one] of bare.entries()) before[at + 1] = (before[at] ?? 0) + one;
  return bare.map((_, at) => (shareAround(before, at, FAR_AROUND) > MOSTLY_BARE ? 1 : 0));
}

/** In a short text arrows make a path; commas, slashes and bare spaces make a list. */
function isShortList(tokens: readonly Token[]): boolean {
  const count = (glue: number) => tokens.filter((token) => (token.glue & glue) !== 0).length;
  if (count(GLUE.arrow) >= FEW_ARROWS) return false;
  return tokens.length >= BARE_WORDS || count(GLUE.pause | GLUE.slash) >= FEW_ITEMS;
}

function shareAround(before: Int32Array, at: number, around: number): number {
  const from = Math.max(0, at - around);
  const to = Math.min(before.length - 1, at + around + 1);
  return ((before[to] ?? 0) - (before[from] ?? 0)) / Math.max(1, to - from);
}

function markRuns(marks: Uint8Array, bare: Uint8Array, dense: Uint8Array): void {
  let start = -1;
  for (let at = 0; at <= bare.length; at += 1) {
    if (bare[at] === 1 && start < 0) start = at;
    if (bare[at] === 1 || start < 0) continue;
    const longest = dense[start] === 1 ? SHORTEST_RUN : LONGEST_CHAIN;
    if (at - start >= longest) marks.fill(1, start, at);
    start = -1;
  }
}

/** Among lists the text counts only where it is clearly written: a figure here and there doesn't break a list. */
function widenRuns(marks: Uint8Array, before: Int32Array, dense: Uint8Array): void {
  const widen = (at: number, neighbour: number) => {
    if (marks[at] === 1 || marks[neighbour] === 0 || dense[at] === 0) return;
    if (shareAround(before, at, AROUND) < CLEAR_GRAMMAR) marks[at] = 1;
  };
  for (let at = 1; at < marks.length; at += 1) widen(at, at - 1);
  for (let at = marks.length - 2; at >= 0; at -= 1) widen(at, at + 1);
}

function countGrammar({ tokens, unitKinds }: TokenizedText, figures: boolean): Int32Array {
  const before = new Int32Array(tokens.length + 1);
  for (const [at, token] of tokens.entries()) {
    const counts =
      unitKinds[token.unit] === "code"
        ? isCode(tokens, at)
        : FUNCTION_WORDS.has(token.word) || (figures && !Number.isNaN(token.value));
    before[at + 1] = (before[at] ?? 0) + (counts ? 1 : 0);
  }
  return before;
}

/** Signs stand between the words of code; a list hidden in a code block has only spaces and commas. */
function isCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token !== undefined && before !== undefined && token.glue !== 0 && token.start - before.end > 1
  );
}
