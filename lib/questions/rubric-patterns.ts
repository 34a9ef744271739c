import { type Criterion, checkPattern, type Rubric } from "@/lib/grading";

/** Whatever has patterns: the criteria of a question, and those that questions share. */
export type PatternOwner = Pick<
  Criterion,
  "id" | "lookFor" | "partly" | "parts" | "misconceptions"
>;

/** One pattern of a rubric, and where it stands in it. */
export type RubricPattern<T extends PatternOwner = Criterion> = {
  criterion: T;
  /** As an author would say it: `look-for 2`, `misconception 1, look-for 1`. */
  name: string;
  pattern: string;
  path: (string | number)[];
};

/** Every pattern of the criteria in the order of the file. */
export function rubricPatterns<T extends PatternOwner>(criteria: T[]): RubricPattern<T>[] {
  return criteria.flatMap(criterionPatterns);
}

function criterionPatterns<T extends PatternOwner>(
  criterion: T,
  index: number,
): RubricPattern<T>[] {
  const under = ["criteria", index];
  const list = (patterns: string[], path: (string | number)[], name: string) =>
    patterns.map((pattern, place) => ({
      criterion,
      name: `${name} ${place + 1}`,
      pattern,
      path: [...path, place],
    }));
  return [
    ...list(criterion.lookFor, [...under, "look-for"], "look-for"),
    ...list(criterion.partly, [...under, "partly"], "partly"),
    ...list(criterion.parts, [...under, "parts"], "parts"),
    ...criterion.misconceptions.flatMap((misconception, place) =>
      list(
        misconception.lookFor,
        [...under, "misconceptions", place, "look-for"],
        `misconception ${place + 1}, look-for`,
      ),
    ),
  ];
}

/** The rubric without the lines that aren't in the rubric language, so that the others can be tried all the same. */
export function readableRubric(rubric: Rubric): Rubric {
  const readable = (patterns: string[]) =>
    patterns.filter((pattern) => checkPattern(pattern) === null);
  const criteria = rubric.criteria.map((criterion) => ({
    ...criterion,
    lookFor: readable(criterion.lookFor),
    partly: readable(criterion.partly),
    parts: readable(criterion.parts),
    misconceptions: criterion.misconceptions.map((misconception) => ({
      ...misconception,
      lookFor: readable(misconception.lookFor),
    })),
  }));
  return { ...rubric, criteria };
}
