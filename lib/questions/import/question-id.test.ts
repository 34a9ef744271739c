import fc from "fast-check";
import { expect, test } from "vitest";
import { idPattern } from "@/lib/questions/question-schema";
import { questionId, unusedId } from "./question-id";

test("any title gives an id of the bank's form, always the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (title) => {
      expect(questionId(title)).toMatch(idPattern);
      expect(questionId(title)).toBe(questionId(title));
    }),
  );
});

test("an id is the title's words, cut between words", () => {
  expect(questionId("Crème brûlée & Co.: what’s 1+1?")).toBe("creme-brulee-co-whats-1-1");
  expect(questionId("../../etc/passwd")).toBe("etc-passwd");
  expect(questionId("word ".repeat(60))).toBe(
    "word-word-word-word-word-word-word-word-word-word-word",
  );
  expect(questionId("队列")).not.toBe(questionId("缓存"));
});

test("a used id gets the first free number", () => {
  const used = new Set(["a", "a-2"]);
  expect(unusedId("a", (id) => used.has(id))).toBe("a-3");
  expect(unusedId("b", (id) => used.has(id))).toBe("b");
});
