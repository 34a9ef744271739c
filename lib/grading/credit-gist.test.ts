import { expect, test } from "vitest";
import { compileRubric } from "./compile-rubric";
import { criterionOf, rubricOf } from "./example-rubric";
import { gradeAnswer } from "./grade-answer";

const parked = criterionOf("parked", {
  says: "Messages that keep failing go to a dead letter queue and are looked at by a person.",
  lookFor: ["dead letter queue & (alert | inspect)"],
  accept: [
    "Poisonous letters are put aside where somebody sees them in the morning.",
    "Whatever failed five times is parked elsewhere so that the conveyor doesn't jam.",
    "There is a quarantine for what could not be handled, and the team gets a mail about it.",
    "After the last attempt the record waits on a shelf until an engineer inspects it.",
  ],
  reject: ["Whatever failed is thrown away so that the conveyor doesn't jam."],
});
const others = ["partitions", "ordering", "compression"].map((word) =>
  criterionOf(word, { says: `The consumer group uses ${word}.`, lookFor: [word] }),
);
const compiled = compileRubric(rubricOf([parked, ...others]), { groups: [] });

const verdictOf = (text: string) => gradeAnswer(text, compiled).criteria[0];

const plain =
  "A poisonous one sits parked in quarantine, and before lunch whoever is on duty that week inspects it.";
const rest =
  " Each key has its own partitions, and inside one of them ordering holds because a single worker reads it. Compression makes the batches small enough for the network between the two buildings.";

test("a claim in words that no pattern foresaw counts when the criterion's own words come together", () => {
  const finding = verdictOf(plain);
  expect(finding).toMatchObject({ verdict: "met", by: "likeness", points: parked.points });
  const words = finding?.evidence.map(({ start, end }) => plain.slice(start, end)).join(" ");
  expect(words).toBe("poisonous parked quarantine inspects");
});

test("spread over the answer the same words say nothing", () => {
  const text = plain
    .split(" ")
    .filter((word) => word.length > 4)
    .map((word) => `We thought about the ${word} of it for a while before the release went out.`)
    .join(" ");
  expect(verdictOf(text)?.points).toBe(0);
});

test("an answer that speaks of hardly anything else of the question isn't given the benefit of the doubt", () => {
  const aside =
    " Otherwise the talk was of gardens, of the price of tulips, and of how long the winter had been for everybody who grows them in the north of the country.";
  expect(verdictOf(plain + rest)?.verdict).toBe("met");
  expect(verdictOf(plain + aside)?.points).toBe(0);
});

test("what is like a sentence that must not earn the criterion doesn't", () => {
  expect(
    verdictOf(
      "Poisonous ones are in no quarantine: whatever failed is thrown away so that the conveyor doesn't jam.",
    )?.points,
  ).toBe(0);
});

test("with the words that earned it taken out the points are gone", () => {
  const text = plain + rest;
  const finding = verdictOf(text);
  let left = text;
  for (const { start, end } of [...(finding?.evidence ?? [])].reverse())
    left = left.slice(0, start) + "x".repeat(end - start) + left.slice(end);
  expect(verdictOf(left)?.points).toBe(0);
});

test("words that are denied don't come together", () => {
  expect(
    verdictOf("We never park poisonous ones in quarantine, and nobody inspects anything.")?.points,
  ).toBe(0);
});
