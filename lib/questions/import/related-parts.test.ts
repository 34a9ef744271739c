import { expect, test } from "vitest";
import { relatedParts } from "./related-parts";

const leftovers = ["Sharding Strategy", "Caching Strategies", "Interview Strategies", "Locks"].map(
  (heading, index) => ({ heading, line: index + 1, lines: 10 }),
);
const headings = (prompt: string) => relatedParts(prompt, leftovers).map(({ heading }) => heading);

test("parts of a guide are named for a question by what their headings are about", () => {
  expect(headings("How would you shard a database?")).toEqual(["Sharding Strategy"]);
  expect(headings("Which strategies does a cache have?")).toEqual(["Caching Strategies"]);
  expect(headings("What strategies are there?")).toEqual([]);
});
