/** How often each pair of verdicts met: keys of the outer map are the person's, of the inner the engine's. */
export type Confusion = Map<string, Map<string, number>>;

/** Counts one pair. */
export function countPair(confusion: Confusion, person: string, engine: string): void {
  const row = confusion.get(person) ?? new Map<string, number>();
  row.set(engine, (row.get(engine) ?? 0) + 1);
  confusion.set(person, row);
}

/** Cohen's kappa over several counts together: agreement beyond chance, 1 at best. NaN without pairs. */
export function kappa(counts: readonly Confusion[]): number {
  const person = new Map<string, number>();
  const engine = new Map<string, number>();
  let all = 0;
  let same = 0;
  for (const confusion of counts)
    for (const [left, row] of confusion)
      for (const [right, count] of row) {
        all += count;
        if (left === right) same += count;
        person.set(left, (person.get(left) ?? 0) + count);
        engine.set(right, (engine.get(right) ?? 0) + count);
      }
  if (all === 0) return Number.NaN;
  let chance = 0;
  for (const [verdict, count] of person)
    chance += (count / all) * ((engine.get(verdict) ?? 0) / all);
  return chance >= 1 ? 1 : (same / all - chance) / (1 - chance);
}
