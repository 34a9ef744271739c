import { readNumbered } from "./asking";
import { type Block, boldDepth } from "./block";

/** Where a question begins: a heading or a label, as a place in the guide's blocks. */
export type QuestionStart = {
  at: number;
  /** The block that says "Question: …" for a heading; the label itself; null when the heading is all there is. */
  labelAt: number | null;
  /** The depth at which a heading ends it. */
  depth: number;
  byHeading: boolean;
};

/** The first block after `at` that is a heading of this depth or above; else the end. */
export function sectionEnd(blocks: readonly Block[], at: number, depth: number): number {
  const end = blocks.findIndex(
    (block, index) => index > at && isTitle(block) && block.depth <= depth && !belongsAbove(block),
  );
  return end < 0 ? blocks.length : end;
}

/** "Answer" and "Key insights" as headings of the question's own depth still belong to it. */
function belongsAbove({ label }: Block): boolean {
  return label !== null && label.kind !== "question";
}

/** The nearest heading before a block; -1 when there is none. */
export function headingBefore(blocks: readonly Block[], at: number): number {
  return lastBefore(blocks, at, ({ kind }) => kind === "heading");
}

/** Goes back from `at`, since the block looked for is near and a guide may be long. */
export function lastBefore(
  blocks: readonly Block[],
  at: number,
  test: (block: Block) => boolean,
): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block && test(block)) return index;
  }
  return -1;
}

/** A heading, or a bold line that numbers what is asked. */
export function isTitle(block: Block): boolean {
  return (
    block.kind === "heading" || (block.depth === boldDepth && readNumbered(block.words) !== null)
  );
}
