import { asks } from "./asking";
import { readLabel } from "./guide-label";
import { plainLine } from "./plain-line";

export type ItemHead = { words: string; labelled: boolean; restFrom: number };

const boldQuestion = /^\s*(\*\*|__)(.+?[?？])\1[\s:–—-]+(?=\S)/;

/**
 * What a list item's first paragraph, which begins at `from`, asks, and where the rest begins. "Q: Why?" and "**Why?**
 * Because." ask in their first line or a part of it; a paragraph that only as a whole is a question may have several.
 */
export function readItemHead(source: string, from: number): ItemHead {
  const [line = "", ...more] = source.split("\n");
  const words = plainLine(line);
  const label = readLabel(words);
  const restFrom = from + line.length;
  if (label?.kind === "question" && label.rest !== "")
    return { words: label.rest, labelled: true, restFrom };
  const bold = boldQuestion.exec(line);
  if (bold)
    return { words: plainLine(bold[2] ?? ""), labelled: false, restFrom: from + bold[0].length };
  const answered = more.length > 0 && readLabel(plainLine(more[0] ?? ""))?.kind === "answer";
  if (asks(words) || answered) return { words, labelled: false, restFrom };
  return {
    words: plainLine(source.replace(/\n/g, " ")),
    labelled: false,
    restFrom: from + source.length,
  };
}
