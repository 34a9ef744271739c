import { announcesQuestions, asks, isAside, orders } from "./asking";
import { type Block, bodyDepth, type Extent, type ListItem } from "./block";
import { sliceOf } from "./block-source";
import { type FoundQuestion, headingsOf } from "./found-question";
import { guideBlocks } from "./guide-blocks";
import { headingBefore } from "./guide-sections";
import { unquote } from "./plain-line";
import { readAnswer } from "./read-answer";

/** The part of a list's items that must be questions before any of them is taken for one. */
const askingMin = 0.6;

/** Questions that stand as items of lists, outside the questions that were found already. */
export function findInLists(
  text: string,
  blocks: readonly Block[],
  taken: readonly Extent[],
): FoundQuestion[] {
  const found: FoundQuestion[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== "list" || taken.some(({ from, to }) => at >= from && at < to)) return;
    const lead = leadIn(blocks, at);
    if (lead.some(isAside)) return;
    const announced = lead.some(announcesQuestions);
    const asking = block.items.filter(
      ({ words, labelled }) => labelled || asks(words) || (announced && orders(words)),
    );
    if (asking.length < block.items.length * askingMin) return;
    for (const item of asking) {
      const alone = block.items.length === 1;
      found.push(
        readItem(text, blocks, { block, at, item, to: alone ? answerEnd(blocks, at) : at + 1 }),
      );
    }
  });
  return found;
}

/** The heading above a list and the line right before it. */
function leadIn(blocks: readonly Block[], at: number): string[] {
  const heading = blocks[headingBefore(blocks, at)];
  const before = blocks[at - 1];
  const line = before?.kind === "text" || before?.kind === "heading" ? before : undefined;
  return [heading?.words ?? "", line?.words ?? ""];
}

/** A list of one item, "2. What is a lock?", is often followed by its answer; the next such list or heading ends it. */
function answerEnd(blocks: readonly Block[], at: number): number {
  const end = blocks.findIndex(
    (block, index) =>
      index > at &&
      (block.kind === "rule" ||
        block.kind === "heading" ||
        (block.kind === "list" && block.items.length === 1 && asks(block.items[0]?.words ?? ""))),
  );
  return end < 0 ? blocks.length : end;
}

type Place = { block: Block; at: number; item: ListItem; to: number };

function readItem(
  text: string,
  blocks: readonly Block[],
  { block, at, item, to }: Place,
): FoundQuestion {
  const own = dedent(text.slice(item.restFrom, item.to));
  const after = sliceOf(text, blocks.slice(at + 1, to));
  const answer = [own, after].filter(Boolean).join("\n\n");
  const prompt = unquote(item.words);
  return {
    line: item.line,
    title: prompt,
    prompt,
    ...readAnswer(answer, guideBlocks(answer)),
    headings: headingsOf(blocks, { at, byHeading: false, depth: bodyDepth }),
    byHeading: false,
    number: String(block.items.indexOf(item) + 1),
    extent: { from: at, to },
  };
}

/** The text of an item's inner blocks without the indent that makes them inner; its first line may begin in mid-line. */
function dedent(source: string): string {
  const [first = "", ...lines] = source.split("\n");
  const widths = lines.filter((line) => line.trim() !== "").map(indentOf);
  const indent = Math.min(...widths, 8);
  return [first.trim(), ...lines.map((line) => line.slice(Math.min(indent, indentOf(line))))]
    .join("\n")
    .trim();
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
