import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { soundBank, writeHome } from "./bank-fixture";

const rubricFile = "questions/rate-limiter/rubric.yaml";
const answer = "Each key has a bucket. A leaky pail does it.";

/** A workbench in a process that was started in a folder with this bank in it. */
async function openBench(changes: Record<string, string | null> = {}) {
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  const home = writeHome(changes);
  process.chdir(home);
  vi.resetModules();
  const bench = await import("./read-bench");
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(home, "content", file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };
  return { ...bench, edit, home };
}

test("a text is graded with its evidence, by a question that is only a draft", async () => {
  const question = soundBank["questions/rate-limiter/question.md"] ?? "";
  const { readBench } = await openBench({
    "questions/rate-limiter/question.md": question.replace("level:", "status: draft\nlevel:"),
    "rounds.yaml": "plans: []",
  });
  const text = "We give every client a token bucket.";
  const reply = readBench("rate-limiter", text);
  expect(reply?.problems).toEqual([]);
  expect(reply?.grade).toMatchObject({ percent: 100, points: 3, max: 3, fullMarks: 3 });
  const [criterion] = reply?.grade?.criteria ?? [];
  expect(criterion).toMatchObject({ id: "token-bucket", verdict: "met", mark: null });
  const words = criterion?.evidence.map(({ span }) => text.slice(span.start, span.end));
  expect(words?.join(" ")).toContain("token bucket");
  expect(reply?.answers.map(({ name }) => name)).toContain("strong");
});

test("an edited rubric counts at once, and only then the version changes", async () => {
  const { readBench, isBenchVersion, edit } = await openBench();
  const before = readBench("rate-limiter", answer);
  expect(before?.grade?.percent).toBe(0);
  expect(isBenchVersion("rate-limiter", before?.version ?? "")).toBe(true);
  edit(rubricFile, (text) => text.replace("- token bucket", "- leaky (bucket | pail)"));
  expect(isBenchVersion("rate-limiter", before?.version ?? "")).toBe(false);
  expect(readBench("rate-limiter", answer)?.grade?.percent).toBe(100);
});

test("the files that all questions share are watched too", async () => {
  const { readBench, edit } = await openBench();
  const said = "Every client gets a token pail.";
  expect(readBench("rate-limiter", said)?.grade?.percent).toBe(0);
  edit("lexicon.yaml", (text) => `${text}  - [token bucket, token pail]\n`);
  expect(readBench("rate-limiter", said)?.grade?.percent).toBe(100);
});

test("a broken rubric is told with its line and a fix, and the last good one keeps grading until it is repaired", async () => {
  const { readBench, edit } = await openBench();
  const said = "A token bucket for each client.";
  readBench("rate-limiter", said);
  edit(rubricFile, (text) => text.replace("- token bucket", "- (token bucket"));
  const broken = readBench("rate-limiter", said);
  expect(broken?.problems).toEqual([
    expect.objectContaining({ file: rubricFile, line: 8, fix: expect.stringMatching(/./) }),
  ]);
  expect(broken?.grade?.percent).toBe(100);
  edit(rubricFile, () => "criteria:\n  - id: [");
  expect(readBench("rate-limiter", said)).toMatchObject({
    problems: [{ file: rubricFile }],
    grade: { percent: 100 },
  });
  edit(rubricFile, () => (soundBank[rubricFile] ?? "").replace("- token bucket", "- drum"));
  expect(readBench("rate-limiter", "A drum.")).toMatchObject({
    problems: [],
    grade: { percent: 100 },
  });
});

test("a question that was never in order has problems and no grade", async () => {
  const { readBench } = await openBench({ [rubricFile]: "criteria: none" });
  expect(readBench("rate-limiter", answer)).toMatchObject({
    grade: null,
    problems: [{ file: rubricFile, line: 1 }],
  });
});

test("questions appear and go with their folders, and nothing outside is opened", async () => {
  const { readBench, listBenchQuestions, home } = await openBench();
  for (const id of ["", "nope", "..", "../questions/rate-limiter", "__proto__"])
    expect(readBench(id, answer)).toBeNull();
  rmSync(join(home, "content/questions/rate-limiter"), { recursive: true });
  expect(listBenchQuestions()).toEqual([]);
  expect(readBench("rate-limiter", answer)).toBeNull();
});
