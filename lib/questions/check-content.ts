import { compileRubric, type Lexicon, type Rubric } from "@/lib/grading";
import { checkAlikeQuestions } from "./check-alike-questions";
import { checkAnswers } from "./check-answers";
import { checkLikeCriteria, checkPublicText } from "./check-criteria";
import { checkExamples } from "./check-examples";
import { checkLabels } from "./check-labels";
import { checkPossible } from "./check-possible";
import { type ContentProblem, sortProblems, withoutRepeats } from "./content-problem";
import type { LoadedQuestion } from "./load-question";
import type { LoadedContent } from "./load-questions";
import { readableRubric } from "./rubric-patterns";

/**
 * Everything that is wrong with a bank that was loaded with its answers: what loading found, and what grading every
 * example and every labelled answer shows.
 */
export function checkContent(content: LoadedContent): ContentProblem[] {
  const found = content.questions.flatMap((loaded) => checkLoadedQuestion(loaded, content.lexicon));
  const alike = checkAlikeQuestions(content.questions);
  return sortProblems(withoutRepeats([...content.problems, ...alike, ...found]));
}

function checkLoadedQuestion(loaded: LoadedQuestion, lexicon: Lexicon): ContentProblem[] {
  const { sound, question } = loaded;
  const rubric = sound ? question.rubric : readableRubric(question.rubric);
  const compiled = compileRubric(rubric, lexicon);
  const bare = compileRubric(bareRubric(rubric), lexicon);
  return [
    ...checkLabels(loaded),
    ...checkPossible(loaded),
    ...checkLikeCriteria(loaded),
    ...checkExamples(loaded, { rubric: compiled, bare }),
    ...checkPublicText(loaded, bare),
    ...checkAnswers(loaded, compiled),
  ];
}

/** What the patterns and the statements reach by themselves: no accepted sentences to be like, no prompt to discount. */
function bareRubric(rubric: Rubric): Rubric {
  const criteria = rubric.criteria.map((criterion) => ({ ...criterion, accept: [] }));
  return { ...rubric, prompt: "", criteria };
}
