import { type Block, boldDepth } from "./block";
import { guideBlocks } from "./guide-blocks";
import { shorten } from "./shorten";

/** One part of an answer that stands under a heading of its own. */
export type AnswerPart = {
  title: string;
  /** Markdown, without the heading. */
  text: string;
};

const partsMax = 8;
const notAStage =
  /^(?:conclusion|summary|references?|further reading|resources|notes?|follow[- ]?ups?.*|(?:key )?(?:insights?|takeaways?))\s*:?$/i;

/**
 * The parts of an answer that become stages: what stands under its biggest headings, or under numbered bold lines.
 * Empty when there are fewer than two, or more than a round has room for: then the answer gets one box.
 */
export function answerParts(answer: string): AnswerPart[] {
  const blocks = guideBlocks(answer);
  const starts = titles(blocks).filter(({ words }) => !notAStage.test(words));
  if (starts.length < 2 || starts.length > partsMax) return [];
  return starts.map((block, index) => ({
    title: shorten(withoutNumber(block.words), 60),
    text: answer.slice(block.to, starts[index + 1]?.from ?? answer.length).trim(),
  }));
}

function titles(blocks: readonly Block[]): Block[] {
  for (let depth = 1; depth < boldDepth; depth += 1) {
    const found = blocks.filter((block) => block.kind === "heading" && block.depth === depth);
    if (found.length > 1) return found;
  }
  return blocks.filter((block) => block.depth === boldDepth && /^\d{1,2}[.)]\s/.test(block.words));
}

function withoutNumber(words: string): string {
  const bare = words
    .replace(/^(?:(?:step|part|phase)\s+)?\d{1,2}\s*[.):–—-]\s*/i, "")
    .replace(/\s*[:：]$/, "");
  return bare === "" ? words : bare;
}
