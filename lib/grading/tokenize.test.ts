import { expect, test } from "vitest";
import { tokenize } from "./tokenize";

const words = (text: string) =>
  tokenize(text)
    .tokens.map((token) => token.word)
    .join(" ");
const units = (text: string) => {
  const { tokens, unitStarts } = tokenize(text);
  return unitStarts.slice(0, -1).map((from, index) =>
    tokens
      .slice(from, unitStarts[index + 1])
      .map((token) => token.word)
      .join(" "),
  );
};

test.each([
  ["p99 at 99.99%", "p99 at 99.99 percent"],
  ["O(1) GOMAXPROCS sync.Pool", "o 1 gomaxprocs sync pool"],
  ["R+W>N, HTTP/2 on k8s", "r w n http 2 on k8s"],
  ["86 TB/day, 1_000_000 and 1,000,000", "86 tb day 1000000 and 1000000"],
  ["10^12 × 2 KiB = 2×10^15 B, 2e15", "1000000000000 2 kib 2000000000000000 b 2000000000000000"],
  ["10¹² goroutines, 50ms, 2PC, 25K TPS", "1000000000000 goroutines 50 ms 2pc 25 k tps"],
  [
    "paymentGateway circuit_breaker MySQL CockroachDB",
    "payment gateway circuit breaker mysql cockroachdb",
  ],
  ["don't the merchant's it’s e.g. C++", "don't the merchant it eg c++"],
  ["idem\u200bpotent na\u00efve", "idempotent naive"],
])("%s is read as words", (text, expected) => {
  expect(words(text)).toBe(expected);
});

test("offsets point at the exact words of the original text", () => {
  const text = "Let’s use 𝒳 a “rate-limiter” (99.99%)\r\n- née 2×10^15 B";
  const read = tokenize(text).tokens.map((token) => text.slice(token.start, token.end));
  expect(read).toEqual([
    "Let’s",
    "use",
    "𝒳",
    "a",
    "rate",
    "limiter",
    "99.99",
    "%",
    "née",
    "2×10^15",
    "B",
  ]);
});

test("sentences, bullets, headings, wrapped lines and code are units", () => {
  expect(
    units("We shard. svc. only this, e.g. that\n\n# Ledger\n- one. two\n- three\n1. four"),
  ).toEqual(["we shard", "svc", "only this eg that", "ledger", "one two", "three", "four"]);
  const wrapped =
    "A sentence that is long enough to have been wrapped by an editor at\nseventy columns";
  expect(units(wrapped)).toHaveLength(1);
  expect(units("short line\nnext line")).toHaveLength(2);
  expect(units("```\na -> b\nb -> c\n```")).toEqual(["a b b c"]);
});
