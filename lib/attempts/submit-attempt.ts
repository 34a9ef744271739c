import "server-only";
import type { DraftSave } from "./attempt";
import { finishAttempt, readAttempt } from "./attempt-store";
import { saveDraft } from "./draft-store";
import { gradeAttempt } from "./grade-attempt";

type Submit = { attemptId: string; answers: DraftSave[]; now: Date };

/**
 * Saves the texts that the page still held, ends the attempt, grades it. Submitting twice, or from two tabs at once, is
 * one submission: texts that come too late are kept as copies. Returns false when there is no such attempt of this user.
 */
export async function submitAttempt(userId: string, submit: Submit): Promise<boolean> {
  const { attemptId, answers, now } = submit;
  if (!(await readAttempt(userId, attemptId))) return false;
  for (const draft of answers) await saveDraft(userId, { attemptId, draft, now });
  await finishAttempt(userId, attemptId, now);
  await gradeAttempt(userId, attemptId, now);
  return true;
}
