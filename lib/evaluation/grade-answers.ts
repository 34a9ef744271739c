import { gradeAnswer } from "@/lib/grading";
import type { FindGradable } from "@/lib/questions/rubric-finder";
import type { AnswerKind, InterviewAnswer } from "./interview-answer";
import { type Confusion, countPair } from "./kappa";
import { UNRELATED_TEXT } from "./unrelated-text";

export type GradedAnswer = { kind: AnswerKind; series: string; quality: number; percent: number };

/** All that is measured of one question: what the intervals draw anew. */
export type GradedQuestion = {
  id: string;
  answers: GradedAnswer[];
  /** Percents of answers to other questions. */
  foreign: number[];
  /** By how much unrelated prose changed an answer. */
  appended: number[];
  verdicts: Confusion;
  /** The same of answers that are meant to be wrong. */
  wrongVerdicts: Confusion;
};

/** Kinds that say something about their question: only they are tried on others and get prose appended. */
const SPEAKING: ReadonlySet<AnswerKind> = new Set<AnswerKind>([
  "strong",
  "good",
  "partial",
  "weak",
  "paraphrase",
  "typos",
  "wrong",
]);

/** Grades all answers by their question's rubric, and every one that says something by all the others'. */
export function gradeAnswers(
  answers: readonly InterviewAnswer[],
  findGradable: FindGradable,
): { questions: GradedQuestion[]; unknown: string[] } {
  const ids = [...new Set(answers.map(({ question }) => question))];
  const unknown: string[] = [];
  const questions = ids.flatMap((id) => {
    const found = findGradable(id);
    if (typeof found !== "string") return [gradeQuestion(id, answers, found.rubric)];
    unknown.push(id);
    return [];
  });
  return { questions, unknown };
}

function gradeQuestion(
  id: string,
  answers: readonly InterviewAnswer[],
  rubric: Parameters<typeof gradeAnswer>[1],
): GradedQuestion {
  const result: GradedQuestion = {
    id,
    answers: [],
    foreign: [],
    appended: [],
    verdicts: new Map(),
    wrongVerdicts: new Map(),
  };
  for (const { question, kind, series, quality, text, verdicts } of answers) {
    if (question !== id) {
      if (SPEAKING.has(kind)) result.foreign.push(gradeAnswer(text, rubric).percent);
      continue;
    }
    const { percent, criteria } = gradeAnswer(text, rubric);
    result.answers.push({ kind, series, quality, percent });
    const counted = kind === "wrong" ? result.wrongVerdicts : result.verdicts;
    for (const finding of criteria) {
      const person = verdicts.get(finding.id);
      if (person !== undefined) countPair(counted, person, finding.verdict);
    }
    if (!SPEAKING.has(kind)) continue;
    const longer = gradeAnswer(`${text}\n\n${UNRELATED_TEXT}`, rubric);
    result.appended.push(Math.abs(longer.percent - percent));
  }
  return result;
}
