import { expect, test } from "vitest";
import { lineDeriver } from "./derive-line";

const derive = lineDeriver({ groups: [] });
const source = {
  question: "What is a leaf?",
  reference: "A node that has no children. It stands at the end of a branch of the tree.",
};
const percentOf = (more: object) => {
  const result = derive(JSON.stringify({ id: 1, ...source, ...more }));
  return result.ok ? JSON.parse(result.line).percent : result.problem;
};

test("an answer that covers the reference gets more than one that covers less, and a foreign one nothing", () => {
  const full = percentOf({
    text: "It is a node without children, at the end of a branch of a tree.",
  });
  const half = percentOf({ text: "A node that has no children." });
  expect(full).toBeGreaterThan(half);
  expect(half).toBeGreaterThan(30);
  expect(percentOf({ text: "Water boils at a hundred degrees." })).toBe(0);
  // It shares no word; "grows" is akin to "branch".
  expect(percentOf({ text: "Green and grows in spring." })).toBeLessThan(half / 2);
});

test("given criteria become the criteria of the grade, with their points", () => {
  const line = {
    id: "a",
    ...source,
    criteria: [
      { text: "node", points: 1 },
      { text: "no children", points: 2 },
    ],
    text: "a node",
  };
  const result = derive(JSON.stringify(line));
  const grade = result.ok ? JSON.parse(result.line) : {};
  expect(grade.criteria.map((one: { id: string; max: number }) => [one.id, one.max])).toEqual([
    ["c1", 1],
    ["c2", 2],
    ["whole", 3],
  ]);
  expect(Object.keys(grade)).toEqual([
    "id",
    "question",
    "percent",
    "points",
    "max",
    "criteria",
    "flags",
  ]);
});

test("a line that lacks a field, isn't an object or isn't JSON is told apart", () => {
  expect(derive("{")).toEqual({ ok: false, problem: "this isn't JSON" });
  expect(derive("3")).toMatchObject({ problem: expect.stringContaining("isn't an object") });
  expect(derive(JSON.stringify({ id: 1, ...source }))).toMatchObject({
    problem: expect.stringMatching(/^"text" can't be used/),
  });
});
