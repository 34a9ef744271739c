import { type ScanState, scanTokens } from "./scan-tokens";
import { type Line, splitLines } from "./split-lines";
import { GLUE, type LineKind, type Token, type TokenizedText } from "./token";

/** A bullet or code block up to this many tokens is read as one statement. */
const ONE_STATEMENT = 45;

/** Takes a text apart into tokens, sentences and units. Linear in the text's length. */
export function tokenize(text: string): TokenizedText {
  const tokens: Token[] = [];
  const state: ScanState = { sentence: 0, glue: 0, hidden: 0, stops: true };
  const blocks: { from: number; kind: LineKind }[] = [];
  let before: Line | undefined;
  for (const line of splitLines(text)) {
    if (!line.joins) {
      state.sentence += 1;
      if (startsBlock(line, before)) blocks.push({ from: tokens.length, kind: line.kind });
    }
    state.glue |= line.joins ? GLUE.space : GLUE.space | GLUE.pause | GLUE.clause;
    state.stops = line.kind !== "code";
    scanTokens(text, line.start, line.end, tokens, state);
    before = line;
  }
  return { text, tokens, hidden: state.hidden, ...unite(tokens, blocks) };
}

/** Lines of one code block belong together; every other line that doesn't join begins a block. */
function startsBlock(line: Line, before: Line | undefined): boolean {
  return !(line.kind === "code" && before?.kind === "code");
}

function unite(tokens: Token[], blocks: { from: number; kind: LineKind }[]) {
  const unitStarts: number[] = [];
  const unitKinds: LineKind[] = [];
  for (const [index, block] of blocks.entries()) {
    const to = blocks[index + 1]?.from ?? tokens.length;
    if (to === block.from) continue;
    const whole =
      (block.kind === "bullet" || block.kind === "code") && to - block.from <= ONE_STATEMENT;
    let sentence = -1;
    for (let at = block.from; at < to; at += 1) {
      const token = tokens[at];
      if (!token) break;
      if (at === block.from || (!whole && token.sentence !== sentence)) {
        unitStarts.push(at);
        unitKinds.push(block.kind);
      }
      sentence = token.sentence;
      token.unit = unitStarts.length - 1;
    }
  }
  unitStarts.push(tokens.length);
  return { unitStarts, unitKinds };
}
