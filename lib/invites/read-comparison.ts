import "server-only";
import type { Verdict } from "@/lib/grading";
import { listSeats } from "./candidate-store";
import type { Recommendation } from "./invite";
import { readInvite } from "./invite-store";
import { lanePercent, markOf, outcomeOf, type PanelMark } from "./panel";
import { type Panel, readPanel } from "./read-panel";

/** One candidate's column. */
export type Column = {
  candidateId: string;
  name: string;
  percents: Record<string, number>;
  /** By question and criterion, joined with a space. */
  outcomes: Record<string, { verdict: Verdict; points: number; isMarked: boolean }>;
  recommendation: Recommendation | null;
};

export type Comparison = {
  inviteId: string;
  title: string;
  questions: { id: string; title: string; criteria: { id: string; says: string; max: number }[] }[];
  columns: Column[];
};

/** The finished candidates of an invite side by side, by this interviewer's verdicts; null when it isn't theirs. */
export async function readComparison(
  userId: string,
  inviteId: string,
  now: Date,
): Promise<Comparison | null> {
  const invite = await readInvite(userId, inviteId);
  if (!invite) return null;
  const questions = new Map<string, Comparison["questions"][number]>();
  const columns: Column[] = [];
  for (const seat of await listSeats(userId, inviteId)) {
    const panel = await readPanel(userId, seat.id, now);
    if (panel?.round.kind !== "finished") continue;
    for (const { id, title, criteria } of panel.round.review.questions)
      addQuestion(questions, { id, title, criteria });
    columns.push(toColumn(panel, panel.round.review.questions));
  }
  return { inviteId, title: invite.title, questions: [...questions.values()], columns };
}

/** Rubrics may have changed between two candidates: every criterion that any of them was graded by has a row. */
function addQuestion(
  all: Map<string, Comparison["questions"][number]>,
  { id, title, criteria }: Comparison["questions"][number],
): void {
  const known = all.get(id) ?? { id, title, criteria: [] };
  const news = criteria.filter((c) => !known.criteria.some((old) => old.id === c.id));
  const added = news.map(({ id: criterionId, says, max }) => ({ id: criterionId, says, max }));
  all.set(id, { id, title, criteria: [...known.criteria, ...added] });
}

type Questions = Extract<Panel["round"], { kind: "finished" }>["review"]["questions"];

/** A comment alone leaves the engine's verdict as it is. */
function isJudged(mark: PanelMark | undefined): boolean {
  return mark !== undefined && (mark.verdict !== "engine" || mark.points !== null);
}

function toColumn({ candidate, marks, own }: Panel, questions: Questions): Column {
  const outcomes: Column["outcomes"] = {};
  for (const question of questions)
    for (const criterion of question.criteria) {
      const mark = markOf(marks, question.id, criterion);
      const outcome = outcomeOf(criterion, mark);
      outcomes[`${question.id} ${criterion.id}`] = { ...outcome, isMarked: isJudged(mark) };
    }
  return {
    candidateId: candidate.id,
    name: candidate.name,
    percents: Object.fromEntries(questions.map((q) => [q.id, lanePercent(q, marks)])),
    outcomes,
    recommendation: own?.recommendation ?? null,
  };
}
