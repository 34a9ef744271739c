import { type Block, bodyDepth, type Extent } from "./block";
import { type FoundQuestion, headingsOf } from "./found-question";
import { plainLine, unquote } from "./plain-line";

/** Questions that stand in a table with a column called "Question", one a row, with the answers beside them. */
export function findInTables(
  text: string,
  blocks: readonly Block[],
  taken: readonly Extent[],
): FoundQuestion[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== "text" || taken.some(({ from, to }) => at >= from && at < to)) return [];
    const [head = "", rule = "", ...rows] = text.slice(block.from, block.to).split("\n");
    const names = cellsOf(head);
    const asked = names.findIndex((name) => /^questions?$/i.test(name));
    if (asked < 0 || !/^[\s|:-]+$/.test(rule)) return [];
    const answered = names.findIndex((name) => /\b(?:answers?|solutions?)\b/i.test(name));
    return rows.flatMap((row, index): FoundQuestion[] => {
      const cells = cellsOf(row);
      const prompt = unquote(cells[asked] ?? "");
      if (prompt === "") return [];
      return [
        {
          line: block.line + 2 + index,
          title: prompt,
          prompt,
          answer: cells[answered] ?? "",
          insights: [],
          followUps: [],
          headings: headingsOf(blocks, { at, byHeading: false, depth: bodyDepth }),
          byHeading: false,
          number: String(index + 1),
          extent: { from: at, to: at + 1 },
        },
      ];
    });
  });
}

function cellsOf(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/);
  return cells.map((cell) => plainLine(cell).replaceAll("\\|", "|"));
}
