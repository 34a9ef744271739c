import { expect, onTestFinished, test, vi } from "vitest";
import { soundBank, writeHome } from "./bank-fixture";

/** A process that was started in a folder with this bank in it. */
async function openBank(changes: Record<string, string | null> = {}) {
  const before = process.cwd();
  onTestFinished(() => process.chdir(before));
  process.chdir(writeHome(changes));
  vi.resetModules();
  return import("./question-bank");
}

const draft = {
  "questions/later/question.md": (soundBank["questions/rate-limiter/question.md"] ?? "").replace(
    "level: senior",
    "level: senior\nstatus: draft",
  ),
  "questions/later/rubric.yaml": soundBank["questions/rate-limiter/rubric.yaml"] ?? "",
  "questions/later/answers/model.md": soundBank["questions/rate-limiter/answers/model.md"] ?? "",
};

test("questions and plans are found by id, and nothing else is", async () => {
  const bank = await openBank();
  expect(bank.getQuestion("rate-limiter")?.title).toBe("Rate limiter");
  expect(bank.getPlan("short")?.items).toHaveLength(1);
  for (const id of ["", "nope", "__proto__", "../rate-limiter"]) {
    expect(bank.getQuestion(id)).toBeNull();
    expect(bank.getPlan(id)).toBeNull();
  }
});

test("questions are listed by track, level and words, without their rubric", async () => {
  const bank = await openBank();
  expect(bank.listQuestions({ track: "system-design", level: "senior" })).toHaveLength(1);
  expect(bank.listQuestions({ search: "LIMITER public" })).toHaveLength(1);
  expect(bank.listQuestions({ search: "bucket" })).toEqual([]);
  expect(bank.listQuestions({ track: "leadership" })).toEqual([]);
  expect(JSON.stringify(bank.listQuestions())).not.toContain("bucket");
});

test("a draft is neither listed nor asked, and old reviews still find it", async () => {
  const bank = await openBank(draft);
  expect(bank.listQuestions().map(({ id }) => id)).toEqual(["rate-limiter"]);
  expect(bank.getQuestion("later")).toBeNull();
  expect(bank.getQuestionOrDraft("later")?.status).toBe("draft");
});

test("a question with problems is left out and logged once; the others stay", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  const bank = await openBank({ ...draft, "questions/later/rubric.yaml": "criteria: none" });
  expect(bank.getQuestionOrDraft("later")).toBeNull();
  expect(bank.listQuestions()).toHaveLength(1);
  expect(log).toHaveBeenCalledTimes(1);
  expect(log.mock.calls[0]?.[0]).toContain("questions/later/rubric.yaml:1");
});
