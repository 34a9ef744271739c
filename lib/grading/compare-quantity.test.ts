import { expect, test } from "vitest";
import { isWanted, parseWanted } from "./compare-quantity";
import { readQuantities } from "./read-quantities";
import { tokenize } from "./tokenize";

function finds(inside: string, text: string): boolean {
  const wanted = parseWanted(inside);
  if (!wanted) throw new Error(inside);
  return readQuantities(text, tokenize(text).tokens).some((quantity) => isWanted(quantity, wanted));
}

test.each([
  ["2 PB", "about 2,000 TB"],
  ["2 PB", "2e15 bytes"],
  ["2 PB", "2×10^15 B"],
  ["2 PB", "10^12 x 2 KiB = 2 petabytes"],
  ["2 PB", "roughly 2000 terabytes"],
  ["2 PB ±25%", "1.8 PiB"],
  ["99.99 %", "four nines"],
  ["99.99%", "99.99 percent"],
  ["50..200 ms", "p99 under 100ms"],
  ["50..200 ms", "0.1 s"],
  ["1M TPS", "1,000,000 transactions per second"],
  ["1M TPS", "a million requests/s"],
  ["11.6K/s ±5%", "11.6K tweets/s"],
  ["86 TB/day", "1 GB/s, i.e. 86.4 TB/day"],
  ["5 minutes", "300 seconds"],
  ["5 min", "5m"],
  ["24 h", "one day"],
  ["100 ms", "50-100 ms"],
  ["50 ms", "50-100 ms"],
  ["1 billion", "1B tweets"],
  ["10^12", "a trillion goroutines"],
  ["8 B", "8 bytes"],
  ["2 KB", "2 KiB stack"],
  ["52 min", "~52 min down per year"],
])("{%s} is found in %s", (inside, text) => {
  expect(finds(inside, text)).toBe(true);
});

test.each([
  ["99.99 %", "99.9%"],
  ["2 PB", "2 TB"],
  ["2 PB", "2 seconds"],
  ["2 PB", "2000"],
  ["50..200 ms", "300 ms"],
  ["100", "100 ms"],
  ["1M TPS", "1M users"],
])("{%s} is not found in %s", (inside, text) => {
  expect(finds(inside, text)).toBe(false);
});

test.each(["", "fast", "2 PB and 3 TB", "1..", "PB"])("{%s} is no quantity", (inside) => {
  expect(parseWanted(inside)).toBeNull();
});
