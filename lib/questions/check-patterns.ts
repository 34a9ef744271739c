import { checkPattern } from "@/lib/grading";
import type { ContentProblem } from "./content-problem";
import { type PatternOwner, rubricPatterns } from "./rubric-patterns";
import type { RubricPlace } from "./rubric-place";

/** Every line of the criteria that isn't in the rubric language. */
export function checkPatterns(criteria: PatternOwner[], placeOf: RubricPlace): ContentProblem[] {
  return rubricPatterns(criteria).flatMap(({ criterion, name, pattern, path }) => {
    const fault = checkPattern(pattern);
    if (fault === null) return [];
    return [
      {
        ...placeOf(path),
        problem: `${criterion.id}, ${name}: ${fault.message} (at its character ${fault.column}): ${pattern}`,
        fix: "The language is in lib/grading/README.md; use brackets when in doubt.",
      },
    ];
  });
}
