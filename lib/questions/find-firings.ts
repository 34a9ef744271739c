import { type Criterion, compileRubric, gradeAnswer, type Lexicon } from "@/lib/grading";
import { quoteSpans } from "./describe-finding";
import type { LabelledAnswer } from "./question";
import { type RubricPattern, rubricPatterns } from "./rubric-patterns";

/** What one line of the rubric found: in which answers and examples, and which words. */
export type Firing = { name: string; pattern: string; hits: { where: string; words: string }[] };

/** A text that lines are tried on; examples only concern their own criterion. */
type Sample = { where: string; text: string; criterionId?: string };

/**
 * Tries every line of the criteria by itself on the answers and on its criterion's own examples: they are graded
 * against a rubric in which each line is a criterion. The lines must be readable. The result is by criterion.
 */
export function findFirings(
  criteria: Criterion[],
  answers: LabelledAnswer[],
  lexicon: Lexicon,
): Map<string, Firing[]> {
  const rubric = { questionId: "", prompt: "", criteria, lexicon: [] };
  const patterns = rubricPatterns(criteria);
  const compiled = compileRubric({ ...rubric, criteria: patterns.map(alone) }, lexicon);
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

/** A criterion that only this one line can earn: without statement and examples nothing counts by likeness. */
function alone({ criterion, pattern }: RubricPattern, index: number): Criterion {
  const nothing = {
    says: "",
    partly: [],
    parts: [],
    partsNeeded: 0,
    accept: [],
    reject: [],
    misconceptions: [],
  };
  return { ...criterion, ...nothing, id: `line-${index}`, points: 1, lookFor: [pattern] };
}
