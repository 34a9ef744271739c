import { expect, test } from "vitest";
import { parsePattern } from "./parse-pattern";
import { type Pattern, PatternError } from "./pattern";

function show(pattern: Pattern): string {
  if (pattern.kind === "word")
    return pattern.how === "stem" ? pattern.text : `${pattern.text}:${pattern.how}`;
  if (pattern.kind === "quantity") return `{${pattern.text}}`;
  if (pattern.kind === "denied") return `not[${show(pattern.item)}]`;
  if (pattern.kind === "next") return `[${pattern.items.map(show).join(" ")}]`;
  if (pattern.kind === "any") return `(${pattern.items.map(show).join(" | ")})`;
  const words = "words" in pattern ? pattern.words : "";
  return `(${show(pattern.left)} ${pattern.kind}${words} ${show(pattern.right)})`;
}

test.each([
  ["dead letter queue", "[dead letter queue]"],
  ["a | b & c ~4 d e", "(a | (b same (c near4 [d e])))"],
  ["(token | leaky) bucket", "[(token | leaky) bucket]"],
  ["lock !& lock-free", "(lock notSame lock-free)"],
  ["cache !~3 cpu", "(cache notNear3 cpu)"],
  ["gateway > payment service", "(gateway before [payment service])"],
  ["not (two-phase commit | 2PC)", "not[([two-phase commit] | 2PC)]"],
  [
    "(retry | resend) & (not | never) ~4 charge",
    "((retry | resend) same ((not | never) near4 charge))",
  ],
  ["not ~3 idempot*", "(not near3 idempot:prefix)"],
  ['"GC" & {2 PB ±25%}', "(GC:exact same {2 PB ±25%})"],
  ["O(1) lookup", "[O(1) lookup]"],
])("%s binds as %s", (pattern, expected) => {
  expect(show(parsePattern(pattern))).toBe(expected);
});

test.each([
  ["", 1],
  ["a |", 4],
  ["(a | b", 1],
  ["a ) b", 3],
  ["a ~ b", 3],
  ["a ! b", 3],
  ['a "b', 3],
  ["{2 PB", 1],
  ["a & | b", 5],
  ["*", 1],
  ["sh*rd", 1],
])("%s is refused at column %d", (pattern, column) => {
  expect(() => parsePattern(pattern)).toThrow(PatternError);
  try {
    parsePattern(pattern);
  } catch (error) {
    expect(error instanceof PatternError && error.column).toBe(column);
  }
});
