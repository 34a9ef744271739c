import { expect, test } from "vitest";
import { splitSentences } from "./split-sentences";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

test("sentences, bullets and lines are told apart", () => {
  expect(sentences("One at p99.9. Two!\n\n  - three, e.g.x\n- four")).toEqual([
    "One at p99.9.",
    "Two!",
    "- three, e.g.x",
    "- four",
  ]);
});

test("a sentence that goes on in the next line is one", () => {
  expect(sentences("If orders and\nerrors look fine\nwe go on.\n\nthen more")).toEqual([
    "If orders and\nerrors look fine\nwe go on.",
    "then more",
  ]);
});

test("an empty text has none", () => {
  expect(sentences(" \n\n ")).toEqual([]);
});
