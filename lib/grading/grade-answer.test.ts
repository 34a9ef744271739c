import { expect, test } from "vitest";
import { compileRubric } from "./compile-rubric";
import { criterionOf, rubricOf } from "./example-rubric";
import { explainFinding } from "./explain-finding";
import { gradeAnswer } from "./grade-answer";
import { PatternError } from "./pattern";

const LEXICON = { groups: [["idempotent", "retry-safe"]] };

const RUBRIC = rubricOf([
  criterionOf("retry", {
    points: 3,
    lookFor: ["idempotency key & (unique | stored | same response)"],
    partly: ["idempotency key | idempotent"],
    misconceptions: [
      {
        says: "TCP makes retries safe.",
        lookFor: ["TCP ~4 (guarantee | exactly once)"],
        examples: [],
      },
    ],
  }),
  criterionOf("replicas", { points: 2, lookFor: ["replica"] }),
  criterionOf("states", {
    points: 1,
    parts: ["created", "authorised", "captured"],
    partsNeeded: 2,
  }),
]);
const compiled = compileRubric(RUBRIC, LEXICON);
const verdicts = (text: string) =>
  gradeAnswer(text, compiled)
    .criteria.map((finding) => finding.verdict)
    .join(" ");

test.each([
  [
    "The idempotency key is stored with a unique constraint. Two replicas. created -> captured",
    "met met met",
  ],
  ["Every call is retry-safe. State: captured.", "partly missed partly"],
  ["We don't need replicas.", "missed contradicted missed"],
  [
    "TCP guarantees delivery, so an idempotency key that is unique is enough",
    "contradicted missed missed",
  ],
  ["", "missed missed missed"],
])("%s gets %s", (text, expected) => {
  expect(verdicts(text)).toBe(expected);
});

test("points, percent and evidence follow from the verdicts", () => {
  const text = "Every call is idempotent. We keep replicas.";
  const grade = gradeAnswer(text, compiled);
  expect(grade).toMatchObject({ points: 3.5, max: 6, percent: 58, flags: [] });
  const seen = grade.criteria.map((finding) =>
    finding.evidence.map((span) => text.slice(span.start, span.end)),
  );
  expect(seen).toEqual([["idempotent"], ["replicas"], []]);
});

test("full marks may be fewer points than there are, and never more than 100 percent", () => {
  const easy = compileRubric({ ...RUBRIC, fullMarks: 2 }, LEXICON);
  expect(gradeAnswer("replica, idempotent", easy).percent).toBe(100);
});

test("echoing the prompt earns nothing and is flagged", () => {
  const prompt = "Design a payment system with idempotency keys that are unique and with replicas.";
  const echoing = compileRubric({ ...RUBRIC, prompt }, LEXICON);
  expect(gradeAnswer(prompt, echoing)).toMatchObject({ points: 0, flags: ["echoes-prompt"] });
  expect(gradeAnswer("I add replicas", echoing).points).toBe(2);
});

test("saying a thing and its opposite is flagged for a person", () => {
  const grade = gradeAnswer("We run three replicas. Later: we don't need replicas.", compiled);
  expect(grade.criteria[1]).toMatchObject({ verdict: "met", bothWays: true });
  expect(grade.flags).toEqual(["contradicts-itself"]);
});

test("hidden characters are read through and flagged", () => {
  const grade = gradeAnswer("re\u200bpli\u200bcas a\u200bnd \u202emore", compiled);
  expect(grade.criteria[1]?.verdict).toBe("met");
  expect(grade.flags).toEqual(["hidden-characters"]);
});

test("a bad pattern names its criterion, the pattern and the column", () => {
  const bad = rubricOf([criterionOf("broken", { lookFor: ["a | (b"] })]);
  expect(() => compileRubric(bad, LEXICON)).toThrow(PatternError);
  expect(() => compileRubric(bad, LEXICON)).toThrow(
    "broken: this ( has no ) at column 5 of: a | (b",
  );
});

test("every verdict has a sentence", () => {
  const text = "Every call is idempotent. We don't need replicas.";
  const sentences = gradeAnswer(text, compiled).criteria.map((finding, at) => {
    const criterion = RUBRIC.criteria[at];
    return criterion ? explainFinding(finding, criterion, text) : "";
  });
  expect(sentences).toEqual([
    "You said “idempotent”, which is part of it. Full points want: Says retry.",
    "You denied it: “don't” … “replicas”. Wanted: Says replicas.",
    "Nothing in the answer says this: Says states.",
  ]);
});

test("how an answer is given counts only beside what it says", () => {
  const shared = criterionOf("delivery-numbers", { delivery: true, lookFor: ["peak ~6 second"] });
  const both = compileRubric(rubricOf([...RUBRIC.criteria, shared]), LEXICON);
  const filler = "Our shop has many visitors on a holiday and we plan for that day well ahead. ";
  const said = `${filler.repeat(3)} The peak is 900 a second.`;
  expect(gradeAnswer(said, both).criteria.at(-1)?.verdict).toBe("missed");
  expect(gradeAnswer(`${said} We keep replicas.`, both).criteria.at(-1)?.verdict).toBe("met");
});

// README.md reads this rubric aloud.
test.each([
  ["We retry with the same key", "met pattern"],
  ["Calls are idempotent", "partly pattern"],
  [
    "After a time-out the client sends the call again, with the id that it used before",
    "met likeness",
  ],
  ["We don't retry with the same key", "contradicted denial"],
  ["TCP guarantees it happens once", "contradicted misconception"],
])("the README's example: %s is %s", (text, expected) => {
  const example = rubricOf([
    criterionOf("retry", {
      says: "A retry carries the same idempotency key, so the bank sees one payment.",
      lookFor: [
        "(retry | resend | repeat) & (same key | idempotency key | idempotent)",
        "(key | token) ~6 (unique | once)",
      ],
      partly: ["idempotent"],
      accept: ["If we time out we send it again with the id we used before."],
      misconceptions: [
        {
          says: "TCP makes retries safe.",
          lookFor: ["TCP ~4 (guarantee | exactly once)"],
          examples: [],
        },
      ],
    }),
  ]);
  const [finding] = gradeAnswer(text, compileRubric(example, { groups: [] })).criteria;
  expect(`${finding?.verdict} ${finding?.by}`).toBe(expected);
});
