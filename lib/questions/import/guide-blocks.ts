import { fromMarkdown } from "mdast-util-from-markdown";
import { type GuideLabel, readLabel } from "./guide-label";
import { plainLine } from "./plain-line";

/** One piece of a guide, in the order of the file. Offsets count in the guide's text; `to` is after the last sign. */
export type Block = {
  kind: "heading" | "text" | "list" | "code" | "rule" | "other";
  /** 1 to 6 for headings, 7 for a line that is all bold (many guides use it as a heading), 9 for all else. */
  depth: number;
  from: number;
  to: number;
  /** Counted from 1. */
  line: number;
  /** The words of its first line, without marks. */
  words: string;
  label: GuideLabel | null;
  items: ListItem[];
};

/** One item of a list: its first paragraph, and where the rest of it stands. */
export type ListItem = { from: number; to: number; line: number; words: string; restFrom: number };

/** The blocks from place `from` to before place `to`. */
export type Extent = { from: number; to: number };

export const boldDepth = 7;
export const bodyDepth = 9;

/** Marks within lines aren't our business, and some of them can cost unbounded time. */
const blocksOnly = {
  disable: {
    null: [
      "attention",
      "autolink",
      "blockQuote",
      "characterEscape",
      "characterReference",
      "codeText",
      "definition",
      "hardBreakEscape",
      "htmlText",
      "labelEnd",
      "labelStartImage",
      "labelStartLink",
    ],
  },
};

type Node = ReturnType<typeof fromMarkdown>["children"][number];

/**
 * Takes a guide's Markdown into blocks. What stands in code fences, comments and drawings is one block each, so nothing
 * in them is taken for a heading. A paragraph is divided at lines that are labels or all bold.
 */
export function guideBlocks(text: string): Block[] {
  return fromMarkdown(text, { extensions: [blocksOnly] }).children.flatMap((node) => {
    const { from, to, line } = placeOf(node);
    const base = { from, to, line, depth: bodyDepth, words: "", label: null, items: [] };
    switch (node.type) {
      case "heading": {
        const words = plainLine(firstLine(text.slice(from, to)));
        return [{ ...base, kind: "heading", depth: node.depth, words, label: readLabel(words) }];
      }
      case "paragraph":
        return divide(text, { from, to, line });
      case "list":
        return [
          { ...base, kind: "list", items: node.children.map((item) => readItem(text, item)) },
        ];
      case "code":
        return [{ ...base, kind: "code" }];
      case "thematicBreak":
        return [{ ...base, kind: "rule" }];
      default:
        return [{ ...base, kind: "other" }];
    }
  });
}

type Place = { from: number; to: number; line: number };

function placeOf({ position }: Pick<Node, "position">): Place {
  return {
    from: position?.start.offset ?? 0,
    to: position?.end.offset ?? 0,
    line: position?.start.line ?? 1,
  };
}

function firstLine(source: string): string {
  return source.trimStart().split("\n", 1)[0] ?? "";
}

function readItem(
  text: string,
  item: Extract<Node, { type: "list" }>["children"][number],
): ListItem {
  const place = placeOf(item);
  const first = item.children[0];
  const head = first?.type === "paragraph" ? placeOf(first) : null;
  const words = head ? plainLine(text.slice(head.from, head.to).replace(/\n/g, " ")) : "";
  return { ...place, words, restFrom: head?.to ?? place.from };
}

/** A paragraph as one block, or as several when lines in it are labels or all bold. */
function divide(text: string, { from, to, line }: Place): Block[] {
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
