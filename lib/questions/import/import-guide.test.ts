import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { writeBank } from "@/lib/questions/bank-fixture";
import { loadQuestions } from "@/lib/questions/load-questions";
import { bareGuide, frameworkGuide, listGuide, solutionGuide } from "./guide-fixture";
import { type ImportedGuide, importGuides } from "./import-guide";

const forms = {
  framework: frameworkGuide,
  solution: solutionGuide,
  list: listGuide,
  bare: bareGuide,
};

function writeGuides(guides: Record<string, string | Uint8Array>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "preflight-guides-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return Object.entries(guides).map(([name, text]) => {
    writeFileSync(join(folder, `${name}.md`), text);
    return join(folder, `${name}.md`);
  });
}

function run(folder: string, files: string[], { dryRun = false, force = false } = {}) {
  return importGuides(files, { folder, dryRun, force });
}

/** `id: what became of it` for each question. */
function outcomes(imported: ImportedGuide[]): string[] {
  return imported.flatMap((one) =>
    one.ok
      ? one.report.outcomes.map(({ decision, result }) =>
          decision.kind === "known"
            ? `${decision.known.id}: ${decision.why}`
            : `${decision.draft.id}: ${typeof result === "string" ? result : JSON.stringify(result)}`,
        )
      : [one.problem.problem],
  );
}

/** Every file of the bank, with its text. */
function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(file, "utf8")]));
}

test("guides of all forms become drafts that the loader accepts, and no question twice", () => {
  const folder = writeBank();
  const imported = run(folder, writeGuides(forms));
  expect(outcomes(imported)).toEqual([
    "lending-desk-for-a-million-readers: written",
    "a-branch-that-closes: written",
    "lending-desk-for-a-million-readers: the same question",
    "reading-room-seats: written",
    "what-happens-when-the-boiler-fails-in-winter: written",
    "why-are-the-rooms-heated-before-dawn: written",
    "how-do-the-lamps-know-that-it-is-dark: written",
    "explain-how-the-catalogue-finds-a-misspelt-author: written",
    "how-would-you-merge-two-catalogues-and-what-would-be: written",
    "design-a-returns-desk-that-works-without-staff: written",
  ]);
  const { questions, problems } = loadQuestions(folder);
  expect(problems).toEqual([]);
  const drafts = questions.filter(({ question }) => question.status === "draft");
  expect(drafts).toHaveLength(9);
  expect(drafts.every(({ sound }) => sound)).toBe(true);
});

test("a draft holds the prompt, a stage for each part, criteria with their stages, and the guide's own answer", () => {
  const folder = writeBank();
  run(folder, writeGuides(forms));
  const questions = new Map(
    loadQuestions(folder).questions.map(({ question }) => [question.id, question]),
  );
  const desk = questions.get("lending-desk-for-a-million-readers");
  expect(desk).toMatchObject({
    title: "Lending Desk for a Million Readers",
    minutes: 20,
    prompt: "Design a lending desk that serves a million readers and never lends one book twice.",
    sources: [
      {
        guide: "Library Interview Scenarios",
        section: "Scenario 1: Lending Desk for a Million Readers",
      },
    ],
  });
  expect(desk?.stages.map(({ id, minutes }) => [id, minutes])).toEqual([
    ["requirements", 10],
    ["architecture", 10],
  ]);
  expect(desk?.rubric.criteria.map(({ id, stage, points }) => [id, stage, points])).toEqual(
    expect.arrayContaining([
      ["uniqueness", "requirements", 3],
      ["catalogue-layer", "architecture", 2],
    ]),
  );
  expect(desk?.modelAnswer).toContain("┌────────┐    ┌────────┐\n│ Reader │ →  │  Desk  │");
  expect(desk?.insights).toHaveLength(2);
  expect(questions.get("a-branch-that-closes")?.track).toBe("leadership");
  const bare = questions.get("design-a-returns-desk-that-works-without-staff");
  expect(bare?.rubric.criteria).toMatchObject([{ id: "to-write" }]);
  expect(bare?.sources[0]?.section).toBe("2. Desk Questions: question 1");
});

test("a second run writes nothing and says so; a dry run never writes", () => {
  const folder = writeBank();
  const files = writeGuides(forms);
  const before = snapshot(folder);
  expect(
    outcomes(run(folder, files, { dryRun: true })).filter((line) =>
      line.endsWith("would be written"),
    ),
  ).toHaveLength(9);
  expect(snapshot(folder)).toEqual(before);
  run(folder, files);
  const after = snapshot(folder);
  expect(Object.keys(after).length).toBe(Object.keys(before).length + 9 * 3);
  expect(outcomes(run(folder, files)).every((line) => line.endsWith("the same question"))).toBe(
    true,
  );
  expect(snapshot(folder)).toEqual(after);
});

test("an author's edits stay, also when the prompt was reworded; --force drafts anew, and only what differs", () => {
  const folder = writeBank();
  const files = writeGuides({ framework: frameworkGuide });
  run(folder, files);
  const file = join(folder, "questions/a-branch-that-closes/question.md");
  const edited = readFileSync(file, "utf8").replaceAll(
    "Your smallest branch must close.",
    "We shut a branch.",
  );
  writeFileSync(file, edited);
  expect(outcomes(run(folder, files))).toContain(
    "a-branch-that-closes: its sources name this place",
  );
  expect(readFileSync(file, "utf8")).toBe(edited);
  expect(outcomes(run(folder, files, { force: true }))).toEqual([
    "lending-desk-for-a-million-readers: unchanged",
    "a-branch-that-closes: written",
  ]);
  expect(readFileSync(file, "utf8")).toContain("Your smallest branch must close.");
});

test("--force says nothing new when nothing changed, also for guides that share a question", () => {
  const folder = writeBank();
  const files = writeGuides(forms);
  run(folder, files);
  const before = snapshot(folder);
  const again = outcomes(run(folder, files, { force: true }));
  expect(again.filter((line) => line.endsWith(": unchanged"))).toHaveLength(9);
  expect(again).toContain("lending-desk-for-a-million-readers: the same question");
  expect(snapshot(folder)).toEqual(before);
});

test("what the bank has already isn't written: by source, by id, by likeness; --force lays a draft beside it", () => {
  const folder = writeBank();
  const guide = [
    "# A guide",
    "## A section",
    "Question: Keep a client from using up everything.",
    "## Rate limiter",
    "Question: Something quite different from that.",
    "## Scenario 3: Limits",
    "Question: How would you design a rate limiter for a public service?",
    "## Scenario 4: Something new",
    "Question: What is new?",
  ].join("\n\n");
  const files = writeGuides({ guide });
  const published = readFileSync(join(folder, "questions/rate-limiter/question.md"), "utf8");
  expect(outcomes(run(folder, files))).toEqual([
    "rate-limiter: its sources name this place",
    "rate-limiter: the same id",
    "rate-limiter: nearly the same words",
    "something-new: written",
  ]);
  expect(outcomes(run(folder, files, { force: true }))).toEqual([
    "a-section: written",
    "rate-limiter-2: written",
    "limits: written",
    "something-new: unchanged",
  ]);
  expect(
    outcomes(run(folder, files, { force: true })).every((line) => line.endsWith(": unchanged")),
  ).toBe(true);
  expect(readFileSync(join(folder, "questions/rate-limiter/question.md"), "utf8")).toBe(published);
});

test("a question of the bank that can't be read just now is left in peace", () => {
  const folder = writeBank({ "questions/boiler/question.md": "half writ" });
  const files = writeGuides({ guide: "## Boiler\n\nQuestion: What is it?\n\nAnswer: Hot." });
  expect(outcomes(run(folder, files))).toEqual(["boiler: the same id"]);
  expect(outcomes(run(folder, files, { force: true }))).toEqual(["boiler-2: written"]);
  expect(readdirSync(join(folder, "questions/boiler"))).toEqual(["question.md"]);
});

test("equal titles get numbers, long titles are cut, and no title leads out of the bank's folder", () => {
  const folder = writeBank();
  const long = "Why is the queue long ".repeat(15);
  const guide = [
    "## Scenario 1: Caching\n\nQuestion: What is kept?",
    "## Scenario 2: Caching\n\nQuestion: What is thrown away?",
    "## Scenario 3: ../../../etc/passwd\n\nQuestion: Who may read it?",
    "## Scenario 4: ..\n\nQuestion: Where is it?",
    `## Scenario 5: ${long}\n\nQuestion: What is long?`,
    "## Scenario 6: 缓存\n\nQuestion: 什么是缓存？",
    "## Scenario 7: : { [ \"quoted\": 'yes' # & * | > ---\n\nQuestion: - what: is it?",
  ].join("\n\n");
  const done = outcomes(run(folder, writeGuides({ guide })));
  expect(done.slice(0, 3)).toEqual([
    "caching: written",
    "caching-2: written",
    "etc-passwd: written",
  ]);
  expect(done[3]).toMatch(/^question-[0-9a-f]{8}: written$/);
  expect(done[4]).toMatch(/^why-is-the-queue-long[a-z-]*: written$/);
  expect(done[5]).toMatch(/^question-[0-9a-f]{8}: written$/);
  expect(done[6]).toBe("quoted-yes: written");
  expect(loadQuestions(folder).problems).toEqual([]);
  expect(readdirSync(dirname(folder)).filter((name) => name === "etc")).toEqual([]);
  const titles = loadQuestions(folder).questions.map(({ question }) => question.title);
  expect(titles.every((title) => title.length <= 80)).toBe(true);
});

test("each unusable file gets its place and a fix, the others go on, and nothing half-written remains", () => {
  const folder = writeBank();
  const [good = "", empty = "", binary = "", notes = ""] = writeGuides({
    good: "Q1: What is a lock?\r\n\r\nAnswer: One holder of it at any time.\r\n",
    empty: "",
    binary: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
    notes: "# Notes\n\nLocks are useful.",
  });
  const imported = run(folder, [empty, binary, dirname(good), "none.md", notes, good]);
  expect(outcomes(imported)).toEqual([
    "This file is empty.",
    "This is not a text file: it holds a zero byte.",
    "This is a folder.",
    "There is no such file.",
    "No question was found.",
    "what-is-a-lock: written",
  ]);
  expect(
    imported.every((one) => one.ok || (one.problem.fix !== "" && one.problem.line === 1)),
  ).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("when the bank can't be written, it stays as it was", () => {
  const folder = writeBank();
  const blocked = join(folder, "questions-of-mine");
  mkdirSync(blocked);
  writeFileSync(join(blocked, "questions"), "a file where the folder should be");
  expect(() => run(blocked, writeGuides({ list: listGuide }))).toThrow();
  expect(readdirSync(blocked)).toEqual(["questions"]);
  expect(existsSync(join(folder, "questions/rate-limiter"))).toBe(true);
});

test("whatever stands in a guide, importing it ends, and what it writes the loader accepts", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "## Scenario 1: A",
      "# B?",
      "**Question**: C",
      "Q1: D?",
      "Answer: e f g h",
      "**1. F**",
      "- G?",
      "1. H?",
      "```",
      "---",
      "> I?",
      "\t- J",
      "| k | l |",
      "**Key Insights**:",
      "",
      "",
      "<!-- m -->",
      "    n?",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
      const folder = mkdtempSync(join(tmpdir(), "preflight-any-"));
      try {
        writeFileSync(join(folder, "guide.md"), lines.join("\n"));
        const [imported] = run(folder, [join(folder, "guide.md")]);
        if (!imported?.ok) return;
        expect(outcomes([imported]).filter((one) => /: [[{]/.test(one))).toEqual([]);
        expect(
          loadQuestions(folder).problems.filter(({ file }) => file.startsWith("questions/")),
        ).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 25 },
  );
});
