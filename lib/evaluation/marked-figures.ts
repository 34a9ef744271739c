import { compileRubric, deriveRubric, gradeAnswer, type Lexicon } from "@/lib/grading";
import { mean } from "./averages";
import { type Figure, type Goal, measure } from "./figure";
import type { GivenCriteria, MarkedAnswer } from "./marked-answer";
import { addSums, fitLine, type PairSums, pearson, sumPairs } from "./pearson";

/** What is measured of one question; pairs are the engine's share and the people's score, 0 to 1. */
type MarkedQuestion = {
  sums: PairSums;
  /** Squared errors after a line that was fitted on the other questions. */
  errors: number[];
  rawErrors: number[];
};

export type MarkedGoals = { perQuestion?: Goal; pooled?: Goal; error?: Goal };

/** The figures of one set of marked short answers, graded by rubrics derived from the reference or criteria. */
export function markedFigures(
  answers: readonly MarkedAnswer[],
  lexicon: Lexicon,
  { criteria, goals = {} }: { criteria?: GivenCriteria; goals?: MarkedGoals } = {},
): Figure[] {
  const pairs = gradeByQuestion(answers, lexicon, criteria);
  const questions = measureQuestions(pairs);
  const over = `${answers.length} answers, ${pairs.length} questions`;
  const rootOf = (errors: readonly number[]) => Math.sqrt(mean(errors));
  return [
    measure(
      "Pearson's r, mean over questions",
      questions,
      (drawn) => mean(drawn.map(({ sums }) => pearson(sums)).filter((r) => !Number.isNaN(r))),
      { digits: 3, over, ...(goals.perQuestion && { goal: goals.perQuestion }) },
    ),
    measure(
      "Pearson's r, all answers pooled",
      questions,
      (drawn) => pearson(addSums(drawn.map(({ sums }) => sums))),
      { digits: 3, ...(goals.pooled && { goal: goals.pooled }) },
    ),
    measure(
      "root mean square error, line fitted on other questions",
      questions,
      (drawn) => rootOf(drawn.flatMap(({ errors }) => errors)),
      { digits: 3, ...(goals.error && { goal: goals.error }) },
    ),
    measure(
      "root mean square error, percent as it is",
      questions,
      (drawn) => rootOf(drawn.flatMap(({ rawErrors }) => rawErrors)),
      { digits: 3 },
    ),
  ];
}

type Pair = readonly [number, number];

function gradeByQuestion(
  answers: readonly MarkedAnswer[],
  lexicon: Lexicon,
  criteria: GivenCriteria | undefined,
): Pair[][] {
  const byQuestion = new Map<string, Pair[]>();
  const compiled = new Map<string, ReturnType<typeof compileRubric>>();
  for (const { question, prompt, reference, text, score } of answers) {
    const key = JSON.stringify([question, reference]);
    const given = criteria?.get(question);
    const source = { questionId: question, question: prompt, reference };
    const rubric =
      compiled.get(key) ??
      compileRubric(deriveRubric(given ? { ...source, criteria: given } : source), lexicon);
    compiled.set(key, rubric);
    const list = byQuestion.get(question) ?? [];
    list.push([gradeAnswer(text, rubric).percent / 100, score]);
    byQuestion.set(question, list);
  }
  return [...byQuestion.values()];
}

/** Each question's errors come from a line that never saw the question. */
function measureQuestions(questions: readonly Pair[][]): MarkedQuestion[] {
  const sums = questions.map(sumPairs);
  return questions.map((pairs, at) => {
    const line = fitLine(addSums(sums.filter((_, other) => other !== at)));
    return {
      sums: sums[at] ?? sumPairs([]),
      errors: pairs.map(([x, y]) => (line.start + line.slope * x - y) ** 2),
      rawErrors: pairs.map(([x, y]) => (x - y) ** 2),
    };
  });
}
