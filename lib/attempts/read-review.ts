import "server-only";
import { explainFinding, type Reader } from "@/lib/grading";
import { type PlanItem, scaleStageMinutes } from "@/lib/questions/plan";
import { getQuestionOrDraft } from "@/lib/questions/question-bank";
import { joinStages, spansByStage } from "./answer-text";
import { type Clock, type SavedAnswer, type Shows, showsChecklist } from "./attempt";
import { clockOf } from "./attempt-store";
import { type KeptCopy, readCopies } from "./copy-store";
import { answersInOrder, gradeQuestions } from "./grade-attempt";
import { type GradeRecord, readGrades } from "./grade-store";
import { readMarks, type StoredMark } from "./mark-store";
import { readCurrentAttempt } from "./read-room";
import {
  type MarkView,
  percentOf,
  pointsOf,
  type Receipt,
  type Review,
  type ReviewCriterion,
  type ReviewQuestion,
  toReceipt,
} from "./review";

/** What a person finds of their own attempt: the review, a receipt where points are not theirs to see, or that it runs. */
export type Outcome =
  | { kind: "running" }
  | { kind: "receipt"; receipt: Receipt }
  | { kind: "review"; review: Review; showsBackground: boolean };

/** The outcome of one's own attempt, as far as it may be seen; null when it doesn't exist or isn't yours. */
export async function readOutcome(
  userId: string,
  attemptId: string,
  now: Date,
): Promise<Outcome | null> {
  const whole = await readReview(userId, attemptId, now, "writer");
  if (whole === null) return null;
  if (whole === "running") return { kind: "running" };
  const { shows, ...review } = whole;
  if (!showsChecklist(shows))
    return { kind: "receipt", receipt: toReceipt(review, shows === "text") };
  if (shows === "everything") return { kind: "review", review, showsBackground: true };
  const questions = review.questions.map((question) => ({ ...question, background: null }));
  return { kind: "review", review: { ...review, questions }, showsBackground: false };
}

/**
 * The whole review of a finished attempt, whatever its person may see: for interviewers, and for readOutcome. "running"
 * while it isn't finished; null when that user has no such attempt. `reader` is whom its sentences speak to.
 */
export async function readReview(
  userId: string,
  attemptId: string,
  now: Date,
  reader: Reader,
): Promise<(Review & { shows: Shows }) | "running" | null> {
  const found = await readCurrentAttempt(userId, attemptId, now);
  if (!found) return null;
  const { attempt, answers } = found;
  if (attempt.finishedAt === null) return "running";
  const grades = await readGrades(userId, attemptId);
  const marks = await readMarks(userId, attemptId);
  const copies = await readCopies(userId, attemptId);
  const questions = toQuestions(attempt.items, grades, { answers, marks, copies, reader });
  const { title, mode, startedAt, finishedAt } = attempt;
  const missing = attempt.items.filter(
    (item) => !grades.some((g) => g.questionId === item.questionId),
  );
  return {
    attemptId,
    title,
    mode,
    shows: attempt.shows,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? startedAt.toISOString(),
    finishedBy: attempt.finishedBy ?? "submitted",
    questions,
    ungraded: missing.map((item) => item.questionId),
  };
}

/** What an interviewer sees of a running attempt: its clock, and each question graded as it stands. Null: it doesn't run. */
export async function readLiveReview(
  userId: string,
  attemptId: string,
  now: Date,
): Promise<{ clock: Clock; questions: ReviewQuestion[] } | null> {
  const found = await readCurrentAttempt(userId, attemptId, now);
  if (!found || found.attempt.finishedAt !== null) return null;
  const { attempt, answers } = found;
  const grades = gradeQuestions(attempt.items, answers);
  const questions = toQuestions(attempt.items, grades, {
    answers,
    marks: [],
    copies: [],
    reader: "judge",
  });
  return { clock: clockOf(attempt, now), questions };
}

function toQuestions(items: PlanItem[], grades: GradeRecord[], material: Material) {
  return items.flatMap(({ questionId, minutes }) => {
    const grade = grades.find((candidate) => candidate.questionId === questionId);
    return grade ? [toReviewQuestion(grade, minutes, material)] : [];
  });
}

type Material = {
  answers: SavedAnswer[];
  marks: StoredMark[];
  copies: KeptCopy[];
  reader: Reader;
};

function toReviewQuestion(grade: GradeRecord, minutes: number, material: Material): ReviewQuestion {
  const { questionId, rubric } = grade;
  const answers = material.answers.filter((answer) => answer.questionId === questionId);
  const criteria = toCriteria(grade, material);
  const own = criteria.reduce((sum, { mark, points }) => sum + (mark?.points ?? points), 0);
  const question = getQuestionOrDraft(questionId);
  return {
    id: questionId,
    title: rubric.title,
    prompt: rubric.prompt,
    percent: grade.percent,
    points: grade.points,
    max: grade.max,
    fullMarks: rubric.fullMarks,
    ownPercent: criteria.some(({ mark }) => mark) ? percentOf(own, rubric.fullMarks) : null,
    flags: grade.flags,
    stages: scaleStageMinutes(rubric.stages, minutes).map(({ id, title, minutes }) => {
      const answer = answers.find(({ stageId }) => stageId === id);
      const mine = criteria.filter(({ stage }) => stage === id);
      return {
        id,
        title,
        text: answer?.text ?? "",
        activeMs: answer?.activeMs ?? 0,
        minutes,
        points: mine.reduce((sum, { points }) => sum + points, 0),
        max: mine.reduce((sum, { max }) => sum + max, 0),
      };
    }),
    criteria,
    background: question && {
      modelAnswer: question.modelAnswer,
      insights: question.insights,
      followUps: question.followUps,
      errata: question.errata,
      sources: question.sources,
    },
    copies: material.copies
      .filter((copy) => copy.questionId === questionId)
      .map(({ stageId, text, reason, createdAt }) => ({
        stageId,
        text,
        reason,
        createdAt: createdAt.toISOString(),
      })),
  };
}

function toCriteria(grade: GradeRecord, { answers, marks, reader }: Material): ReviewCriterion[] {
  const { questionId, rubric } = grade;
  const joined = joinStages(answersInOrder(questionId, rubric.stages, answers));
  return rubric.criteria.flatMap((criterion) => {
    const finding = grade.criteria.find(({ id }) => id === criterion.id);
    if (!finding) return [];
    const mark = marks.find((m) => m.questionId === questionId && m.criterionId === criterion.id);
    return [
      {
        id: criterion.id,
        stage: criterion.stage,
        says: criterion.says,
        why: criterion.why,
        verdict: finding.verdict,
        points: finding.points,
        max: finding.max,
        explanation: explainFinding(finding, criterion, joined.text, reader),
        evidence: spansByStage(joined, finding.evidence),
        bothWays: finding.bothWays,
        mark: mark ? toMarkView(mark, finding.max) : null,
      },
    ];
  });
}

function toMarkView({ verdict, reason, createdAt }: StoredMark, max: number): MarkView | null {
  if (
    verdict !== "met" &&
    verdict !== "partly" &&
    verdict !== "missed" &&
    verdict !== "contradicted"
  )
    return null;
  return { verdict, reason, points: pointsOf(verdict, max), createdAt: createdAt.toISOString() };
}
