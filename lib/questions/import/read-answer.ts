import type { Block } from "./block";
import { afterLabel, sliceOf } from "./block-source";

export type ReadAnswer = { answer: string; insights: string[]; followUps: string[] };

/** The answer's text as it stands, without its label; lists of insights and follow-ups are also read out. */
export function readAnswer(text: string, blocks: readonly Block[]): ReadAnswer {
  const insights: string[] = [];
  const followUps: string[] = [];
  const parts: string[] = [];
  const kept: Block[] = [];
  const opening = blocks.findIndex(({ label }) => label?.kind === "answer");
  const flush = () => {
    if (kept.length > 0) parts.push(sliceOf(text, kept));
    kept.length = 0;
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const list = blocks[at + 1];
    if (!block) break;
    // Only the first label opens the answer; "Solution 2: …" further down is one of its headings.
    if (at === opening && (block.kind !== "heading" || block.label?.rest === "")) {
      flush();
      parts.push(afterLabel(text, block));
    } else if (block.label?.kind === "follow-ups" && list?.kind === "list") {
      flush();
      followUps.push(...list.items.map(({ words }) => words).filter(Boolean));
      at += 1;
    } else {
      if (block.label?.kind === "insights" && list?.kind === "list") {
        insights.push(...list.items.map(({ words }) => words).filter(Boolean));
      }
      kept.push(block);
    }
  }
  flush();
  return { answer: parts.filter(Boolean).join("\n\n"), insights, followUps };
}
