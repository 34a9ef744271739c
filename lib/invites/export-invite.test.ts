import { expect, test } from "vitest";
import { toCsv } from "./export-invite";
import type { Comparison } from "./read-comparison";

function comparison(name: string): Comparison {
  return {
    inviteId: "i",
    title: "t",
    questions: [
      { id: "q", title: "A, question", criteria: [{ id: "c", says: "Says so", max: 3 }] },
    ],
    columns: [
      {
        candidateId: "k",
        name,
        percents: { q: 50 },
        outcomes: { "q c": { verdict: "partly", points: 1.5, isMarked: true } },
        recommendation: "yes",
      },
    ],
  };
}

test("one row for each candidate and criterion, with a heading", () => {
  const [heading, row] = toCsv(comparison("Kim")).trimEnd().split("\n");
  expect(heading).toBe(
    "\ufeffcandidate,question,criterion,verdict,points,max,marked,question percent,recommendation",
  );
  expect(row).toBe('Kim,"A, question",Says so,partly,1.5,3,by an interviewer,50,yes');
});

test("no cell begins as a formula", () => {
  for (const name of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
    expect(toCsv(comparison(name)).split("\n")[1]).toMatch(/^"?'/);
});
