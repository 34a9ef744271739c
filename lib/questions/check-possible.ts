import { checkPattern, matchPattern, parsePattern } from "@/lib/grading";
import type { ContentProblem } from "./content-problem";
import type { LoadedQuestion } from "./load-question";
import { patternExamples } from "./pattern-examples";
import { rubricPatterns } from "./rubric-patterns";

const noLexicon = { groups: [] };

/** Plain words find themselves; a line is worth trying when it forbids, denies, or holds figures. */
const isWorthTrying = (pattern: string) =>
  /[!{\d]|\b(not?|never|nothing|nobody|none|without|avoid|instead|cannot)\b|n't\b/i.test(pattern);

/** Lines that are in the rubric language and yet can find nothing, whatever is written. */
export function checkPossible({ question, rubricPlace }: LoadedQuestion): ContentProblem[] {
  return rubricPatterns(question.rubric.criteria).flatMap(({ criterion, name, pattern, path }) => {
    if (!isWorthTrying(pattern) || checkPattern(pattern) !== null || canMatch(pattern)) return [];
    const problem = `${criterion.id}, ${name}: no text can match this line: ${pattern}`;
    const fix =
      "It asks for words that it also forbids (all negations count as one), or for a word that is read as part of a figure (10 times is one quantity): take that out.";
    return [{ ...rubricPlace(path), problem, fix }];
  });
}

function canMatch(pattern: string): boolean {
  return patternExamples(parsePattern(pattern)).some((text) => {
    const { counts, denied } = matchPattern(pattern, text, noLexicon);
    return counts.length + denied.length > 0;
  });
}
