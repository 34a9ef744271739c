import { type Criterion, compileRubric, gradeAnswer, type Lexicon } from "@/lib/grading";
import { quoteSpans } from "./describe-finding";
import type { LabelledAnswer } from "./question";
import { type RubricPattern, rubricPatterns } from "./rubric-patterns";

/** What one line of the rubric found: in which answers, and which words. */
export type Firing = { name: string; pattern: string; hits: { answer: string; words: string }[] };

/**
 * Tries every line of the criteria by itself: grades the answers against a rubric in which each line is a criterion.
 * The lines must be readable. The result is by criterion.
 */
export function findFirings(
  criteria: Criterion[],
  answers: LabelledAnswer[],
  lexicon: Lexicon,
): Map<string, Firing[]> {
  const rubric = { questionId: "", prompt: "", criteria, lexicon: [] };
  const patterns = rubricPatterns(rubric);
  const compiled = compileRubric({ ...rubric, criteria: patterns.map(alone) }, lexicon);
  const hits = patterns.map((): Firing["hits"] => []);
  for (const { name, text } of answers) {
    gradeAnswer(text, compiled).criteria.forEach(({ points, evidence }, index) => {
      if (points > 0) hits[index]?.push({ answer: name, words: quoteSpans(text, evidence) });
    });
  }
  const firings = new Map<string, Firing[]>(criteria.map(({ id }) => [id, []]));
  patterns.forEach(({ criterion, name, pattern }, index) => {
    firings.get(criterion.id)?.push({ name, pattern, hits: hits[index] ?? [] });
  });
  return firings;
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
