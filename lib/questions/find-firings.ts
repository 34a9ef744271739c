import {
  type Criterion,
  compileRubric,
  gradeAnswer,
  type Lexicon,
  type Rubric,
} from "@/lib/grading";
import { quoteSpans } from "./describe-finding";
import type { LabelledAnswer } from "./question";
import { type RubricPattern, rubricPatterns } from "./rubric-patterns";

/** What one line of the rubric found: in which answers and examples, and which words. */
export type Firing = { name: string; pattern: string; hits: { where: string; words: string }[] };

/** A text that lines are tried on; examples only concern their own criterion. */
type Sample = { where: string; text: string; criterionId?: string };

/**
 * Tries every line of a rubric by itself on the answers and on its criterion's own examples: they are graded
 * against a rubric in which each line is a criterion. The lines must be readable. The result is by criterion.
 */
export function findFirings(
  rubric: Rubric,
  answers: LabelledAnswer[],
  lexicon: Lexicon,
): Map<string, Firing[]> {
  const { criteria } = rubric;
  const patterns = rubricPatterns(criteria);
  const lines = [
    ...patterns.map(alone),
    ...criteria.slice(0, 1).map((one) => subject(one, criteria)),
  ];
  const compiled = compileRubric({ ...rubric, criteria: lines }, lexicon);
  const hits = patterns.map((): Firing["hits"] => []);
  const samples: Sample[] = answers.map(({ name, text }) => ({ where: name, text }));
  for (const { where, text, criterionId } of [...samples, ...criteria.flatMap(exampleSamples)]) {
    gradeAnswer(text, compiled).criteria.forEach(({ points, evidence }, index) => {
      const isOwn = !criterionId || patterns[index]?.criterion.id === criterionId;
      if (points > 0 && isOwn) hits[index]?.push({ where, words: quoteSpans(text, evidence) });
    });
  }
  const firings = new Map<string, Firing[]>(criteria.map(({ id }) => [id, []]));
  patterns.forEach(({ criterion, name, pattern }, index) => {
    firings.get(criterion.id)?.push({ name, pattern, hits: hits[index] ?? [] });
  });
  return firings;
}

function exampleSamples({ id, accept, reject, misconceptions }: Criterion): Sample[] {
  const list = (sentences: string[], name: string) =>
    sentences.map((text, index) => ({ where: `${name} ${index + 1}`, text, criterionId: id }));
  const wrong = misconceptions.flatMap(({ examples }) => examples);
  return [...list(accept, "accept"), ...list(reject, "reject"), ...list(wrong, "example")];
}

const nothing = {
  says: "",
  points: 1,
  lookFor: [],
  partly: [],
  parts: [],
  partsNeeded: 0,
  accept: [],
  reject: [],
  misconceptions: [],
  delivery: false,
};

/** A criterion that only this one line can earn: without statement and examples nothing counts by likeness. */
function alone({ criterion, pattern }: RubricPattern, index: number): Criterion {
  return { ...criterion, ...nothing, id: `line-${index}`, lookFor: [pattern] };
}

/** Holds the rubric's own words, without which the engine would take every answer for one to another question. */
function subject(any: Criterion, criteria: Criterion[]): Criterion {
  const accept = criteria.flatMap(({ says, accept: examples }) => [says, ...examples]);
  return { ...any, ...nothing, id: "subject", accept };
}
