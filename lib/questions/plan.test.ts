import fc from "fast-check";
import { expect, test } from "vitest";
import { planMinutes, scaleStageMinutes } from "./plan";
import type { Stage } from "./question";

function stagesOf(...minutes: number[]): Stage[] {
  return minutes.map((minutes, index) => ({
    id: `s${index}`,
    title: "A stage",
    minutes,
    hint: "",
  }));
}

function scaled(minutes: number, ...stages: number[]): number[] {
  return scaleStageMinutes(stagesOf(...stages), minutes).map((stage) => stage.minutes);
}

test("stages keep their proportions in fewer minutes", () => {
  expect(scaled(10, 8, 12, 20)).toEqual([2, 3, 5]);
});

test("a question in its own minutes keeps its own stages", () => {
  expect(scaled(45, 8, 7, 15, 10, 5)).toEqual([8, 7, 15, 10, 5]);
});

test("the shortest stage still gets a minute", () => {
  expect(scaled(4, 1, 1, 40)).toEqual([1, 1, 2]);
});

test("fewer minutes than stages are refused", () => {
  expect(() => scaled(2, 5, 5, 5)).toThrow(RangeError);
  expect(() => scaled(7.5, 5, 5)).toThrow(RangeError);
});

test("minutes are whole, at least one each, and add up exactly, whatever the stages", () => {
  const minutes = fc.integer({ min: 1, max: 90 });
  fc.assert(
    fc.property(fc.array(minutes, { minLength: 1, maxLength: 9 }), minutes, (stages, extra) => {
      const result = scaled(stages.length + extra, ...stages);
      expect(result.every((each) => Number.isInteger(each) && each >= 1)).toBe(true);
      expect(result.reduce((sum, each) => sum + each, 0)).toBe(stages.length + extra);
    }),
  );
});

test("a plan is as long as its items together", () => {
  const items = [
    { questionId: "a", minutes: 45 },
    { questionId: "b", minutes: 30 },
  ];
  expect(planMinutes({ items })).toBe(75);
});
