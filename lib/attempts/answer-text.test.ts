import fc from "fast-check";
import { expect, test } from "vitest";
import { joinStages, spansByStage } from "./answer-text";

const stages = fc
  .array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 6 })
  .map((texts) => texts.map((text, index) => ({ stageId: `s${index}`, text })));

test("every part of a joined answer is the stage's own text", () => {
  fc.assert(
    fc.property(stages, (given) => {
      const { text, parts } = joinStages(given);
      for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text);
    }),
  );
});

test("a span of the joined answer comes back as the same words of its stage", () => {
  fc.assert(
    fc.property(stages, fc.nat(150), fc.nat(150), (given, a, b) => {
      const joined = joinStages(given);
      const span = { start: Math.min(a, b), end: Math.min(Math.max(a, b), joined.text.length) };
      const words = spansByStage(joined, [span]).map(({ stageId, span: { start, end } }) =>
        given.find((stage) => stage.stageId === stageId)?.text.slice(start, end),
      );
      // Whatever isn't in a stage is the blank line between two.
      const covered = words.join("").length;
      const inParts = joined.parts.reduce(
        (sum, part) =>
          sum + Math.max(0, Math.min(span.end, part.end) - Math.max(span.start, part.start)),
        0,
      );
      expect(covered).toBe(inParts);
      for (const word of words) expect(joined.text).toContain(word);
    }),
  );
});
