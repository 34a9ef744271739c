import { expect, test } from "vitest";
import { explainFinding } from "./explain-finding";
import type { Finding } from "./grade";
import type { Criterion } from "./rubric";

const text =
  "It retries, with the same key that it had before, and so on, and waits longer each time.";

const says = "A retry carries the key of the first try.";

function sentence(part: Partial<Finding>, reader?: "writer" | "judge"): string {
  const finding = {
    verdict: "met",
    by: "pattern",
    bothWays: false,
    evidence: spans("It"),
    ...part,
  };
  const criterion = { says, accept: [], misconceptions: [], parts: [], partsNeeded: 0 };
  return explainFinding(finding as Finding, criterion as unknown as Criterion, text, reader);
}

function spans(...words: string[]) {
  return words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
}

test("a writer is spoken to, a judge is told about the answer", () => {
  const evidence = spans("the same key");
  expect(sentence({ evidence })).toBe("You said “the same key”.");
  expect(sentence({ evidence }, "judge")).toBe("The answer says “the same key”.");
});

test("no sentence to a judge says you or your", () => {
  const bys = ["pattern", "parts", "likeness", "denial", "misconception", "none"] as const;
  for (const by of bys)
    for (const verdict of ["met", "partly"] as const)
      for (const bothWays of [true, false])
        expect(sentence({ by, verdict, bothWays }, "judge")).not.toMatch(/\byou/i);
});

test("of many words the longest pieces are quoted, in the order of the answer", () => {
  const evidence = spans("It", "retries", "the same key", "so", "waits longer each time");
  expect(sentence({ evidence })).toBe(
    "You said “retries” … “the same key” … “waits longer each time” and more.",
  );
});
