import { asks, orders, readNumbered, withoutNumber } from "./asking";
import { type Block, bodyDepth, type Extent } from "./block";
import { afterLabel, sliceOf } from "./block-source";
import type { QuestionStart } from "./guide-sections";
import { unquote } from "./plain-line";
import { readAnswer } from "./read-answer";

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
  const answerIn = inside.findIndex(({ label }) => label?.kind === "answer");
  const bare = numbered?.title ?? (own?.label?.rest || withoutNumber(words));
  const { prompt, rest } = splitPrompt(text, inside, { labelIn, answerIn, words: bare });
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

type Parts = { labelIn: number; answerIn: number; words: string };

/** What is asked, and the blocks that answer it. */
function splitPrompt(text: string, inside: readonly Block[], { labelIn, answerIn, words }: Parts) {
  const label = labelIn < 0 ? null : inside[labelIn];
  const first = Math.max(0, labelIn) + 1;
  const toAnswer = answerIn > 0 ? answerIn : null;
  if (label) {
    const said = afterLabel(text, label);
    const end = toAnswer ?? (said === "" ? first + 1 : first);
    const more = sliceOf(text, inside.slice(first, end));
    return { prompt: unquote([said, more].filter(Boolean).join("\n\n")), rest: inside.slice(end) };
  }
  if (toAnswer !== null) {
    const said = unquote(sliceOf(text, inside.slice(first, toAnswer)));
    const asked = asks(words) ? [words, said] : [said];
    return { prompt: asked.filter(Boolean).join("\n\n"), rest: inside.slice(toAnswer) };
  }
  const next = inside[first];
  const nextAsks =
    next?.kind === "text" && next.depth === bodyDepth && (asks(next.words) || orders(next.words));
  if (!asks(words) && next && nextAsks) {
    return { prompt: unquote(sliceOf(text, [next])), rest: inside.slice(first + 1) };
  }
  return { prompt: words, rest: inside.slice(first) };
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
