import { type Block, bodyDepth, boldDepth, type Place } from "./block";
import { readLabel } from "./guide-label";
import { plainLine } from "./plain-line";

/** A paragraph as one block, or as several when lines in it are labels or all bold. */
export function divideParagraph(text: string, { from, to, line }: Place): Block[] {
  const blocks: Block[] = [];
  let offset = from;
  for (const [index, source] of text.slice(from, to).split("\n").entries()) {
    const words = plainLine(source);
    const label = readLabel(words);
    const bold = isBold(source);
    const last = blocks.at(-1);
    const end = offset + source.length;
    if (last && !label && !bold && last.depth !== boldDepth) last.to = end;
    else {
      const depth = bold ? boldDepth : bodyDepth;
      const block = { from: offset, to: end, line: line + index, depth, words, label, items: [] };
      blocks.push({ kind: "text", ...block });
    }
    offset = end + 1;
  }
  return blocks;
}

/** "**Scaling**", "**Scaling:**", "**Scaling**:"; not "**Scaling**: add machines", nor two bold parts. */
function isBold(source: string): boolean {
  const line = source.trim();
  const inner = /^(?:> ?)*(\*\*|__)(.+?)\1\s*[:：]?$/.exec(line)?.[2];
  return inner !== undefined && !inner.includes("**") && !inner.includes("__");
}
