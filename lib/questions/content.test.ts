import { expect, test } from "vitest";
import { compileRubric } from "@/lib/grading";
import { checkAnswers } from "./check-answers";
import { checkContent } from "./check-content";
import { formatProblem } from "./content-problem";
import { contentFolder, loadQuestions } from "./load-questions";

const content = loadQuestions(contentFolder(), { withAnswers: true });
const drafts = content.questions.filter(({ question }) => question.status === "draft");

/** A draft is unfinished by definition: content:check reports on it, and no test fails for it. */
function isOfDraft(file: string): boolean {
  return drafts.some(({ question }) => file.startsWith(`questions/${question.id}/`));
}

test("the bank's files are in order", () => {
  const problems = content.problems.filter(({ file }) => !isOfDraft(file));
  expect(problems.map(formatProblem)).toEqual([]);
});

for (const loaded of content.questions) {
  const { id, rubric, status } = loaded.question;
  if (status === "draft" || !loaded.sound) continue;
  const compiled = compileRubric(rubric, content.lexicon);

  for (const answer of loaded.answers) {
    test(`${id}: the ${answer.name} answer gets the verdicts and the percent of its labels`, () => {
      const problems = checkAnswers({ ...loaded, answers: [answer] }, compiled);
      expect(problems.map(formatProblem)).toEqual([]);
    });
  }

  test(`${id}: its examples, its prompt and its criteria hold`, () => {
    const alone = { ...content, questions: [{ ...loaded, answers: [] }], problems: [] };
    expect(checkContent(alone).map(formatProblem)).toEqual([]);
  });
}
