import { expect, test } from "vitest";
import { soundBank, writeBank } from "./bank-fixture";
import { formatTuningReport } from "./format-tuning-report";
import { loadQuestions } from "./load-questions";
import { terminalStyle } from "./terminal-style";
import { tuningReport } from "./tuning-report";

const strongFile = "questions/rate-limiter/answers/strong.md";
const weakFile = "questions/rate-limiter/answers/weak.md";

/** An answer that is long enough for the engine to ask whether it is on the topic at all. */
const longAnswer = `A limiter sits in front of the service and looks at the key of each client before a request goes on.
Each client gets a token bucket in shared memory, so every instance of the limiter sees the same count.
When the bucket of a client is empty the request is refused with a status that says when to try again.
My grandmother kept bees in a garden behind the house.
The counters expire when a client has been silent for an hour, so the memory stays small.`;

function report(changes: Record<string, string>) {
  const { questions, lexicon } = loadQuestions(writeBank(changes), { withAnswers: true });
  const [loaded] = questions;
  if (!loaded) throw new Error("the bank has no question");
  return tuningReport(loaded, lexicon);
}

function withText(file: string, text: string): Record<string, string> {
  const head = (soundBank[file] ?? "").split("---\n")[1] ?? "";
  return { [file]: `---\n${head.replace("quality: 2", "quality: 4")}---\n${text}\n` };
}

test("each line of the rubric tells in which answers it found which words, in long answers too", () => {
  const [criterion] = report(withText(strongFile, longAnswer)).criteria;
  expect(criterion?.firings[0]).toMatchObject({ name: "look-for 1", pattern: "token bucket" });
  expect(criterion?.firings[0]?.hits).toContainEqual({ where: "strong", words: "token bucket" });
  expect(criterion?.firings[0]?.hits.map(({ where }) => where)).toContain("accept 2");
});

test("false and missed credit are told with answer and words, and counted", () => {
  const found = report({
    ...withText(strongFile, "We count the requests of each client in one minute."),
    ...withText(weakFile, "There is a token bucket somewhere."),
  });
  expect(found.criteria[0]?.misses).toEqual([
    { kind: "missed credit", answer: "strong", expected: "met", got: expect.any(String) },
    {
      kind: "false credit",
      answer: "weak",
      expected: "missed",
      got: "met by pattern: “token bucket”",
    },
  ]);
  const text = formatTuningReport(found, terminalStyle(false));
  expect(text).toContain("✗ token-bucket (3)");
  expect(text).toMatch(/missed credit {2}strong +wanted met/);
  expect(text).toContain("3 of 5 verdicts as labelled (60 %); false credit 1, missed credit 1.");
});

test("sentences of good answers that earned nothing are listed, those of poor answers aren't", () => {
  const { unmatched } = report({
    ...withText(strongFile, longAnswer),
    [weakFile]: `${soundBank[weakFile] ?? ""}It has to be large and also green.\n`,
  });
  expect(unmatched.map(({ sentence }) => sentence)).toContain(
    "My grandmother kept bees in a garden behind the house.",
  );
  expect(new Set(unmatched.map(({ answer }) => answer))).toEqual(new Set(["strong"]));
});

test("lines that find nothing, or only the sentences they were written for, are named and not spread out", () => {
  const text = formatTuningReport(report(withText(strongFile, longAnswer)), terminalStyle(false));
  expect(text).toContain("      look-for 1: ");
  expect(text).toContain("      only in its own examples: look-for 2\n");
});
