import type { Criterion, Rubric } from "./rubric";

/** A criterion for tests and examples: everything not given is empty. */
export function criterionOf(id: string, given: Partial<Criterion>): Criterion {
  return {
    id,
    stage: "all",
    says: `Says ${id}.`,
    why: "",
    points: 1,
    lookFor: [],
    partly: [],
    parts: [],
    partsNeeded: 1,
    accept: [],
    reject: [],
    misconceptions: [],
    ...given,
  };
}

/** A rubric for tests and examples. */
export function rubricOf(criteria: Criterion[]): Rubric {
  return { questionId: "example", prompt: "", criteria, lexicon: [] };
}
