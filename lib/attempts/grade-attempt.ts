import "server-only";
import { gradeAnswer } from "@/lib/grading";
import type { PlanItem } from "@/lib/questions/plan";
import { getCompiledRubric, getQuestionOrDraft } from "@/lib/questions/question-bank";
import { joinStages } from "./answer-text";
import type { SavedAnswer } from "./attempt";
import { readAttempt } from "./attempt-store";
import { type GradeRecord, storeGrades } from "./grade-store";
import { toRubricView } from "./rubric-view";

/** Grades a finished attempt and stores the result. Safe to run twice. A question that left the bank stays without a grade. */
export async function gradeAttempt(userId: string, attemptId: string, now: Date): Promise<void> {
  const found = await readAttempt(userId, attemptId);
  if (!found || found.attempt.finishedAt === null || found.attempt.gradedAt !== null) return;
  const grades = gradeQuestions(found.attempt.items, found.answers);
  await storeGrades(userId, attemptId, { grades, now });
}

/** What the engine finds for answers as they stand; stores nothing. */
export function gradeQuestions(items: PlanItem[], answers: SavedAnswer[]): GradeRecord[] {
  return items.flatMap(({ questionId }) => {
    const grade = gradeQuestion(questionId, answers);
    return grade ? [grade] : [];
  });
}

/** The grade of one question of an attempt by the present engine and rubric; null when it has left the bank. */
export function gradeQuestion(questionId: string, answers: SavedAnswer[]): GradeRecord | null {
  const question = getQuestionOrDraft(questionId);
  const compiled = getCompiledRubric(questionId);
  if (!question || !compiled) return null;
  const { text } = joinStages(answersInOrder(questionId, question.stages, answers));
  return { questionId, ...gradeAnswer(text, compiled), rubric: toRubricView(question) };
}

/** One text per stage, in the stages' order; texts of stages that have left the question come last. */
export function answersInOrder(
  questionId: string,
  stages: { id: string }[],
  answers: SavedAnswer[],
): { stageId: string; text: string }[] {
  const mine = answers.filter((answer) => answer.questionId === questionId);
  const place = (stageId: string) => {
    const index = stages.findIndex((stage) => stage.id === stageId);
    return index === -1 ? stages.length : index;
  };
  return mine
    .map(({ stageId, text }) => ({ stageId, text }))
    .sort((a, b) => place(a.stageId) - place(b.stageId));
}
