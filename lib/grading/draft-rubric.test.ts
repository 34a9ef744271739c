import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRubric } from "./compile-rubric";
import { draftRubric } from "./draft-rubric";
import { gradeAnswer } from "./grade-answer";

const PROMPT = "How would you build a job queue that never loses a job?";
const GUIDE = `
#### 1. Requirements

**Explanation**: Jobs must survive a crash of any worker. Throughput matters less.

**Key insights**:

- **Durability**: every job is written to disk before it is acknowledged
- **Ordering**: only jobs of one customer need their order

#### 2. Design

\`\`\`go
type Queue struct{}
\`\`\`

1. **Lease Layer**:
   - A worker leases a job for thirty seconds
   - An expired lease returns the job to the queue
2. **Dead letter queue**: after five attempts a job is set aside for a person

| Part | Choice |
|---|---|
| Store | PostgreSQL with SKIP LOCKED |
`;
const drafted = draftRubric(GUIDE, { questionId: "jobs", prompt: PROMPT });

test("headings become stages, terms and sentences become criteria with points", () => {
  expect(drafted.stages).toEqual([
    { id: "requirements", title: "Requirements" },
    { id: "design", title: "Design" },
  ]);
  const seen = drafted.rubric.criteria.map(({ id, stage, points }) => `${stage} ${id} ${points}`);
  expect(seen).toEqual([
    "requirements survive-crash-worker 1",
    "requirements durability 3",
    "requirements ordering 3",
    "design lease-layer 2",
    "design dead-letter-queue 2",
    "design store 2",
  ]);
  expect(drafted.left).toEqual(["Throughput matters less.", "Part: Choice."]);
});

test("a term with its explanation earns the points, the bare term half", () => {
  const compiled = compileRubric(drafted.rubric, { groups: [] });
  const verdicts = (text: string) =>
    gradeAnswer(text, compiled)
      .criteria.filter(({ verdict }) => verdict !== "missed")
      .map(({ id, verdict }) => `${id} ${verdict}`);
  expect(verdicts("Failing five attempts, it moves to the dead letter queue.")).toEqual([
    "dead-letter-queue met",
  ]);
  expect(verdicts("I would add a dead letter queue.")).toEqual(["dead-letter-queue partly"]);
  expect(
    verdicts("Each worker takes a lease; when the lease has expired the job goes back."),
  ).toEqual(["lease-layer met"]);
  expect(verdicts(PROMPT)).toEqual([]);
});

test("a plain paragraph and a bare list become one stage", () => {
  const { stages, rubric } = draftRubric(
    "Too many goroutines can lead to:\n\n- Increased memory usage and GC pressure\n- Reduced cache locality of processors",
    { questionId: "many", prompt: "" },
  );
  expect(stages).toEqual([{ id: "answer", title: "Answer" }]);
  expect(rubric.criteria).toHaveLength(2);
});

test("any text gives a rubric that compiles, with ids that differ", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "# A",
      "## B (c)",
      "- **x**: y not z",
      "1. one",
      "   - two",
      "| a | b |",
      "```",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { rubric, stages } = draftRubric(lines.join("\n"), { questionId: "q", prompt: PROMPT });
      compileRubric(rubric, { groups: [] });
      expect(new Set(rubric.criteria.map(({ id }) => id)).size).toBe(rubric.criteria.length);
      for (const { stage, id } of rubric.criteria) {
        expect(stages.map((one) => one.id)).toContain(stage);
        expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
      }
    }),
  );
});
