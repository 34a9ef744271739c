import type { ContentProblem } from "./content-problem";
import type { LoadedQuestion } from "./load-question";
import { sharedWords } from "./shared-words";

/** Two prompts that share this part of their words ask the same. */
const sameWordsMin = 0.6;

/** Questions that ask nearly the same as one before them, or have its title: a copied folder that was never finished. */
export function checkAlikeQuestions(questions: LoadedQuestion[]): ContentProblem[] {
  return questions.flatMap(({ question, questionFile, promptLine }, index) =>
    questions.slice(0, index).flatMap(({ question: earlier }): ContentProblem[] => {
      const { file, lineOf } = questionFile;
      const fix = "Ask something else, or remove one of the two folders.";
      if (sharedWords(question.prompt, earlier.prompt) >= sameWordsMin) {
        const problem = `The prompt is nearly the same as that of ${earlier.id}.`;
        return [{ file, line: promptLine, problem, fix }];
      }
      if (question.title !== earlier.title) return [];
      const problem = `${earlier.id} has the same title.`;
      return [{ file, line: lineOf(["title"]), problem, fix: "Give each a title of its own." }];
    }),
  );
}
