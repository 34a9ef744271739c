import type { Block } from "./block";
import { plainLine } from "./plain-line";

/** The source of blocks that follow one another. */
export function sliceOf(text: string, blocks: readonly Block[]): string {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? text.slice(first.from, last.to).trim() : "";
}

/** The source of a labelled block without its label: "**Answer:** Use a *lock*." → "Use a *lock*." */
export function afterLabel(text: string, block: Block): string {
  const source = text.slice(block.from, block.to);
  const [line = "", ...more] = source.split("\n");
  const rest = block.label?.rest ?? "";
  const marked = line.replace(labelAtHead, "");
  const head = plainLine(marked) === rest ? marked.replace(/(?:\*\*|__)\s*$/, unbalanced) : rest;
  return [head, ...more].join("\n").trim();
}

const labelAtHead =
  /^[\s>#*_~]*[^:：.)*_]{1,40}?(?:\*\*|__)?\s*(?:[:：.)]|[-–—](?=\s))\s*(?:\*\*|__)?\s*/u;

/** "**Q1: Why?**" leaves its closing marks behind when its label goes. */
function unbalanced(marks: string, at: number, whole: string): string {
  return (whole.slice(0, at).split(marks.trim()).length - 1) % 2 === 1 ? marks : "";
}
