import type { z } from "zod";
import { checkDeliveryReferences } from "./check-delivery";
import { checkQuestion } from "./check-question";
import { listContentFolder, readContentFile } from "./content-files";
import type { ContentProblem } from "./content-problem";
import { type Delivery, resolveDelivery } from "./delivery";
import { splitFrontMatter } from "./front-matter";
import { type LoadedAnswer, loadAnswers } from "./load-answers";
import { parseContentYaml, type SourceFile } from "./parse-content-yaml";
import { plainText } from "./plain-text";
import type { Question } from "./question";
import { questionFileSchema, rubricFileSchema } from "./question-schema";
import { type RubricPlace, rubricPlace } from "./rubric-place";

export type LoadedQuestion = {
  question: Question;
  answers: LoadedAnswer[];
  questionFile: SourceFile;
  /** The line of question.md on which the prompt begins. */
  promptLine: number;
  rubricPlace: RubricPlace;
  /** Nothing is wrong with what the site and the engine use of it (labels don't count). */
  sound: boolean;
};

type Loaded = { question: LoadedQuestion | null; problems: ContentProblem[] };

/** Reads one question's folder; null when question.md or rubric.yaml can't be made sense of. */
export function loadQuestion(
  folder: string,
  id: string,
  { withAnswers, delivery }: { withAnswers: boolean; delivery: Delivery },
): Loaded {
  const under = `questions/${id}`;
  const names = listContentFolder(folder, under);
  if (!names.ok) return { question: null, problems: [names.problem] };
  const strangers = names.value.filter(
    (name) => !["question.md", "rubric.yaml", "answers"].includes(name),
  );
  const problems: ContentProblem[] = strangers.map((name) => ({
    file: `${under}/${name}`,
    line: 1,
    problem: "This file doesn't belong in a question's folder.",
    fix: "Rename it to question.md or rubric.yaml, or move it into answers/ or away.",
  }));

  const questionFile = loadQuestionFile(folder, `${under}/question.md`);
  const rubricFile = loadYaml(folder, `${under}/rubric.yaml`, rubricFileSchema);
  const answers = loadAnswers(folder, `${under}/answers`, { withLabels: withAnswers });
  const found = [...questionFile.problems, ...rubricFile.problems];
  problems.push(...found, ...answers.problems);
  if (!questionFile.value || !rubricFile.value) return { question: null, problems };

  const { delivery: references, criteria: own, ...rubric } = rubricFile.value;
  const shared = resolveDelivery(references, delivery, questionFile.value.stages);
  const prompt = questionFile.body;
  const question: Question = {
    id,
    ...questionFile.value,
    prompt,
    rubric: {
      questionId: id,
      prompt: plainText(prompt),
      ...rubric,
      criteria: [...own, ...shared.map(({ criterion }) => criterion)],
    },
    modelAnswer: answers.modelAnswer,
  };
  const loaded = {
    question,
    answers: answers.answers,
    questionFile,
    promptLine: questionFile.promptLine,
    rubricPlace: rubricPlace({ rubricFile, own: own.length, shared, delivery }),
  };
  const wrong = [
    ...checkDeliveryReferences(references, delivery, rubricFile),
    ...checkQuestion(loaded),
  ];
  problems.push(...wrong);
  const sound = wrong.length === 0 && answers.modelAnswer !== "";
  return { question: { ...loaded, sound }, problems };
}

type LoadedFile<T> = SourceFile & { value: T | null; problems: ContentProblem[] };

function loadYaml<T>(folder: string, file: string, schema: z.ZodType<T>): LoadedFile<T> {
  const read = readContentFile(folder, file);
  if (!read.ok) return { file, lineOf: () => 1, value: null, problems: [read.problem] };
  return { file, ...parseContentYaml({ file, text: read.value, firstLine: 1 }, schema) };
}

type QuestionFile = LoadedFile<z.infer<typeof questionFileSchema>> & {
  body: string;
  promptLine: number;
};

function loadQuestionFile(folder: string, file: string): QuestionFile {
  const read = readContentFile(folder, file);
  const nothing = { file, lineOf: () => 1, value: null, body: "", promptLine: 1 };
  if (!read.ok) return { ...nothing, problems: [read.problem] };
  const split = splitFrontMatter(file, read.value);
  if (!split.ok) return { ...nothing, problems: [split.problem] };
  return {
    file,
    ...parseContentYaml(split.head, questionFileSchema),
    body: split.body,
    promptLine: split.bodyLine,
  };
}
