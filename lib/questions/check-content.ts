import { compileRubric, type Lexicon } from "@/lib/grading";
import { checkAnswers } from "./check-answers";
import { checkLikeCriteria, checkPublicText } from "./check-criteria";
import { checkExamples } from "./check-examples";
import { checkLabels } from "./check-labels";
import { checkPatterns } from "./check-patterns";
import { type ContentProblem, sortProblems } from "./content-problem";
import type { LoadedQuestion } from "./load-question";
import type { LoadedContent } from "./load-questions";

/**
 * Everything that is wrong with a bank that was loaded with its answers: what loading found, and what grading every
 * example and every labelled answer shows.
 */
export function checkContent(content: LoadedContent): ContentProblem[] {
  const found = content.questions.flatMap((loaded) => checkLoadedQuestion(loaded, content.lexicon));
  return sortProblems([...content.problems, ...found]);
}

function checkLoadedQuestion(loaded: LoadedQuestion, lexicon: Lexicon): ContentProblem[] {
  const problems = [...checkLabels(loaded), ...checkLikeCriteria(loaded)];
  // Patterns that can't be read were reported by loading, and nothing can be graded with them.
  if (checkPatterns(loaded).length > 0) return problems;
  const rubric = compileRubric(loaded.question.rubric, lexicon);
  return [
    ...problems,
    ...checkExamples(loaded, rubric),
    ...checkPublicText(loaded, lexicon),
    ...checkAnswers(loaded, rubric),
  ];
}
