import type { ContentProblem } from "./content-problem";
import type { YamlSource } from "./parse-content-yaml";

export type FrontMatter =
  | { ok: true; head: YamlSource; body: string; bodyLine: number }
  | { ok: false; body: string; problem: ContentProblem };

/** Splits a Markdown file into the YAML between its first two "---" lines and the text below. */
export function splitFrontMatter(file: string, text: string): FrontMatter {
  const fix = 'Begin the file with a "---" line, then the YAML lines, then another "---" line.';
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== "---") {
    const problem = "The YAML block at the head of this file is missing.";
    return { ok: false, body: text.trim(), problem: { file, line: 1, problem, fix } };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0) {
    const problem = "The YAML block at the head of this file has no end.";
    return { ok: false, body: text.trim(), problem: { file, line: 1, problem, fix } };
  }
  const head = { file, text: lines.slice(1, end).join("\n"), firstLine: 2 };
  const below = lines.slice(end + 1);
  const filled = below.findIndex((line) => line.trim() !== "");
  return { ok: true, head, body: below.join("\n").trim(), bodyLine: end + 2 + Math.max(0, filled) };
}
