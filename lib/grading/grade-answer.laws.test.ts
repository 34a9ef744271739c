import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRubric } from "./compile-rubric";
import { criterionOf, rubricOf } from "./example-rubric";
import { gradeAnswer } from "./grade-answer";
import { hostileTexts } from "./hostile-texts";

const PHRASES = [
  "idempotency key",
  "dead letter queue",
  "two replicas",
  "circuit breaker",
  "append only ledger",
];
const RUBRIC = rubricOf(
  PHRASES.map((phrase, at) =>
    criterionOf(`c${at}`, { points: (at % 3) + 1, lookFor: [phrase, `${phrase} & retry`] }),
  ),
);
const compiled = compileRubric(RUBRIC, { groups: [["dead letter queue", "DLQ"]] });

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        ...PHRASES,
        "we use",
        "not",
        "no need for",
        ".",
        "\n- ",
        ",",
        "->",
        "retry",
        "```\n",
        "{",
        "5 ms",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(" ")),
);

test("any string is accepted, the grade is the same every time, and percent is a whole number from 0 to 100", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const grade = gradeAnswer(text, compiled);
      expect(
        JSON.stringify(
          gradeAnswer(text, compileRubric(RUBRIC, { groups: [["dead letter queue", "DLQ"]] })),
        ),
      ).toBe(JSON.stringify(grade));
      expect(Number.isInteger(grade.percent) && grade.percent >= 0 && grade.percent <= 100).toBe(
        true,
      );
      for (const finding of grade.criteria) {
        expect(finding.verdict === "missed").toBe(finding.evidence.length === 0);
        for (const span of finding.evidence)
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
      }
    }),
  );
});

test("the order of the criteria changes no finding", () => {
  const turned = compileRubric(
    { ...RUBRIC, criteria: [...RUBRIC.criteria].reverse() },
    { groups: [["dead letter queue", "DLQ"]] },
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect([...gradeAnswer(text, turned).criteria].reverse()).toEqual(
        gradeAnswer(text, compiled).criteria,
      );
    }),
  );
});

test("evidence alone earns the verdict again, and without its evidence an answer loses the points", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const [at, finding] of gradeAnswer(text, compiled).criteria.entries()) {
        if (finding.verdict !== "met") continue;
        const alone = finding.evidence.map((span) => text.slice(span.start, span.end)).join("\n\n");
        expect(gradeAnswer(alone, compiled).criteria[at]?.verdict).toBe("met");
        let rest = text;
        for (const span of [...finding.evidence].reverse())
          rest =
            rest.slice(0, span.start) + "x".repeat(span.end - span.start) + rest.slice(span.end);
        expect(gradeAnswer(rest, compiled).criteria[at]?.points).toBe(0);
      }
    }),
  );
});

test("a denied claim is never met", () => {
  const denials = [
    "We don't need a PHRASE.",
    "There is no need for PHRASE here",
    "Instead of a PHRASE we hope",
    "PHRASE isn't required",
    "PHRASE is unnecessary",
    "We avoid any PHRASE",
    "It is not true that PHRASE helps",
    "We run without PHRASE",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...PHRASES), fc.constantFrom(...denials), (phrase, denial) => {
      const grade = gradeAnswer(denial.replace("PHRASE", phrase), compiled);
      expect(grade.criteria[PHRASES.indexOf(phrase)]?.verdict).toBe("contradicted");
    }),
  );
});

test.each(hostileTexts(20_000))(
  "20,000 characters of $name are graded in far less than a second",
  ({ text }) => {
    expect(gradeAnswer(text, compiled).criteria).toHaveLength(PHRASES.length);
  },
  1000,
);
