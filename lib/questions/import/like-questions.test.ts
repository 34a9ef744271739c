import { expect, test } from "vitest";
import { isAlike, isSame } from "./like-questions";

test("form and marks don't make another question", () => {
  expect(isSame("What is a Lock?", "**what is a “lock”**")).toBe(true);
  expect(isSame("What is a lock?", "What is a clock?")).toBe(false);
  expect(isSame("", "?")).toBe(false);
});

test("questions that differ in little words only are alike, others aren't", () => {
  expect(isAlike("How would you design a URL shortener?", "Design a URL shortener.")).toBe(true);
  expect(
    isAlike("Explain Go's garbage collector", "How would you tune Go's garbage collector?"),
  ).toBe(false);
  expect(isAlike("What is a lock?", "Why a lock?")).toBe(false);
});
