import type { Stage } from "./question";

/** One question of a plan, with the minutes it gets there (a plan may give fewer than the question's own). */
export type PlanItem = { questionId: string; minutes: number };

/** What a round asks, in order. */
export type Plan = { items: PlanItem[] };

/** A plan of content/rounds.yaml. */
export type BuiltInPlan = Plan & { id: string; title: string; summary: string };

/** The whole round's length in minutes. */
export function planMinutes(plan: Plan): number {
  return plan.items.reduce((sum, item) => sum + item.minutes, 0);
}

/**
 * Spreads a plan item's minutes over the question's stages in their own proportions: whole minutes, their sum exact,
 * each stage at least one. Example: stages of 8, 12 and 20 minutes in 10 minutes become 2, 3 and 5.
 * @throws RangeError when there are fewer minutes than stages, or minutes isn't a whole number.
 */
export function scaleStageMinutes(stages: Stage[], minutes: number): Stage[] {
  if (!Number.isInteger(minutes) || minutes < stages.length) {
    throw new RangeError(`${minutes} minutes can't be spread over ${stages.length} stages`);
  }
  const total = stages.reduce((sum, stage) => sum + stage.minutes, 0);
  const scaled = stages.map((stage) => ({
    stage,
    given: 1,
    due: (stage.minutes * minutes) / total,
  }));
  for (let left = minutes - stages.length; left > 0; left -= 1) {
    const neediest = scaled.reduce((most, next) =>
      next.due - next.given > most.due - most.given ? next : most,
    );
    neediest.given += 1;
  }
  return scaled.map(({ stage, given }) => ({ ...stage, minutes: given }));
}
