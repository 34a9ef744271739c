import { asks, asksForDesign, isAside, readNumbered } from "./asking";
import { type Block, boldDepth } from "./guide-blocks";

/** Where a question begins: a heading or a label, as a place in the guide's blocks. */
export type QuestionStart = {
  at: number;
  /** The block that says "Question: …" for a heading; the label itself; null when the heading is all there is. */
  labelAt: number | null;
  /** The depth at which a heading ends it. */
  depth: number;
  byHeading: boolean;
};

/** Every place at which the guide says that a question begins, in order. */
export function findStarts(blocks: readonly Block[]): QuestionStart[] {
  const labels = blocks.flatMap((block, at) => (isQuestionLabel(block) ? [at] : []));
  const byLabel = labels.map((at) => startAtLabel(blocks, at, labels));
  const owners = new Set(byLabel.map(({ at }) => at));
  const byHeading = blocks.flatMap((block, at) =>
    isQuestionHeading(block) && !owners.has(at)
      ? [{ at, labelAt: null, depth: block.depth, byHeading: true }]
      : [],
  );
  return dropNested(
    blocks,
    [...byLabel, ...byHeading].sort((a, b) => a.at - b.at),
  );
}

/** The first block after `at` that is a heading of this depth or above; else the end. */
export function sectionEnd(blocks: readonly Block[], at: number, depth: number): number {
  const end = blocks.findIndex(
    (block, index) => index > at && isTitle(block) && block.depth <= depth,
  );
  return end < 0 ? blocks.length : end;
}

/** The nearest heading before a block; -1 when there is none. */
export function headingBefore(blocks: readonly Block[], at: number): number {
  return lastBefore(blocks, at, ({ kind }) => kind === "heading");
}

/** Goes back from `at`, since the block looked for is near and a guide may be long. */
function lastBefore(blocks: readonly Block[], at: number, test: (block: Block) => boolean): number {
  for (let index = at - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block && test(block)) return index;
  }
  return -1;
}

function isTitle(block: Block): boolean {
  return (
    block.kind === "heading" || (block.depth === boldDepth && readNumbered(block.words) !== null)
  );
}

function isQuestionLabel(block: Block): boolean {
  if (block.label?.kind !== "question" || block.kind === "heading") return false;
  return block.depth !== boldDepth || block.label.rest !== "" || !block.label.listed;
}

function isQuestionHeading(block: Block): boolean {
  if (!isTitle(block) || isAside(block.words)) return false;
  if (block.label?.kind === "question" || readNumbered(block.words)) return true;
  return block.kind === "heading" && (asks(block.words) || asksForDesign(block.words));
}

/** "Question:" alone in its section takes the section's heading for its title; "Q3: …" stands for itself. */
function startAtLabel(
  blocks: readonly Block[],
  at: number,
  labels: readonly number[],
): QuestionStart {
  const own = lastBefore(blocks, at, isTitle);
  const heading = blocks[own];
  const label = blocks[at]?.label;
  if (heading && label && !label.listed) {
    const end = sectionEnd(blocks, own, heading.depth);
    const others = labels.filter((each) => each > own && each < end && each !== at);
    if (others.length === 0 && heading.depth > 1) {
      return { at: own, labelAt: at, depth: heading.depth, byHeading: true };
    }
  }
  const above = headingBefore(blocks, at);
  const depth = blocks[above]?.depth ?? boldDepth - 1;
  return { at, labelAt: at, depth, byHeading: false };
}

/**
 * A heading that looks like a question may hold questions, or be a part of an answer. It holds them when a label stands
 * below it, or when two such headings do and it says nothing itself; otherwise what is below belongs to it.
 */
function dropNested(blocks: readonly Block[], starts: readonly QuestionStart[]): QuestionStart[] {
  const dropped = new Set<QuestionStart>();
  for (const start of starts) {
    if (!start.byHeading || dropped.has(start)) continue;
    const end = sectionEnd(blocks, start.at, start.depth);
    const inner = starts.filter(({ at }) => at > start.at && at < end);
    const labelled = inner.some(({ labelAt }) => labelAt !== null);
    if (
      start.labelAt === null &&
      (labelled || (inner.length > 1 && saysNothing(blocks, start, inner)))
    ) {
      dropped.add(start);
    } else {
      for (const each of inner) if (each.labelAt === null) dropped.add(each);
    }
  }
  return starts.filter((start) => !dropped.has(start));
}

const leadInMax = 300;

function saysNothing(
  blocks: readonly Block[],
  start: QuestionStart,
  [first]: readonly QuestionStart[],
): boolean {
  const own = blocks.slice(start.at + 1, first?.at);
  const size = own.reduce((sum, { from, to }) => sum + to - from, 0);
  return size <= leadInMax && !own.some(({ label }) => label?.kind === "answer");
}
