import { mean, median } from "./averages";
import { type Figure, type Goal, measure } from "./figure";
import type { GradedQuestion } from "./grade-answers";
import type { AnswerKind } from "./interview-answer";
import { kappa } from "./kappa";
import { countOrderedPairs, isFalling } from "./pair-order";

type Questions = readonly GradedQuestion[];

const percentsOf = (question: GradedQuestion, kind: AnswerKind): number[] =>
  question.answers.filter((answer) => answer.kind === kind).map(({ percent }) => percent);

/** The figures of labelled interview answers, each beside what it must and should reach. */
export function interviewFigures(questions: Questions): Figure[] {
  const count = (number: number, noun: string) => `${number} ${noun}`;
  const answers = questions.flatMap((question) => question.answers);
  const has = (kind: AnswerKind) => answers.filter((answer) => answer.kind === kind).length;
  const meanOf = (kind: AnswerKind, goal?: Goal) =>
    measure(
      `mean percent: ${kind}`,
      questions,
      (drawn) => mean(drawn.flatMap((question) => percentsOf(question, kind))),
      { digits: 1, over: count(has(kind), "answers"), ...(goal && { goal }) },
    );
  const loss = (kind: "paraphrase" | "typos", goal: Goal) =>
    measure(
      `${kind}: median loss against its twin`,
      questions,
      (drawn) => median(drawn.flatMap((question) => lossesOf(question, kind))),
      { goal, digits: 1, over: count(has(kind), "answers") },
    );
  const foreign = questions.reduce((sum, question) => sum + question.foreign.length, 0);
  return [
    measure("pairs of answers in the order of their quality", questions, orderedShare, {
      goal: { atLeast: 0.9, aim: 0.97 },
      over: count(answers.filter(({ kind }) => kind !== "model").length, "answers"),
    }),
    measure("questions with strong > good > partial > weak", questions, fallingShare, {
      goal: { atLeast: 0.8, aim: 0.95 },
      over: count(questions.filter(hasWholeOrder).length, "questions"),
    }),
    meanOf("model"),
    meanOf("strong", { atLeast: 70, aim: 70 }),
    meanOf("good"),
    meanOf("partial", { within: [25, 50] }),
    meanOf("weak", { atMost: 20, aim: 20 }),
    loss("paraphrase", { atMost: 20, aim: 10 }),
    loss("typos", { atMost: 6, aim: 3 }),
    measure(
      "word list as a share of strong: mean",
      questions,
      (drawn) => mean(drawn.flatMap(stuffedShares)),
      {
        goal: { atMost: 0.15, aim: 0.05 },
        over: count(has("stuffed"), "answers"),
      },
    ),
    measure(
      "word list as a share of strong: worst",
      questions,
      (drawn) => worst(drawn.flatMap(stuffedShares)),
      { goal: { atMost: 0.3, aim: 0.15 } },
    ),
    measure("fluent but wrong below the partial answer", questions, wrongBelowShare, {
      goal: { atLeast: 0.75, aim: 0.95 },
      over: count(has("wrong"), "answers"),
    }),
    measure(
      "answer to another question: mean percent",
      questions,
      (drawn) => mean(drawn.flatMap((question) => question.foreign)),
      { goal: { atMost: 6, aim: 3 }, digits: 1, over: count(foreign, "gradings") },
    ),
    measure(
      "unrelated prose added: mean change in points",
      questions,
      (drawn) => mean(drawn.flatMap((question) => question.appended)),
      { goal: { atMost: 3, aim: 1 }, digits: 1 },
    ),
    measure(
      "unrelated prose added: worst change",
      questions,
      (drawn) => worst(drawn.flatMap((question) => question.appended)),
      { digits: 1 },
    ),
    measure(
      "criterion verdicts: Cohen's kappa",
      questions,
      (drawn) => kappa(drawn.flatMap(({ verdicts, wrongVerdicts }) => [verdicts, wrongVerdicts])),
      {
        goal: { atLeast: 0.75, aim: 0.85 },
      },
    ),
    measure("the same without answers that are meant to be wrong", questions, (drawn) =>
      kappa(drawn.map(({ verdicts }) => verdicts)),
    ),
  ].filter((figure) => !Number.isNaN(figure.value));
}

function worst(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.max(...values);
}

/** The model answer is what the rubric was written beside, so it isn't compared. */
function orderedShare(questions: Questions): number {
  let ordered = 0;
  let pairs = 0;
  for (const { answers } of questions) {
    const counted = countOrderedPairs(answers.filter(({ kind }) => kind !== "model"));
    ordered += counted.ordered;
    pairs += counted.pairs;
  }
  return ordered / pairs;
}

const ORDER = ["strong", "good", "partial", "weak"] as const;

function hasWholeOrder(question: GradedQuestion): boolean {
  return ORDER.every((kind) => percentsOf(question, kind).length > 0);
}

/** Where there are several answers of a kind, their mean counts. */
function fallingShare(questions: Questions): number {
  const whole = questions.filter(hasWholeOrder);
  return mean(
    whole.map((question) =>
      isFalling(ORDER.map((kind) => mean(percentsOf(question, kind)))) ? 1 : 0,
    ),
  );
}

/** What the same content in other words, or mistyped, lost against the good answer it repeats. */
function lossesOf(question: GradedQuestion, kind: "paraphrase" | "typos"): number[] {
  const goods = question.answers.filter((answer) => answer.kind === "good");
  return question.answers.flatMap((answer) => {
    if (answer.kind !== kind) return [];
    const twin = goods.find(({ series }) => series === answer.series) ?? goods[0];
    return twin ? [twin.percent - answer.percent] : [];
  });
}

function stuffedShares(question: GradedQuestion): number[] {
  const strong = mean(percentsOf(question, "strong"));
  return strong > 0 ? percentsOf(question, "stuffed").map((percent) => percent / strong) : [];
}

function wrongBelowShare(questions: Questions): number {
  return mean(
    questions.flatMap((question) => {
      const partial = mean(percentsOf(question, "partial"));
      if (Number.isNaN(partial)) return [];
      return percentsOf(question, "wrong").map((percent) => (percent < partial ? 1 : 0));
    }),
  );
}
