import type { FoundQuestion } from "./found-question";
import type { Block } from "./guide-blocks";
import { linesLeft } from "./line-questions";

/** A part of a guide that no question was made of. */
export type Leftover = { line: number; heading: string; lines: number };

/** What stands outside all questions, by the heading above it. */
export function findLeftovers(
  text: string,
  blocks: readonly Block[],
  found: readonly FoundQuestion[],
): Leftover[] {
  const leftovers: Leftover[] = [];
  let heading: Leftover = { line: 1, heading: "", lines: 0 };
  blocks.forEach((block, at) => {
    if (found.some(({ extent }) => at >= extent.from && at < extent.to)) return;
    if (block.kind === "heading") {
      heading = { line: block.line, heading: block.words, lines: 0 };
    } else if (block.kind !== "rule") {
      if (heading.lines === 0) leftovers.push(heading);
      heading.lines += text.slice(block.from, block.to).split("\n").length;
    }
  });
  return leftovers;
}

/** Lines outside all questions that ask something, and may be questions that the author has to mark. */
export function findDoubts(
  blocks: readonly Block[],
  found: readonly FoundQuestion[],
): { line: number; words: string }[] {
  return linesLeft(blocks, found).map(({ line, words }) => ({ line, words }));
}
