import "server-only";
import { scaleStageMinutes } from "@/lib/questions/plan";
import { toPublicQuestion } from "@/lib/questions/question";
import { getQuestionOrDraft } from "@/lib/questions/question-bank";
import { type Clock, graceMs, type Room, showsChecklist } from "./attempt";
import { clockOf, finishAttempt, type OwnAttempt, readAttempt } from "./attempt-store";
import { gradeAttempt } from "./grade-attempt";

/** The room of one's own attempt, finished or not, or null. Closes it first when its time and grace are over. */
export async function readRoom(userId: string, attemptId: string, now: Date): Promise<Room | null> {
  const found = await readCurrentAttempt(userId, attemptId, now);
  if (!found) return null;
  const { attempt, answers } = found;
  const items = attempt.items.flatMap(({ questionId, minutes }) => {
    const question = getQuestionOrDraft(questionId);
    if (!question) return [];
    const stages = scaleStageMinutes(question.stages, minutes);
    return [{ question: { ...toPublicQuestion(question), stages }, minutes }];
  });
  const { title, mode, shows } = attempt;
  const hasReview = showsChecklist(shows);
  return { attemptId, title, mode, items, answers, hasReview, clock: clockOf(attempt, now) };
}

/** The server's clock for one's own attempt, or null. */
export async function readClock(
  userId: string,
  attemptId: string,
  now: Date,
): Promise<Clock | null> {
  const found = await readCurrentAttempt(userId, attemptId, now);
  return found ? clockOf(found.attempt, now) : null;
}

/** The attempt as it stands now: whoever reads it after its time is over closes and grades it. */
export async function readCurrentAttempt(userId: string, attemptId: string, now: Date) {
  const found = await readAttempt(userId, attemptId);
  if (!found) return null;
  if (isOver(found.attempt, now)) await finishAttempt(userId, attemptId, now);
  else if (!isFinishedUngraded(found.attempt)) return found;
  await gradeAttempt(userId, attemptId, now);
  return readAttempt(userId, attemptId);
}

function isOver({ finishedAt, deadlineAt }: OwnAttempt, now: Date): boolean {
  if (finishedAt !== null || deadlineAt === null) return false;
  return now.getTime() > deadlineAt.getTime() + graceMs;
}

function isFinishedUngraded({ finishedAt, gradedAt }: OwnAttempt): boolean {
  return finishedAt !== null && gradedAt === null;
}
