import { asks, withoutNumber } from "./asking";
import { type Block, bodyDepth, boldDepth } from "./block";
import { sliceOf } from "./block-source";
import { type FoundQuestion, headingsOf } from "./found-question";
import { unquote } from "./plain-line";
import { readAnswer } from "./read-answer";

/**
 * For guides that mark nothing: every bold line that asks begins a question, or where there is none, every line of its
 * own that asks. What follows up to the next one, or to a heading, answers it.
 */
export function findInLines(text: string, blocks: readonly Block[]): FoundQuestion[] {
  const bold = linesThatAsk(text, blocks, boldDepth);
  const starts = bold.length > 0 ? bold : linesThatAsk(text, blocks, bodyDepth);
  return starts.flatMap((at, index) => {
    const block = blocks[at];
    if (!block) return [];
    const heading = blocks.findIndex(({ kind }, each) => each > at && kind === "heading");
    const to = Math.min(starts[index + 1] ?? blocks.length, heading < 0 ? blocks.length : heading);
    const asked = block.depth === boldDepth ? block.words : sliceOf(text, [block]);
    const prompt = unquote(withoutNumber(asked));
    return [
      {
        line: block.line,
        title: prompt,
        prompt,
        ...readAnswer(text, blocks.slice(at + 1, to)),
        headings: headingsOf(blocks, { at, byHeading: false, depth: bodyDepth }),
        byHeading: false,
        number: "",
        extent: { from: at, to },
      },
    ];
  });
}

/** Blocks of this depth of which the last line asks. */
function linesThatAsk(text: string, blocks: readonly Block[], depth: number): number[] {
  return blocks.flatMap((block, at) =>
    block.kind === "text" && block.depth === depth && asks(text.slice(block.from, block.to))
      ? [at]
      : [],
  );
}

/** Bold lines that ask and that no question was made of: they may be questions, or parts of an explanation. */
export function linesLeft(blocks: readonly Block[], found: readonly FoundQuestion[]): Block[] {
  return blocks.filter(
    (block, at) =>
      block.kind === "text" &&
      block.depth === boldDepth &&
      asks(block.words) &&
      !found.some(({ extent }) => at >= extent.from && at < extent.to),
  );
}
