import { expect, test } from "vitest";
import { contentFolder, loadQuestions } from "@/lib/questions/load-questions";
import { benchSubject } from "./bench-figures";
import { timeRuns } from "./time-runs";

test("the bench takes a thousand words and a rubric of about twenty criteria from the bank", () => {
  const subject = benchSubject(loadQuestions(contentFolder(), { withAnswers: true }));
  expect(subject?.text.match(/\S+/g)).toHaveLength(1000);
  expect(subject?.rubric.criteria.length).toBeGreaterThan(14);
});

test("times are sorted into middle, slow and best, after the warm-up", () => {
  let now = 0;
  let runs = 0;
  const run = () => {
    runs += 1;
    now += runs <= 10 ? 1000 : runs;
  };
  const times = timeRuns(run, () => now, { warmUp: 10, rounds: 100 });
  expect(times).toEqual({ middle: 61, slow: 106, best: 11 });
});
