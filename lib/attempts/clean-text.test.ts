import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "./clean-text";

test("cleaning twice is cleaning once", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => cleanText(cleanText(text)) === cleanText(text),
    ),
  );
});

test("line ends become one kind, NUL and lone surrogates go", () => {
  expect(cleanText("a\r\nb\rc\0d\ud800")).toBe("a\nb\ncd\ufffd");
});
