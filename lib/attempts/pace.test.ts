import { expect, test } from "vitest";
import { countWords, paceLengthMs, suggestedBox } from "./pace";

const boxes = [
  { key: "a", minutes: 8 },
  { key: "b", minutes: 12 },
];

test("the clock suggests each box for its minutes, and none afterwards", () => {
  expect(suggestedBox(boxes, 0)).toBe("a");
  expect(suggestedBox(boxes, 8 * 60_000 - 1)).toBe("a");
  expect(suggestedBox(boxes, 8 * 60_000)).toBe("b");
  expect(suggestedBox(boxes, 20 * 60_000)).toBeNull();
  expect(paceLengthMs(boxes)).toBe(20 * 60_000);
});

test("words are what stands between white space", () => {
  expect(countWords("")).toBe(0);
  expect(countWords("  p99 < 100 ms\n\t+--+ ")).toBe(5);
});
