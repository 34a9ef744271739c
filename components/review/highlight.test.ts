import fc from "fast-check";
import { expect, test } from "vitest";
import { cutPieces } from "./highlight";

const a = { criterionId: "a", span: { start: 0, end: 3 } };
const b = { criterionId: "b", span: { start: 2, end: 4 } };

test("overlapping evidence becomes neighbouring pieces", () => {
  expect(cutPieces("abcd", [a, b])).toEqual([
    { start: 0, text: "ab", criteria: ["a"] },
    { start: 2, text: "c", criteria: ["a", "b"] },
    { start: 3, text: "d", criteria: ["b"] },
  ]);
});

test("an empty text has no pieces", () => {
  expect(cutPieces("", [a])).toEqual([]);
});

test("the pieces always put together the very text, whatever the evidence says", () => {
  const span = fc.record({
    start: fc.integer({ min: -2, max: 30 }),
    end: fc.integer({ min: -2, max: 30 }),
  });
  const evidence = fc.array(fc.record({ criterionId: fc.constantFrom("a", "b", "c"), span }));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), evidence, (text, spans) => {
      expect(
        cutPieces(text, spans)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
