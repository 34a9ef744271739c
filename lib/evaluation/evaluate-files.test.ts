import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentFolder, loadQuestions } from "@/lib/questions/load-questions";
import { evaluateFiles } from "./evaluate-files";
import { formatFigures } from "./format-figures";
import { mistype } from "./mistype";
import { ownAnswers } from "./own-answers";
import { type LabelledFile, readLabelledFile } from "./read-labelled-file";

const content = loadQuestions(contentFolder(), { withAnswers: true });

function read(lines: object[]): LabelledFile {
  const result = readLabelledFile(lines.map((line) => JSON.stringify(line)).join("\n"));
  if (!result.ok) throw new Error(result.problem);
  return result.file;
}

const leaf = {
  questionId: "leaf",
  question: "What is a leaf?",
  reference: "A node without any children.",
  maxScore: 5,
};
const root = {
  questionId: "root",
  question: "What is a root?",
  reference: "The only node that has no parent.",
  maxScore: 5,
};
const marked = [
  { ...leaf, answer: "A node that has no children.", score: 5 },
  { ...leaf, answer: "Some node.", score: 2 },
  { ...leaf, answer: "It is green.", score: 0 },
  { ...root, answer: "The one node without a parent.", score: 5 },
  { ...root, answer: "A node.", score: 1 },
];

test("marked short answers give correlation and error, beside the goals of the set that the name tells", () => {
  const [report] = evaluateFiles([{ name: "mohler.small.jsonl", file: read(marked) }], content);
  const values = report?.figures.map(({ value }) => value) ?? [];
  expect(values[0]).toBeGreaterThan(0.8);
  expect(values[1]).toBeGreaterThan(0.8);
  expect(values[3]).toBeLessThan(0.4);
  expect(report?.figures[0]?.goal).toEqual({ atLeast: 0.6, aim: 0.68 });
  expect(report?.notes).toEqual(["rubrics derived from the references"]);
});

test("a criteria file counts for the answers whose questions it names", () => {
  const criteria = readLabelledFile(
    JSON.stringify({
      leaf: [
        { text: "node", points: 1 },
        { text: "without children", points: 1 },
      ],
      root: [{ text: "has no parent", points: 1 }],
    }),
  );
  if (!criteria.ok) throw new Error(criteria.problem);
  const files = [
    { name: "trees.jsonl", file: read(marked) },
    { name: "trees.criteria.json", file: criteria.file },
  ];
  expect(evaluateFiles(files, content).map(({ notes }) => notes)).toEqual([
    ["rubrics from given criteria"],
  ]);
});

test("interview answers are measured by the bank's rubrics, and unknown questions are named", () => {
  const own = ownAnswers(content).filter(({ question }) => question === "incident");
  const lines = own.map(({ verdicts: _, series: __, ...answer }) => answer);
  const file = read([...lines, { question: "nobody", kind: "weak", quality: 1, text: "?" }]);
  const [report] = evaluateFiles([{ name: "answers.jsonl", file }], content);
  const value = (start: string) =>
    report?.figures.find(({ name }) => name.startsWith(start))?.value;
  expect(value("pairs")).toBeGreaterThan(0.9);
  expect(value("mean percent: strong")).toBeGreaterThan(70);
  expect(value("word list as a share of strong: worst")).toBeLessThan(0.3);
  expect(report?.notes.join()).toContain("nobody");
  const table = formatFigures("x", report?.figures ?? []);
  expect(table).toContain("reaches the aim");
  expect(table).not.toContain("NaN");
});

test("a file in no known form is refused with its line", () => {
  const good = { question: "incident", kind: "weak", quality: 1, text: "x" };
  const problem = (text: string) => {
    const result = readLabelledFile(text);
    return result.ok ? "" : result.problem;
  };
  expect(problem(`${JSON.stringify(good)}\n\n{"question":"incident"`)).toContain("line 3");
  expect(problem(JSON.stringify({ ...good, kind: "great" }))).toContain('line 1: "kind"');
  expect(problem(" \n")).toBe("the file is empty");
});

test("a mistyped text is the same every time and keeps most of its words", () => {
  const text = "We retry with the same idempotency key until the partner answers. ".repeat(20);
  const slips = mistype(text, 1);
  expect(slips).toBe(mistype(text, 1));
  const words = slips.split(" ");
  const kept = words.filter((word, at) => word === text.split(" ")[at]).length / words.length;
  expect(kept).toBeGreaterThan(0.9);
  expect(kept).toBeLessThan(0.99);
});

test("a person's verdicts in a file give kappa, and debatable ones are left out", () => {
  const line = { question: "incident", kind: "weak", quality: 1, text: "We look at the logs." };
  const kappaOf = (verdicts: Record<string, string>) =>
    evaluateFiles(
      [{ name: "a.jsonl", file: read([{ ...line, verdicts }]) }],
      content,
    )[0]?.figures.find(({ name }) => name.includes("kappa"))?.value;
  const ids = content.questions
    .find(({ question }) => question.id === "incident")
    ?.question.rubric.criteria.map(({ id }) => id);
  const all = (verdict: string) => Object.fromEntries((ids ?? []).map((id) => [id, verdict]));
  expect(kappaOf(all("missed"))).toBe(1);
  expect(kappaOf(all("met"))).toBe(0);
  expect(kappaOf(all("debatable"))).toBeUndefined();
});

test("the held-out answers cover every published question with every kind, and name only criteria that exist", () => {
  const result = readLabelledFile(readFileSync("lib/evaluation/held-out.jsonl", "utf8"));
  if (!result.ok || result.file.form !== "interview")
    throw new Error("held-out.jsonl is unreadable");
  const { answers } = result.file;
  for (const { question } of content.questions) {
    const own = answers.filter((answer) => answer.question === question.id);
    expect(own.map(({ kind }) => kind).sort(), question.id).toEqual([
      "good",
      "paraphrase",
      "partial",
      "strong",
      "weak",
      "wrong",
    ]);
    const ids = new Set(question.rubric.criteria.map(({ id }) => id));
    for (const { verdicts } of own) for (const id of verdicts.keys()) expect(ids).toContain(id);
  }
});
