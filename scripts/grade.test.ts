import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeHome } from "@/lib/questions/bank-fixture";
import { runScript } from "./run-script";

const good = "Each client gets a token bucket.";

function graded(input: string) {
  const { status, stdout, stderr } = runScript("grade.ts", ["--jsonl"], {
    folder: writeHome(),
    input,
  });
  return {
    status,
    stderr,
    lines: stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

test("grade prints a checklist with signs, points, evidence and reasons, without colours", () => {
  const folder = writeHome();
  writeFileSync(join(folder, "answer.md"), good);
  const { status, stdout } = runScript("grade.ts", ["--question", "rate-limiter", "answer.md"], {
    folder,
  });
  expect(status).toBe(0);
  expect(stdout).toContain("Design  3 of 3 points");
  expect(stdout).toContain("✓   3/3  A token bucket holds a client");
  expect(stdout).toContain("“token bucket”");
  expect(stdout).toContain("100 %  3 points of 3");
  expect(stdout).not.toContain("\u001b[");
});

test("grade reads an answer from standard input, and says why a criterion was missed", () => {
  const args = ["--question", "rate-limiter", "-"];
  const { status, stdout } = runScript("grade.ts", args, {
    folder: writeHome(),
    input: "Buy more machines for it.",
  });
  expect(status).toBe(0);
  expect(stdout).toContain("✗   0/3");
  expect(stdout).toContain(
    "Why it matters: A fixed window lets twice the rate through at its edge.",
  );
  expect(stdout).toContain("0 %  0 points of 3");
});

test("grade says what is wrong with its arguments", () => {
  const folder = writeHome();
  const run = (...args: string[]) => runScript("grade.ts", args, { folder });
  expect(run()).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("npm run grade -- --question"),
  });
  expect(run("--question", "nope", "-").stderr).toContain(
    'there is no question "nope"; the bank has: rate-limiter',
  );
  expect(run("--question", "rate-limiter", "missing.md")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("missing.md"),
  });
});

test("--jsonl writes one grade a line, in the order of the input", () => {
  const texts = [good, "Buy more machines."];
  const input = texts
    .map((text, id) => JSON.stringify({ id: `a${id}`, question: "rate-limiter", text }))
    .join("\n");
  const { status, stderr, lines } = graded(input);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(lines[0]).toEqual({
    id: "a0",
    question: "rate-limiter",
    percent: 100,
    points: 3,
    max: 3,
    criteria: [
      { id: "token-bucket", verdict: "met", points: 3, max: 3, evidence: [{ start: 19, end: 31 }] },
    ],
    flags: [],
  });
  expect(lines[1]).toMatchObject({
    id: "a1",
    percent: 0,
    criteria: [{ verdict: "missed", evidence: [] }],
  });
});

test("--jsonl reports bad lines with their number and still grades the others", () => {
  const line = (fields: object) =>
    JSON.stringify({ id: "x", question: "rate-limiter", text: good, ...fields });
  const { status, stderr, lines } = graded(
    [
      line({ id: "first" }),
      "{not json",
      "",
      line({ question: "nope" }),
      line({ text: undefined }),
      line({ text: "a".repeat(20_001) }),
      "[1]",
      line({ id: "last", text: "U+2028 \u2028 is no line end" }),
    ].join("\n"),
  );
  expect(lines.map(({ id }) => id)).toEqual(["first", "last"]);
  expect(stderr.trim().split("\n")).toEqual([
    "line 2: this isn't JSON",
    'line 4: there is no question "nope"',
    'line 5: "text" must be given as text',
    "line 6: the text has 20001 characters, and an answer to this question may have 20000",
    expect.stringMatching(/^line 7: /),
  ]);
  expect(status).toBe(1);
});

test("--jsonl tells a question with problems from one that doesn't exist", () => {
  const folder = writeHome({ "questions/rate-limiter/rubric.yaml": "criteria: none" });
  const input = JSON.stringify({ id: "x", question: "rate-limiter", text: good });
  expect(runScript("grade.ts", ["--jsonl"], { folder, input })).toEqual({
    status: 1,
    stdout: "",
    stderr:
      'line 1: the question "rate-limiter" has problems (npm run content:check -- --question rate-limiter)\n',
  });
});

test("--jsonl with no lines writes nothing and succeeds", () => {
  expect(graded("")).toEqual({ status: 0, stderr: "", lines: [] });
});

test("--jsonl streams thousands of lines", { timeout: 120_000 }, () => {
  const count = 20_000;
  const input = Array.from({ length: count }, (_, id) =>
    JSON.stringify({ id, question: "rate-limiter", text: good }),
  ).join("\n");
  const { status, lines } = graded(input);
  expect(status).toBe(0);
  expect(lines).toHaveLength(count);
  expect(lines.at(-1)).toMatchObject({ id: count - 1, percent: 100 });
});
