import type { LoadedContent } from "@/lib/questions/load-questions";
import { rubricFinder } from "@/lib/questions/rubric-finder";
import type { Figure } from "./figure";
import { gradeAnswers } from "./grade-answers";
import type { InterviewAnswer } from "./interview-answer";
import { interviewFigures } from "./interview-figures";
import type { GivenCriteria } from "./marked-answer";
import { type MarkedGoals, markedFigures } from "./marked-figures";
import type { LabelledFile } from "./read-labelled-file";

export type NamedFile = { name: string; file: LabelledFile };
export type Report = { title: string; figures: Figure[]; notes: string[] };

/** What public sets of marked answers must and should reach, by the beginning of the file's name. */
const GOALS: readonly (readonly [string, MarkedGoals])[] = [
  ["saf", { perQuestion: { atLeast: 0.57, aim: 0.66 }, error: { atMost: 0.27, aim: 0.245 } }],
  ["mohler", { perQuestion: { atLeast: 0.6, aim: 0.68 }, pooled: { atLeast: 0.6, aim: 0.68 } }],
  ["digiklausur", { perQuestion: { atLeast: 0.35, aim: 0.46 } }],
];

/** The figures of labelled interview answers. */
export function evaluateInterview(
  title: string,
  answers: readonly InterviewAnswer[],
  content: LoadedContent,
): Report {
  const { questions, unknown } = gradeAnswers(answers, rubricFinder(content));
  const notes = [`${questions.length} questions`];
  if (unknown.length > 0)
    notes.push(`left out, since the bank has no such question: ${unknown.join(", ")}`);
  return { title, figures: interviewFigures(questions), notes };
}

/** The figures of every file; a criteria file belongs to the marked answers whose questions it names. */
export function evaluateFiles(files: readonly NamedFile[], content: LoadedContent): Report[] {
  return files.flatMap(({ name, file }) => {
    if (file.form === "criteria") return [];
    if (file.form === "interview") return [evaluateInterview(name, file.answers, content)];
    const criteria = criteriaFor(file.answers, files);
    const goals = GOALS.find(([start]) => name.toLowerCase().startsWith(start))?.[1];
    const figures = markedFigures(file.answers, content.lexicon, {
      ...(criteria && { criteria }),
      ...(goals && { goals }),
    });
    const notes = [
      criteria ? "rubrics from given criteria" : "rubrics derived from the references",
    ];
    return [{ title: name, figures, notes }];
  });
}

function criteriaFor(
  answers: readonly { question: string }[],
  files: readonly NamedFile[],
): GivenCriteria | undefined {
  for (const { file } of files)
    if (file.form === "criteria" && answers.every(({ question }) => file.criteria.has(question)))
      return file.criteria;
  return undefined;
}
