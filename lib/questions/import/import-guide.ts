import type { ContentProblem } from "@/lib/questions/content-problem";
import type { KnownQuestion } from "./find-duplicate";
import { findDoubts, findLeftovers, type Leftover } from "./find-leftovers";
import { openGuide } from "./guide-head";
import { knownQuestions } from "./known-questions";
import { type Decision, planImport } from "./plan-import";
import { readGuide } from "./read-guide";
import { type WriteResult, writeDrafts } from "./write-drafts";

/** What the import of one guide came to. */
export type GuideReport = {
  file: string;
  name: string;
  lines: number;
  readAs: string[];
  repairedLines: number;
  outcomes: { decision: Decision; result: WriteResult | "would be written" | null }[];
  leftovers: Leftover[];
  doubts: { line: number; words: string }[];
};

export type ImportedGuide =
  | { ok: true; report: GuideReport }
  | { ok: false; problem: ContentProblem };

export type ImportOptions = {
  /** The bank's folder. */
  folder: string;
  dryRun: boolean;
  force: boolean;
};

/** Imports guides one after another; each knows the questions of those before it. */
export function importGuides(files: readonly string[], options: ImportOptions): ImportedGuide[] {
  const bank = knownQuestions(options.folder);
  return files.map((file) => importGuide(file, bank, options));
}

function importGuide(
  file: string,
  bank: KnownQuestion[],
  { folder, dryRun, force }: ImportOptions,
): ImportedGuide {
  const read = readGuide(file);
  if (!read.ok) return read;
  const { text, readAs, repairedLines } = read.guide;
  const guide = openGuide(file, text);
  const { questions, decisions } = planImport(guide, bank, { force });
  if (questions.length === 0) return { ok: false, problem: noQuestion(file) };
  const writes = decisions.flatMap((decision) => (decision.kind === "write" ? [decision] : []));
  const results = dryRun ? [] : writeDrafts(folder, writes);
  const outcomes = decisions.map((decision) => {
    if (decision.kind === "known") return { decision, result: null };
    return { decision, result: results[writes.indexOf(decision)] ?? ("would be written" as const) };
  });
  bank.push(...writes.map(({ draft }) => ({ ...draft, status: "draft" as const })));
  const report = {
    file,
    name: guide.names[0] ?? file,
    lines: text.split("\n").length,
    readAs,
    repairedLines,
    outcomes,
    leftovers: findLeftovers(guide.text, guide.blocks, questions),
    doubts: findDoubts(guide.blocks, questions),
  };
  return { ok: true, report };
}

function noQuestion(file: string): ContentProblem {
  const problem = "No question was found.";
  const fix =
    'Mark them: "Q1: …" and "Answer: …", a heading "Scenario 1: …" with a line "Question: …", a heading that ends in "?", or a list of questions below a heading that says "questions".';
  return { file, line: 1, problem, fix };
}
