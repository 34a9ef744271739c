import { expect, test } from "vitest";
import { compileRubric } from "./compile-rubric";
import { deriveRubric } from "./derive-rubric";
import { gradeAnswer } from "./grade-answer";

function grader(question: string, reference: string) {
  const compiled = compileRubric(deriveRubric({ questionId: "q", question, reference }), {
    groups: [],
  });
  return (text: string) => {
    const { percent, flags } = gradeAnswer(text, compiled);
    return { percent, other: flags.includes("takes-other-side") };
  };
}

const lock = grader(
  "Two clerks rarely edit the same order. Is it better to use an optimistic or a pessimistic lock?",
  "An optimistic one, because conflicts are rare and nobody has to wait.",
);

test.each([
  "An optimistic lock, since conflicts are rare.",
  "A pessimistic lock is safe, but I would recommend an optimistic lock here, since conflicts are rare.",
  "Not a pessimistic lock: conflicts are rare.",
  "Conflicts are rare, so nobody has to wait.",
])("takes the reference's side, or none: %s", (text) => {
  expect(lock(text).other).toBe(false);
});

test.each([
  "A pessimistic lock, since conflicts are rare.",
  "I'd prefer a pessimistic lock. An optimistic one may fail.",
  "An optimistic lock isn't suitable here.",
])("takes the other side: %s", (text) => {
  expect(lock(text).other).toBe(true);
});

test("reasons for the other side earn half", () => {
  const own = lock("An optimistic lock, because conflicts are rare and nobody has to wait.");
  const other = lock("A pessimistic lock, because conflicts are rare and nobody has to wait.");
  expect(other.percent).toBeLessThan(own.percent * 0.6);
});

test("yes and no are sides too", () => {
  const holds = grader(
    "Does this hold for a real network?",
    "No. Packets come in bursts, so that arrivals depend on each other.",
  );
  expect(holds("Yes, packets come in bursts.").other).toBe(true);
  expect(holds("It holds, packets come in bursts.").other).toBe(true);
  expect(holds("No, packets come in bursts.").other).toBe(false);
  expect(holds("It does not hold, since packets come in bursts.").other).toBe(false);
  const safe = grader("Can a reader block a writer?", "Yes, with a shared lock.");
  expect(safe("No, never.").other).toBe(true);
  expect(safe("Yes, if the lock is shared.").other).toBe(false);
  expect(safe("It can, if nobody has set the lock to not wait.").other).toBe(false);
});

test("a question that leaves no choice has no sides", () => {
  const what = grader("What is a lock or a latch?", "A latch guards memory, a lock guards rows.");
  expect(what("A lock guards rows.").other).toBe(false);
});
