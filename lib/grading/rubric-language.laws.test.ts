import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRubric } from "./compile-rubric";
import { deriveRubric } from "./derive-rubric";
import { criterionOf, rubricOf } from "./example-rubric";
import { gradeAnswer } from "./grade-answer";
import { tokenize } from "./tokenize";

// One criterion for each sign of the rubric language, with sentences that meet it.
const MET: Record<string, { lookFor: string[]; sentences: string[] }> = {
  near: {
    lookFor: ["retry ~5 (same key | idempotency key)"],
    sentences: [
      "Every retry carries the same key as before.",
      "An idempotency key goes with each retry.",
    ],
  },
  same: {
    lookFor: ["shard & (merchant | hash)"],
    sentences: ["We shard the payments table by merchant.", "The hash of the id picks a shard."],
  },
  before: {
    lookFor: ["gateway > ledger"],
    sentences: ["The gateway writes to the ledger.", "gateway -> ledger"],
  },
  without: {
    lookFor: ["cache !~3 cpu"],
    sentences: ["Hot merchants sit in a cache for a minute."],
  },
  denied: {
    lookFor: ["not (two-phase commit | 2PC)"],
    sentences: ["We avoid two-phase commit across banks.", "Sagas instead of 2PC."],
  },
  quantity: {
    lookFor: ["{99.99 %} & available*", "{50..200 ms} & latency"],
    sentences: ["The service is available 99.99 % of the year.", "Latency stays near 0.12 s."],
  },
  exact: { lookFor: ['"GOGC"'], sentences: ["Raising GOGC trades memory for time."] },
};
const IDS = Object.keys(MET);
const RUBRIC = rubricOf(
  IDS.map((id, at) =>
    criterionOf(id, { points: (at % 3) + 1, lookFor: MET[id]?.lookFor ?? [], says: `${id}.` }),
  ),
);
const compiled = compileRubric(RUBRIC, { groups: [] });
const verdictOf = (text: string, id: string) =>
  gradeAnswer(text, compiled).criteria.find((finding) => finding.id === id);

const said = fc.constantFrom(...IDS.flatMap((id) => MET[id]?.sentences ?? []));
const other = fc.constantFrom(
  "The team meets on Mondays.",
  "Our users live in many countries, and most of them pay by card.",
  "- a bullet about something else",
  "I would ask who owns the numbers.",
);
const answer = fc.array(fc.oneof(said, other), { minLength: 1, maxLength: 12 });

test.each(IDS)("each sentence for %s meets it alone and among others", (id) => {
  for (const sentence of MET[id]?.sentences ?? []) {
    expect(verdictOf(sentence, id)?.verdict).toBe("met");
    expect(
      verdictOf(`The team meets on Mondays.\n\n${sentence}\n\nThat is all.`, id)?.verdict,
    ).toBe("met");
  }
});

test("the sentences that hold the evidence earn the criterion again, and without its words the points are gone", () => {
  fc.assert(
    fc.property(answer, (sentences) => {
      const text = sentences.join("\n\n");
      for (const finding of gradeAnswer(text, compiled).criteria) {
        if (finding.verdict !== "met") continue;
        expect(verdictOf(sentencesOf(text, finding.evidence), finding.id)?.verdict).toBe("met");
        let rest = text;
        for (const { start, end } of [...finding.evidence].reverse())
          rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
        expect(verdictOf(rest, finding.id)?.points).toBe(0);
      }
    }),
  );
});

/** The sentences of a text that the spans touch. */
function sentencesOf(text: string, spans: readonly { start: number; end: number }[]): string {
  const { tokens, unitStarts } = tokenize(text);
  const out: string[] = [];
  for (let unit = 0; unit + 1 < unitStarts.length; unit += 1) {
    const start = tokens[unitStarts[unit] ?? 0]?.start ?? 0;
    const end = tokens[(unitStarts[unit + 1] ?? 0) - 1]?.end ?? 0;
    if (spans.some((span) => span.start < end && span.end > start))
      out.push(text.slice(start, end));
  }
  return out.join("\n\n");
}

test("a key claim under a negation is not met", () => {
  for (const frame of ["It is not true that", "We don't think that"])
    for (const [id, claim] of [
      ["near", "every retry carries the same key."],
      ["same", "we shard the payments table by merchant."],
      ["before", "the gateway writes to the ledger."],
      ["without", "hot merchants sit in a cache."],
    ] as const)
      expect(verdictOf(`${frame} ${claim}`, id)?.verdict).not.toBe("met");
});

const WEIRD = fc.array(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "\ud800",
      "\udc00",
      "\u0000",
      "e\u0301\u0323\u0323",
      "\u202e",
      "\ufeff",
      "ﷺ",
      "𝔘",
      "İ",
      "ß",
      "１２",
      "½",
    ),
    said,
    other,
  ),
  { maxLength: 20 },
);

test("any text is graded by the whole language, by likeness and by a derived rubric, the same every time", () => {
  const derived = compileRubric(
    deriveRubric({
      questionId: "q",
      question: "How do retries stay safe?",
      reference:
        "Every retry carries the same key, so the bank sees it once. The key is stored with the payment.",
    }),
    { groups: [["retry", "resend"]] },
  );
  fc.assert(
    fc.property(WEIRD, fc.constantFrom("", " ", "\n"), (pieces, gap) => {
      const text = pieces.join(gap);
      for (const rubric of [compiled, derived]) {
        const grade = gradeAnswer(text, rubric);
        expect(JSON.stringify(gradeAnswer(text, rubric))).toBe(JSON.stringify(grade));
        expect(Number.isInteger(grade.percent) && grade.percent >= 0 && grade.percent <= 100).toBe(
          true,
        );
        for (const { evidence, points, max } of grade.criteria) {
          expect(points >= 0 && points <= max).toBe(true);
          for (const { start, end } of evidence)
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }
    }),
  );
});

test("without its evidence an answer to a derived rubric keeps no points", () => {
  const reference = "Every retry carries the same key. The bank sees each payment once.";
  const derived = compileRubric(deriveRubric({ questionId: "q", question: "", reference }), {
    groups: [],
  });
  fc.assert(
    fc.property(answer, (sentences) => {
      let rest = sentences.join("\n\n");
      const spans = gradeAnswer(rest, derived).criteria.flatMap(({ evidence }) => evidence);
      for (const { start, end } of [...spans].sort((a, b) => b.start - a.start))
        rest = `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`;
      expect(gradeAnswer(rest, derived).points).toBe(0);
      expect(gradeAnswer(rest, derived).percent).toBe(0);
    }),
  );
});
