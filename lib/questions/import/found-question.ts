import { readNumbered, withoutNumber } from "./asking";
import { type Block, bodyDepth, type Extent } from "./block";
import type { QuestionStart } from "./guide-sections";
import { readAnswer } from "./read-answer";
import { splitPrompt } from "./split-prompt";

/** A question as it stands in a guide. */
export type FoundQuestion = {
  /** Counted from 1. */
  line: number;
  title: string;
  /** Markdown, without quotation marks around it. */
  prompt: string;
  /** Markdown: the guide's own answer; empty when it gives none. */
  answer: string;
  insights: string[];
  followUps: string[];
  /** The headings above it, the topmost first, and its own when it has one. */
  headings: string[];
  /** A heading of its own begins it. */
  byHeading: boolean;
  /** Its number in its list, label or heading; empty for none. */
  number: string;
  extent: Extent;
};

/** Takes a question apart into prompt and answer. */
export function readQuestion(
  text: string,
  blocks: readonly Block[],
  start: QuestionStart,
  extent: Extent,
): FoundQuestion {
  const own = blocks[start.at];
  const words = own?.words ?? "";
  const numbered = readNumbered(words);
  const inside = blocks.slice(extent.from, extent.to);
  const labelIn = start.labelAt === null ? -1 : start.labelAt - start.at;
  const bare = numbered?.title ?? (own?.label?.rest || withoutNumber(words));
  const { prompt, rest } = splitPrompt(text, inside, { labelIn, words: bare });
  const title = start.byHeading ? bare : "";
  return {
    line: own?.line ?? 1,
    title: title === "" ? prompt : title,
    prompt: prompt === "" ? title : prompt,
    ...readAnswer(text, rest),
    headings: headingsOf(blocks, start),
    byHeading: start.byHeading,
    number: numbered?.number ?? "",
    extent,
  };
}

/** The headings above a place, the topmost first, with its own when a heading begins it. */
export function headingsOf(
  blocks: readonly Block[],
  start: Pick<QuestionStart, "at" | "byHeading" | "depth">,
): string[] {
  const chain: string[] = start.byHeading ? [blocks[start.at]?.words ?? ""] : [];
  let depth = start.byHeading ? start.depth : bodyDepth;
  for (let at = start.at - 1; at >= 0 && depth > 1; at -= 1) {
    const block = blocks[at];
    if (block?.kind === "heading" && block.depth < depth) {
      chain.unshift(block.words);
      depth = block.depth;
    }
  }
  return chain;
}
