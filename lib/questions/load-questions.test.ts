import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { soundBank, writeBank } from "./bank-fixture";
import { loadQuestions } from "./load-questions";

const questionFile = "questions/rate-limiter/question.md";
const rubricFile = "questions/rate-limiter/rubric.yaml";
const strongFile = "questions/rate-limiter/answers/strong.md";

function edited(file: string, from: string, to: string): Record<string, string> {
  const text = soundBank[file] ?? "";
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

/** Processor time that this process has used: on a busy machine the wall clock tells nothing. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function problemsOf(changes: Record<string, string | null>) {
  return loadQuestions(writeBank(changes), { withAnswers: true }).problems;
}

test("a sound bank loads without a problem", () => {
  const { questions, plans, lexicon, problems } = loadQuestions(writeBank(), { withAnswers: true });
  expect(problems).toEqual([]);
  expect(lexicon.groups).toEqual([["rate limiter", "throttle"]]);
  expect(plans).toEqual([
    {
      id: "short",
      title: "Short",
      summary: "One question.",
      items: [{ questionId: "rate-limiter", minutes: 5 }],
    },
  ]);
  const [loaded] = questions;
  expect(loaded?.sound).toBe(true);
  expect(loaded?.answers.map((answer) => answer.name)).toEqual([
    "model",
    "off-topic",
    "partial",
    "strong",
    "weak",
  ]);
  expect(loaded?.question).toMatchObject({
    id: "rate-limiter",
    minutes: 10,
    status: "published",
    prompt: "Design a **rate limiter** for a public service.",
    modelAnswer: "A token bucket for each client, kept in shared memory.",
    rubric: { questionId: "rate-limiter", prompt: "Design a rate limiter for a public service." },
  });
});

test("without labels a question still has its model answer, and its labels aren't judged", () => {
  const folder = writeBank(edited(strongFile, "quality: 2", "quality: 9"));
  const { questions, problems } = loadQuestions(folder);
  expect(problems).toEqual([]);
  expect(questions[0]?.answers).toEqual([]);
  expect(questions[0]?.question.modelAnswer).toContain("token bucket");
});

test("every problem of every file is reported at once, each with its line", () => {
  const problems = problemsOf({
    ...edited(questionFile, "track: system-design", "track: design"),
    ...edited(rubricFile, "points: 3", "points: lots"),
    ...edited(strongFile, "quality: 2", "qualty: 2"),
  });
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    `${strongFile}:2`,
    `${strongFile}:2`,
    `${questionFile}:3`,
    `${rubricFile}:6`,
    "rounds.yaml:6",
  ]);
  expect(problems).toContainEqual({
    file: questionFile,
    line: 3,
    problem: 'track is "design".',
    fix: "Use one of: system-design, go-runtime, performance, leadership.",
  });
});

test("a misspelt key is reported on its own line with the keys that exist", () => {
  const [problem] = problemsOf(edited(rubricFile, "    look-for:", "    lookfor:"));
  expect(problem).toMatchObject({
    file: rubricFile,
    line: 7,
    problem: '"lookfor" isn\'t known in criteria 1.',
  });
  expect(problem?.fix).toContain("look-for");
});

test("broken YAML is one problem a line, with what to do about it", () => {
  const problems = problemsOf(edited(rubricFile, "- token bucket", '- "token" & bucket')).filter(
    ({ file }) => file === rubricFile,
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line: 8, fix: expect.stringContaining("single quotes") });
});

test("a quantity that YAML takes for a block is told to be quoted", () => {
  const [problem] = problemsOf(edited(rubricFile, "- token bucket", "- {2 PB}"));
  expect(problem).toMatchObject({ line: 8, fix: expect.stringContaining("single quotes") });
});

test("values stay as typed: numbers, yes and no are text where text is wanted", () => {
  const folder = writeBank(edited(rubricFile, "- token bucket", "- 99.90"));
  expect(loadQuestions(folder).questions[0]?.question.rubric.criteria[0]?.lookFor[0]).toBe("99.90");
});

test("stages, ids, minutes and parts that don't fit together are reported", () => {
  const criterion = (soundBank[rubricFile] ?? "").replace("criteria:\n", "");
  const problems = problemsOf({
    ...edited(questionFile, "minutes: 10\nsummary", "minutes: 12\nsummary"),
    [rubricFile]: `full-marks: 9\ncriteria:\n${criterion}${criterion.replace("stage: design", "stage: build")}`,
  }).map(({ problem }) => problem);
  expect(problems).toContain("The stages take 10 minutes, the question says 12.");
  expect(problems).toContain('Two criteria are called "token-bucket".');
  expect(problems).toContain('token-bucket: there is no stage "build".');
  expect(problems).toContain("full-marks is 9, and all criteria together are worth 6.");
});

test("a question with a problem is left out of plans, and the others stay", () => {
  const { questions, plans } = loadQuestions(
    writeBank(edited(rubricFile, "stage: design", "stage: build")),
  );
  expect(questions.map(({ sound }) => sound)).toEqual([false]);
  expect(plans).toEqual([]);
});

test("a missing answer, a stray file and a strange folder are reported", () => {
  const problems = problemsOf({
    "questions/rate-limiter/answers/weak.md": null,
    "questions/rate-limiter/rubric.yml": "criteria: []",
    "questions/Rate Limiter/question.md": "",
  }).map(({ file }) => file);
  expect(problems).toEqual([
    "questions/Rate Limiter",
    "questions/rate-limiter/answers/weak.md",
    "questions/rate-limiter/rubric.yml",
  ]);
});

test("symbolic links, huge files and other encodings are refused", () => {
  const folder = writeBank({ [strongFile]: null, [rubricFile]: "x".repeat(1024 * 1024 + 1) });
  symlinkSync("/etc/hostname", join(folder, strongFile));
  const problems = loadQuestions(folder, { withAnswers: true }).problems.map(
    ({ problem }) => problem,
  );
  expect(problems).toContain("This is not a plain file.");
  expect(problems).toContain("This file has 1048577 bytes.");
  mkdirSync(join(folder, "questions/other"));
  symlinkSync(folder, join(folder, "questions/linked"));
  expect(loadQuestions(folder).problems).toContainEqual(
    expect.objectContaining({ file: "questions/linked", problem: "This is not a folder." }),
  );
});

test("a YAML bomb is refused in no time", () => {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let depth = 1; depth < 10; depth += 1) {
    lines.push(
      `a${depth}: &a${depth} [${Array(9)
        .fill(`*a${depth - 1}`)
        .join(", ")}]`,
    );
  }
  const started = cpuMs();
  const problems = problemsOf({ [rubricFile]: lines.join("\n") });
  expect(cpuMs() - started).toBeLessThan(2000);
  expect(problems[0]).toMatchObject({
    file: rubricFile,
    line: 2,
    problem: expect.stringContaining("refers to another place"),
  });
});

test("a file that refers to itself, nests without end or has lists as names is refused in no time", () => {
  const hostile = [
    "a: &x [*x]",
    "<<: *a",
    "? [a, b]\n: c",
    `${"{? ".repeat(200)}a${"}".repeat(200)}`,
    "[".repeat(50_000),
    "- ".repeat(50_000),
  ];
  const started = cpuMs();
  for (const text of hostile) {
    expect(problemsOf({ [rubricFile]: text }).map(({ file }) => file)).toContain(rubricFile);
  }
  expect(cpuMs() - started).toBeLessThan(5000);
});

test("whatever stands in a file, loading tells rather than throws", () => {
  const line = fc.oneof(
    fc.constantFrom(...(soundBank[rubricFile] ?? "").split("\n")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const folder = mkdtempSync(join(tmpdir(), "preflight-bank-"));
      mkdirSync(join(folder, "questions/any/answers"), { recursive: true });
      for (const file of ["question.md", "rubric.yaml", "answers/model.md"]) {
        writeFileSync(join(folder, "questions/any", file), `---\n${lines.join("\n")}`);
      }
      const { problems } = loadQuestions(folder, { withAnswers: true });
      rmSync(folder, { recursive: true });
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.every((each) => each.line >= 1 && each.fix !== "")).toBe(true);
    }),
  );
});

test("an empty folder is a problem, not a crash", () => {
  const { questions, problems } = loadQuestions("/nowhere/at/all", { withAnswers: true });
  expect(questions).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});
