import { fromMarkdown } from "mdast-util-from-markdown";
import { type Block, bodyDepth, type ListItem, type Place } from "./block";
import { divideParagraph } from "./divide-paragraph";
import { readLabel } from "./guide-label";
import { readItemHead } from "./item-head";
import { plainLine } from "./plain-line";

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
        return divideParagraph(text, { from, to, line });
      case "list":
        return [
          {
            ...base,
            kind: "list",
            items: node.children.map((item) => readItem(text, placeOf(item), item.children[0])),
          },
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
  place: Place,
  first: Pick<Node, "type" | "position"> | undefined,
): ListItem {
  const head = first?.type === "paragraph" ? placeOf(first) : null;
  return head
    ? { ...place, ...readItemHead(text.slice(head.from, head.to), head.from) }
    : { ...place, words: "", labelled: false, restFrom: place.from };
}
