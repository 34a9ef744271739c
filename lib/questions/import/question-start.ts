import { asksByItself, isAside, readNumbered } from "./asking";
import { type Block, boldDepth } from "./block";
import { dropNested } from "./drop-nested";
import {
  headingBefore,
  isTitle,
  lastBefore,
  type QuestionStart,
  sectionEnd,
} from "./guide-sections";

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

function isQuestionLabel(block: Block): boolean {
  if (block.label?.kind !== "question") return false;
  // "### Question" as a heading says no more than the line "Question:" does.
  if (block.kind === "heading") return block.label.rest === "" && !block.label.listed;
  return block.depth !== boldDepth || block.label.rest !== "" || !block.label.listed;
}

function isQuestionHeading(block: Block): boolean {
  if (!isTitle(block) || isAside(block.words)) return false;
  if (block.label?.kind === "question" || readNumbered(block.words)) return true;
  return block.kind === "heading" && asksByItself(block.words);
}

/** "Question:" alone in its section takes the section's heading for its title; "Q3: …" stands for itself. */
function startAtLabel(
  blocks: readonly Block[],
  at: number,
  labels: readonly number[],
): QuestionStart {
  const block = blocks[at];
  const label = block?.label;
  const isHeading = block?.kind === "heading";
  const depthAbove = isHeading ? block.depth - 1 : boldDepth;
  const own = lastBefore(blocks, at, (each) => isTitle(each) && each.depth <= depthAbove);
  const heading = blocks[own];
  if (heading && label && !label.listed) {
    const end = sectionEnd(blocks, own, heading.depth);
    const others = labels.filter((each) => each > own && each < end && each !== at);
    if (others.length === 0 && (heading.depth > 1 || asksByItself(heading.words))) {
      return { at: own, labelAt: at, depth: heading.depth, byHeading: true };
    }
  }
  if (isHeading) return { at, labelAt: at, depth: block.depth, byHeading: false };
  const depth = blocks[headingBefore(blocks, at)]?.depth ?? boldDepth - 1;
  return { at, labelAt: at, depth, byHeading: false };
}
