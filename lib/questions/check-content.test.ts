import { expect, test } from "vitest";
import { soundBank, writeBank } from "./bank-fixture";
import { checkContent } from "./check-content";
import { loadQuestions } from "./load-questions";

const rubricFile = "questions/rate-limiter/rubric.yaml";
const strongFile = "questions/rate-limiter/answers/strong.md";
const questionFile = "questions/rate-limiter/question.md";

function check(changes: Record<string, string | null> = {}) {
  return checkContent(loadQuestions(writeBank(changes), { withAnswers: true }));
}

function edited(file: string, from: string, to: string): Record<string, string> {
  const text = soundBank[file] ?? "";
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

test("a sound bank has no problems", () => {
  expect(check()).toEqual([]);
});

test("a label that the grade doesn't bear out is reported with the words that decided it", () => {
  const [problem] = check(edited(strongFile, "met: [token-bucket]", "met: []"));
  expect(problem).toMatchObject({
    file: strongFile,
    line: 4,
    problem: "token-bucket: labelled missed, graded met by pattern: “token bucket”.",
  });
});

test("missed credit, and a percentage outside its range, are reported on their own lines", () => {
  const problems = check(
    edited(strongFile, "A token bucket for each client", "A nice machine for each client"),
  );
  expect(problems).toEqual([
    expect.objectContaining({
      line: 3,
      problem: expect.stringMatching(/^Graded 0 %.*labelled 90\.\.100/),
    }),
    expect.objectContaining({ line: 4, problem: "token-bucket: labelled met, graded missed." }),
  ]);
});

test("a debatable criterion is not held against anybody", () => {
  const labels = "met: [token-bucket]";
  expect(check(edited(strongFile, labels, "met: []\ndebatable: [token-bucket]"))).toEqual([]);
});

test("labels for criteria that don't exist, or named twice, are reported", () => {
  const problems = check(
    edited(
      strongFile,
      "met: [token-bucket]",
      "met: [token-bucket, tokens]\npartly: [token-bucket]",
    ),
  );
  expect(problems.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
    '4 There is no criterion "tokens".',
    '5 "token-bucket" has two labels.',
  ]);
});

test("a rejected sentence that earns points and an accepted one that doesn't are reported with their lines", () => {
  const rejected = check(
    edited(rubricFile, "Clients are asked to be polite", "A token bucket is a bucket"),
  );
  expect(rejected).toEqual([
    expect.objectContaining({
      line: 14,
      problem: expect.stringContaining("a rejected sentence is met by pattern: “token bucket”"),
    }),
  ]);
});

test("a misconception's example that doesn't contradict is reported", () => {
  const problems = check(
    edited(
      rubricFile,
      "    reject:",
      "    misconceptions:\n      - says: Limits belong into the client.\n        look-for: [client ~3 limits itself]\n        examples: [Nothing of the kind is said here at all.]\n    reject:",
    ),
  );
  expect(problems).toEqual([
    expect.objectContaining({ line: 16, problem: expect.stringContaining("misconception") }),
  ]);
});

test("too few examples are reported", () => {
  const problems = check(
    edited(rubricFile, "    reject:\n      - Clients are asked to be polite.\n", ""),
  );
  expect(problems).toEqual([
    expect.objectContaining({ problem: "token-bucket: has no rejected sentence." }),
  ]);
});

test("a line that isn't in the rubric language is reported, and the other lines are still tried", () => {
  const problems = check(edited(rubricFile, "- token bucket", "- (token | leaky bucket"));
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: rubricFile,
      line: 8,
      problem: expect.stringContaining("token-bucket, look-for 1: "),
    }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: strongFile,
      problem: expect.stringMatching(
        /^token-bucket: labelled met, graded (?:missed|partly by likeness)/,
      ),
    }),
  );
});

test("a prompt or a hint that meets a criterion by itself is reported", () => {
  const problems = check({
    [questionFile]: (soundBank[questionFile] ?? "")
      .replace("Say what you would build.", "Build a token bucket for each client.")
      .replace("Design a **rate limiter**", "Design a **token bucket**"),
  });
  expect(problems.map(({ line, problem }) => `${line} ${problem.split(" (")[0]}`)).toEqual([
    "11 The hint of stage 1 alone earns token-bucket",
    "16 The prompt alone earns token-bucket",
  ]);
});

test("a criterion that no answer meets is reported", () => {
  const problems = check({
    ...edited(strongFile, "met: [token-bucket]", "debatable: [token-bucket]"),
    "questions/rate-limiter/answers/model.md": (
      soundBank["questions/rate-limiter/answers/model.md"] ?? ""
    ).replace("met: [token-bucket]", "debatable: [token-bucket]"),
  });
  expect(problems).toEqual([
    expect.objectContaining({ problem: "token-bucket: no labelled answer meets it." }),
  ]);
});

test("two criteria that say or look for the same are reported", () => {
  const one = (soundBank[rubricFile] ?? "").replace("criteria:\n", "");
  const problems = check({
    [rubricFile]: `criteria:\n${one}${one.replace("id: token-bucket", "id: again")}`,
  });
  expect(problems).toContainEqual(
    expect.objectContaining({ problem: "again: says nearly the same as token-bucket." }),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      problem: "again: token-bucket looks for the very same line: token bucket",
    }),
  );
});

test("a line that no text can match is reported, and lines that look odd but can match aren't", () => {
  const impossible = "queue & (never ~4 wait*) !& (avoid | not)";
  expect(
    check(
      edited(
        rubricFile,
        "      - bucket & refill\n",
        `      - bucket & refill\n      - ${impossible}\n`,
      ),
    ),
  ).toEqual([
    expect.objectContaining({
      file: rubricFile,
      line: 10,
      problem: `token-bucket, look-for 3: no text can match this line: ${impossible}`,
    }),
  ]);
  for (const odd of [
    "not (fixed window | counter) & bucket*",
    "'{5..20 ms} ~3 \"GC\" !~2 pause > (a | b c)'",
    "'{99.99 % ±1%} | never ~2 {2..4 KiB}'",
  ]) {
    const line = `      - bucket & refill\n      - ${odd}\n`;
    expect(check(edited(rubricFile, "      - bucket & refill\n", line)), odd).toEqual([]);
  }
});

test("two questions that ask nearly the same, or share a title, are reported", () => {
  const copy = Object.fromEntries(
    Object.entries(soundBank)
      .filter(([file]) => file.startsWith("questions/"))
      .map(([file, text]) => [file.replace("rate-limiter", "second"), text]),
  );
  const second = "questions/second/question.md";
  expect(check(copy)).toEqual([
    expect.objectContaining({
      file: second,
      line: 16,
      problem: "The prompt is nearly the same as that of rate-limiter.",
    }),
  ]);
  const other = (copy[second] ?? "").replace(/Design a .*/, "How do trains find their way?");
  expect(check({ ...copy, [second]: other })).toEqual([
    expect.objectContaining({ file: second, line: 2, problem: "rate-limiter has the same title." }),
  ]);
});

test("a prompt that earns half of a criterion by a line is reported too", () => {
  const partly = edited(
    rubricFile,
    "    accept:",
    "    partly:\n      - rate limiter\n    accept:",
  );
  expect(check(partly)).toEqual([
    expect.objectContaining({
      file: questionFile,
      problem: expect.stringContaining("partly by pattern"),
    }),
  ]);
});
