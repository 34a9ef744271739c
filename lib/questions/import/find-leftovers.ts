import type { Block } from "./block";
import type { FoundQuestion } from "./found-question";
import { linesLeft } from "./line-questions";

/** A part of a guide that no question was made of: where it begins, and the heading that it stands below. */
export type Leftover = { line: number; heading: string; lines: number };

/** What stands outside all questions, by the heading above it. */
export function findLeftovers(
  text: string,
  blocks: readonly Block[],
  found: readonly FoundQuestion[],
): Leftover[] {
  const leftovers: Leftover[] = [];
  let part: Leftover = { line: 1, heading: "", lines: 0 };
  blocks.forEach((block, at) => {
    const isHeading = block.kind === "heading";
    if (isHeading) part = { line: block.line, heading: block.words, lines: 0 };
    if (isHeading || block.kind === "rule") return;
    if (found.some(({ extent }) => at >= extent.from && at < extent.to)) return;
    if (part.lines === 0) leftovers.push({ ...part, line: block.line });
    const last = leftovers.at(-1);
    const lines = text.slice(block.from, block.to).split("\n").length;
    part.lines += lines;
    if (last) last.lines = part.lines;
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
