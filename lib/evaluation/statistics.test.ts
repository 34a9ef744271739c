import { expect, test } from "vitest";
import { mean, median } from "./averages";
import { bootstrap, newRandom } from "./bootstrap";
import { type Confusion, countPair, kappa } from "./kappa";
import { countOrderedPairs, isFalling } from "./pair-order";
import { addSums, fitLine, pearson, sumPairs } from "./pearson";

test("pearson knows a line, a falling line, a known textbook value, and what doesn't vary", () => {
  const r = (pairs: [number, number][]) => pearson(sumPairs(pairs));
  expect(
    r([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
  ).toBeCloseTo(1);
  expect(
    r([
      [1, 3],
      [2, 2],
      [3, 1],
    ]),
  ).toBeCloseTo(-1);
  // x 1..5 against 2,1,4,3,5: 8 / 10.
  expect(
    r([
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
      [5, 5],
    ]),
  ).toBeCloseTo(0.8);
  expect(
    r([
      [1, 1],
      [1, 2],
    ]),
  ).toBe(0);
  expect(
    r([
      [1, 2],
      [3, 2],
    ]),
  ).toBeNaN();
});

test("sums of groups add up to the sums of all", () => {
  const left = sumPairs([
    [1, 2],
    [3, 5],
  ]);
  const right = sumPairs([[4, 4]]);
  expect(addSums([left, right])).toEqual(
    sumPairs([
      [1, 2],
      [3, 5],
      [4, 4],
    ]),
  );
  expect(
    fitLine(
      sumPairs([
        [0, 1],
        [1, 3],
        [2, 5],
      ]),
    ),
  ).toEqual({ slope: 2, start: 1 });
});

test("kappa is 1 for agreement, 0 for chance, and the textbook's value between", () => {
  const of = (counts: [string, string, number][]) => {
    const confusion: Confusion = new Map();
    for (const [left, right, count] of counts)
      for (let at = 0; at < count; at += 1) countPair(confusion, left, right);
    return kappa([confusion]);
  };
  expect(
    of([
      ["a", "a", 3],
      ["b", "b", 2],
    ]),
  ).toBe(1);
  expect(
    of([
      ["a", "a", 1],
      ["a", "b", 1],
      ["b", "a", 1],
      ["b", "b", 1],
    ]),
  ).toBe(0);
  // 20 + 15 of 50 agree, 0.7; by chance 0.5.
  expect(
    of([
      ["a", "a", 20],
      ["a", "b", 5],
      ["b", "a", 10],
      ["b", "b", 15],
    ]),
  ).toBeCloseTo(0.4);
  expect(kappa([])).toBeNaN();
});

test("median and mean", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(mean([1, 2, 6])).toBe(3);
});

test("pairs of different quality count once, ties half", () => {
  const answers = [
    { quality: 4, percent: 80 },
    { quality: 3, percent: 80 },
    { quality: 1, percent: 90 },
    { quality: 1, percent: 0 },
  ];
  expect(countOrderedPairs(answers)).toEqual({ ordered: 2.5, pairs: 5 });
  expect([isFalling([3, 2, 1]), isFalling([3, 3, 1]), isFalling([])]).toEqual([true, false, true]);
});

test("the bootstrap is the same every time, holds the value, and narrows with more groups", () => {
  const few = Array.from({ length: 5 }, (_, at) => at);
  const many = Array.from({ length: 500 }, (_, at) => at % 5);
  const wide = bootstrap(few, mean);
  const narrow = bootstrap(many, mean);
  expect(bootstrap(few, mean)).toEqual(wide);
  expect(wide?.low).toBeLessThan(2);
  expect(wide?.high).toBeGreaterThan(2);
  expect((narrow?.high ?? 9) - (narrow?.low ?? 0)).toBeLessThan(0.5);
  expect(bootstrap([1], mean)).toBeNull();
  const random = newRandom(1);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(mean(drawn)).toBeCloseTo(0.5, 1);
});
