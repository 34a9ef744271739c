import { resolve } from "node:path";
import { contentDirectory } from "@/lib/env";
import type { Lexicon } from "@/lib/grading";
import { listContentFolder, readContentFile } from "./content-files";
import { type ContentProblem, sortProblems, withoutRepeats } from "./content-problem";
import { loadDelivery } from "./load-delivery";
import { loadPlans } from "./load-plans";
import { type LoadedQuestion, loadQuestion } from "./load-question";
import { parseContentYaml } from "./parse-content-yaml";
import type { BuiltInPlan } from "./plan";
import { idPattern, lexiconFileSchema } from "./question-schema";

export type LoadedContent = {
  questions: LoadedQuestion[];
  /** Only plans all of whose questions are published and sound. */
  plans: BuiltInPlan[];
  lexicon: Lexicon;
  /** Everything that is wrong, in the order of the files. */
  problems: ContentProblem[];
};

/** Where the bank lies: `content` in the working directory, unless the environment names another folder. */
export function contentFolder(): string {
  return resolve(contentDirectory());
}

/**
 * Reads the whole content folder. It never throws for what stands in the files: whatever can't be used is left out and
 * reported. Labelled answers are read only when asked for, since only checks and tests need them.
 */
export function loadQuestions(folder: string, { withAnswers = false } = {}): LoadedContent {
  const problems: ContentProblem[] = [];
  const lexicon = loadLexicon(folder, problems);
  const delivery = loadDelivery(folder, problems);
  const names = listContentFolder(folder, "questions");
  if (!names.ok) return { questions: [], plans: [], lexicon, problems: [names.problem] };

  const questions = names.value.flatMap((name) => {
    if (!idPattern.test(name)) {
      const fix =
        "Name the folder by the question's id: small letters, digits and hyphens, at most 64.";
      problems.push({
        file: `questions/${name}`,
        line: 1,
        problem: "This isn't a question's folder.",
        fix,
      });
      return [];
    }
    const loaded = loadQuestion(folder, name, { withAnswers, delivery });
    problems.push(...loaded.problems);
    return loaded.question ? [loaded.question] : [];
  });
  const plans = loadPlans(folder, questions, problems);
  return { questions, plans, lexicon, problems: sortProblems(withoutRepeats(problems)) };
}

export type OneQuestion = {
  question: LoadedQuestion | null;
  lexicon: Lexicon;
  problems: ContentProblem[];
};

/** One question with its labelled answers, and what is wrong with it or with the files that all questions share. */
export function loadOneQuestion(folder: string, id: string): OneQuestion {
  const problems: ContentProblem[] = [];
  const lexicon = loadLexicon(folder, problems);
  const delivery = loadDelivery(folder, problems);
  const loaded = loadQuestion(folder, id, { withAnswers: true, delivery });
  problems.push(...loaded.problems);
  return {
    question: loaded.question,
    lexicon,
    problems: sortProblems(withoutRepeats(problems)),
  };
}

function loadLexicon(folder: string, problems: ContentProblem[]): Lexicon {
  const file = "lexicon.yaml";
  const read = readContentFile(folder, file);
  if (!read.ok) {
    problems.push(read.problem);
    return { groups: [] };
  }
  const parsed = parseContentYaml({ file, text: read.value, firstLine: 1 }, lexiconFileSchema);
  problems.push(...parsed.problems);
  return parsed.value ?? { groups: [] };
}
