import type { Block } from "./block";
import { type QuestionStart, sectionEnd } from "./guide-sections";

/**
 * A heading that looks like a question may hold questions, or be a part of an answer. It holds them when a label stands
 * below it, or when two such headings do and it says nothing itself; otherwise what is below belongs to it.
 */
export function dropNested(
  blocks: readonly Block[],
  starts: readonly QuestionStart[],
): QuestionStart[] {
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
