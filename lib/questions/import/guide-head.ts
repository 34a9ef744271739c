import { basename } from "node:path";
import type { Block } from "./block";
import { guideBlocks } from "./guide-blocks";
import { openDetails } from "./open-details";
import { plainLine } from "./plain-line";

/** A guide without its front matter, and the names by which a question's sources may know it. */
export type OpenedGuide = {
  /** As long in lines as the file: front matter is blank lines. */
  text: string;
  blocks: Block[];
  /** The best one first. */
  names: string[];
};

const headMax = 100;

/** Front matter is taken for what it is only when it looks so; a guide may begin with a rule too. */
export function openGuide(file: string, whole: string): OpenedGuide {
  const lines = whole.split("\n");
  const size = headSize(lines);
  const head = lines.slice(0, size);
  const text = openDetails([...head.map(() => ""), ...lines.slice(size)].join("\n"));
  const blocks = guideBlocks(text);
  const first = blocks.find(({ kind, depth }) => kind === "heading" && depth === 1)?.words;
  const title = head.map((line) => /^title\s*[:=]\s*(.+)$/i.exec(line)?.[1] ?? "").find(Boolean);
  const named = [first, title && plainLine(title.replace(/^(["'])(.*)\1\s*$/, "$2"))];
  const names = [...named, basename(file).replace(/\.[^.]+$/, "")];
  return { text, blocks, names: names.flatMap((name) => name || []) };
}

function headSize(lines: readonly string[]): number {
  const fence = lines[0]?.trimEnd();
  if (fence !== "---" && fence !== "+++") return 0;
  const end = lines.findIndex((line, at) => at > 0 && at < headMax && line.trimEnd() === fence);
  const inside = lines.slice(1, Math.max(1, end));
  const isHead =
    inside.some((line) => /^[\w-]+\s*[:=]/.test(line)) &&
    inside.every((line) => /^(?:[\w-]+\s*[:=]|#|\s|-\s|[}\]]|$)/.test(line));
  return isHead ? end + 1 : 0;
}
