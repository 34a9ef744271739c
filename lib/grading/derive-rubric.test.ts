import { expect, test } from "vitest";
import { compileRubric } from "./compile-rubric";
import { deriveRubric } from "./derive-rubric";
import { gradeAnswer } from "./grade-answer";

const QUESTION = "What is a write-ahead log?";
const REFERENCE =
  "A file to which every change is appended before the data pages are modified. After a crash the log is replayed, so no acknowledged change is lost.";
const derived = deriveRubric({ questionId: "log", question: QUESTION, reference: REFERENCE });
const compiled = compileRubric(derived, { groups: [] });
const percent = (text: string) => gradeAnswer(text, compiled).percent;

test("each sentence is a criterion, and the reference as a whole one more that is worth them all", () => {
  expect(derived.criteria.map(({ id }) => id)).toEqual(["s1", "s2", "whole"]);
  const [first, second, whole] = derived.criteria.map(({ points }) => points);
  expect(whole).toBe((first ?? 0) + (second ?? 0));
});

test("the reference itself has 100, half of it clearly more than half of that, something else nearly nothing", () => {
  expect(percent(REFERENCE)).toBe(100);
  expect(
    percent("A file to which each change is appended before pages are modified."),
  ).toBeGreaterThan(55);
  expect(percent("It is a kind of tree with sorted keys.")).toBeLessThan(15);
  expect(percent("")).toBe(0);
  expect(percent(QUESTION)).toBe(0);
});

test("a word of nearly the same meaning earns something", () => {
  const one = compileRubric(
    deriveRubric({ questionId: "q", question: "", reference: "A client buys tickets." }),
    { groups: [] },
  );
  const plain = gradeAnswer("A client tickets.", one).percent;
  expect(gradeAnswer("A client purchases tickets.", one).percent).toBeGreaterThan(plain);
});

test("before is not after", () => {
  const order = compileRubric(
    deriveRubric({ questionId: "q", question: "", reference: "Before its children." }),
    { groups: [] },
  );
  expect(gradeAnswer("Before the children.", order).percent).toBeGreaterThan(
    gradeAnswer("After the children.", order).percent + 10,
  );
});

test("words of one family and names of one number are the same", () => {
  const percentOf = (reference: string, text: string) => {
    const derivation = deriveRubric({ questionId: "q", question: "", reference });
    return gradeAnswer(text, compileRubric(derivation, { groups: [] })).percent;
  };
  expect(percentOf("Reusability of classes.", "Classes are reused.")).toBeGreaterThan(
    percentOf("Reusability of classes.", "Classes are revised.") + 10,
  );
  expect(percentOf("At most 2 children.", "It has two children.")).toBeGreaterThan(
    percentOf("At most 2 children.", "It has five children.") + 10,
  );
});

test("the reference's words sorted, or as a bare list, are no statement", () => {
  const words = REFERENCE.toLowerCase().match(/[a-z]+/g) ?? [];
  const sorted = gradeAnswer([...words].sort().join(" "), compiled);
  expect(sorted.percent).toBeLessThan(30);
  expect(sorted.flags).toContain("shuffled-words");
  const list =
    "file, change, append, data pages, modify, crash, log, replay, acknowledged change, lost";
  expect(percent(list)).toBeLessThan(60);
});

test("given fractions are shares of one; given whole points count as asked for", () => {
  const fullMarks = (question: string, points: number[]) =>
    deriveRubric({
      questionId: "q",
      question,
      reference: "",
      criteria: points.map((each, at) => ({ text: `thing ${at}`, points: each })),
    }).fullMarks;
  expect(fullMarks("State at least two of them.", [0.5, 0.5, 0.5, 0.5])).toBe(1);
  expect(fullMarks("State at least two of them.", [1, 1, 1])).toBe(2);
  expect(fullMarks("Name two and explain them.", [1, 1, 1])).toBeUndefined();
  expect(fullMarks("What is it?", [1, 2])).toBeUndefined();
});

test.each(["5", "No.", "before and after", "O(n log n)"])(
  "a reference of hardly a word (%s) is covered by itself",
  (reference) => {
    const short = compileRubric(deriveRubric({ questionId: "q", question: "When?", reference }), {
      groups: [],
    });
    expect(gradeAnswer(reference, short).percent).toBe(100);
    expect(gradeAnswer("Something else entirely, I think.", short).percent).toBe(0);
  },
);
