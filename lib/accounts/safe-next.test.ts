import fc from "fast-check";
import { expect, test } from "vitest";
import { safeNext } from "./safe-next";

const own = "https://preflight.example";

test.each(["/", "/attempts", "/attempts?page=2#top", "/questions/upi", "/a%2f%2fb"])(
  "%s stays",
  (next) => {
    expect(safeNext(next, own)).toBe(next);
  },
);

test("a whole address of our own becomes its path", () => {
  expect(safeNext(`${own}/attempts?page=2`, own)).toBe("/attempts?page=2");
});

test.each([
  undefined,
  null,
  ["/attempts"],
  "",
  "attempts",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/./\u2028/evil",
  "/.//evil.example",
  "/..//evil.example",
  "/%2e//evil.example",
  "https:evil.example",
  "https:/evil.example",
  "https://evil.example",
  "http://preflight.example/",
  "https://preflight.example.evil.example/",
  "https://preflight.example@evil.example/",
  "https://user@preflight.example/",
  "%2f%2fevil.example",
  "%5c%5cevil.example",
  "javascript:alert(1)",
  "data:text/html,1",
  `/${"a".repeat(3000)}`,
])("%j becomes the start page", (next) => {
  expect(safeNext(next, own)).toBe("/");
});

test("whatever is asked for, a browser stays on our origin", () => {
  const pieces = fc.constantFrom("/", "\\", "\t", "%2f", "..", ".", "@", ":", "evil.example", "a");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const target = safeNext(parts.join(""), own);
      expect(new URL(target, own).origin).toBe(own);
      expect(target).toMatch(/^\/(?!\/)/);
    }),
  );
});
