import { expect, test } from "vitest";
import { guessTrack } from "./guess-track";

test("a question's words and the headings above it tell its track", () => {
  expect(guessTrack("How do goroutines share a run queue?", [])).toBe("go-runtime");
  expect(guessTrack("Design a ticket platform", ["System Design"])).toBe("system-design");
  expect(guessTrack("How would you halve the p99 of a service?", ["Performance"])).toBe(
    "performance",
  );
  expect(guessTrack("A colleague disagrees with you in public.", ["Leadership"])).toBe(
    "leadership",
  );
  expect(guessTrack("Was ist eine Sperre?", [])).toBe("system-design");
});
