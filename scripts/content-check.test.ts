import { expect, test } from "vitest";
import { soundBank, writeHome } from "@/lib/questions/bank-fixture";
import { runScript } from "./run-script";

const strongFile = "questions/rate-limiter/answers/strong.md";

const broken = {
  [strongFile]: (soundBank[strongFile] ?? "").replace("A token bucket", "A nice thing"),
};

test("content:check says that a sound bank is sound", () => {
  const { status, stdout } = runScript("content-check.ts", [], { folder: writeHome() });
  expect(stdout).toMatch(/^1 question with 5 answers: 0 problems \([\d.]+ s\)\n$/);
  expect(status).toBe(0);
});

test("content:check lists each problem with its place and a fix, and fails", () => {
  const { status, stdout } = runScript("content-check.ts", [], { folder: writeHome(broken) });
  expect(stdout).toContain(
    `content/${strongFile}:4  token-bucket: labelled met, graded missed.\n    → `,
  );
  expect(stdout).toContain("2 problems");
  expect(status).toBe(1);
});

test("content:check of one question shows what its lines find, and what good answers said for nothing", () => {
  const { status, stdout } = runScript("content-check.ts", ["--question", "rate-limiter"], {
    folder: writeHome(broken),
  });
  expect(stdout).toMatch(/missed credit +strong +wanted met, got missed/);
  expect(stdout).toContain("look-for 1: model “token bucket”");
  expect(stdout).toContain("only in its own examples: look-for 2");
  expect(stdout).not.toContain("\u001b[");
  expect(status).toBe(1);
});

test("content:check names a question or an option that doesn't exist", () => {
  const unknown = runScript("content-check.ts", ["--question", "nope"], { folder: writeHome() });
  expect(unknown).toMatchObject({
    status: 1,
    stderr: 'There is no question "nope" in the bank.\n',
  });
  const wrong = runScript("content-check.ts", ["--qestion", "nope"], { folder: writeHome() });
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("--qestion");
});
