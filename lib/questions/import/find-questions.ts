import type { Block, Extent } from "./block";
import { type FoundQuestion, readQuestion } from "./found-question";
import { sectionEnd } from "./guide-sections";
import { findInLines } from "./line-questions";
import { findInLists } from "./list-questions";
import { findStarts } from "./question-start";
import { withSeparateAnswers } from "./separate-answers";
import { findInTables } from "./table-questions";

/** All questions of a guide, in the order of the file. */
export function findQuestions(text: string, blocks: readonly Block[]): FoundQuestion[] {
  const starts = findStarts(blocks);
  const found = starts.map((start, index) => {
    const next = starts[index + 1]?.at ?? blocks.length;
    const to = Math.min(next, sectionEnd(blocks, start.at, start.depth));
    return readQuestion(text, blocks, start, withoutTail(blocks, { from: start.at, to }));
  });
  const listed = findInLists(
    text,
    blocks,
    found.map(({ extent }) => extent),
  );
  const inTables = findInTables(
    text,
    blocks,
    found.map(({ extent }) => extent),
  );
  const all = [...found, ...listed, ...inTables].sort((a, b) => a.line - b.line);
  return all.length > 0 ? withSeparateAnswers(text, blocks, all) : findInLines(text, blocks);
}

const closingMax = 2;

/** An extent without the rules at its end, and without a guide's closing words below its last rule. */
function withoutTail(blocks: readonly Block[], { from, to }: Extent): Extent {
  let end = to;
  const isRule = (at: number) => blocks[at]?.kind === "rule";
  if (to === blocks.length) {
    const rule = blocks.findLastIndex(({ kind }) => kind === "rule");
    const below = blocks.slice(rule + 1);
    const closing =
      below.length <= closingMax && below.every(({ kind, label }) => kind === "text" && !label);
    if (rule > from + 1 && closing) end = rule;
  }
  while (end > from + 1 && isRule(end - 1)) end -= 1;
  return { from, to: end };
}
