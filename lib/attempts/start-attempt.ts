import "server-only";
import type { PlanItem } from "@/lib/questions/plan";
import { getPlan, getQuestion } from "@/lib/questions/question-bank";
import { deadlineOf, type Mode } from "./attempt";
import { createAttempt } from "./attempt-store";

type Start = { what: string; mode: Mode; now: Date };

/** Starts a round of `plan:ID` or `question:ID`; the deadline is fixed here and nowhere else. Null: no such plan or question. */
export async function startAttempt(
  userId: string,
  { what, mode, now }: Start,
): Promise<string | null> {
  const chosen = findPlan(what);
  if (!chosen) return null;
  const { title, items } = chosen;
  const boxes = items.flatMap(({ questionId }) =>
    (getQuestion(questionId)?.stages ?? []).map((stage) => ({ questionId, stageId: stage.id })),
  );
  const deadlineAt = deadlineOf(mode, now, items);
  return createAttempt(userId, { title, mode, items, boxes, startedAt: now, deadlineAt });
}

function findPlan(what: string): { title: string; items: PlanItem[] } | null {
  const [kind, id = ""] = what.split(":");
  if (kind === "plan") return getPlan(id);
  const question = getQuestion(id);
  if (!question) return null;
  return { title: question.title, items: [{ questionId: id, minutes: question.minutes }] };
}
