/** Numbers from 0 up to 1 that look random and are the same every time (the mulberry32 generator). */
export function newRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Interval = { low: number; high: number };

const ROUNDS = 1000;
const SEED = 20261121;

/**
 * The 95 % interval of a statistic when questions are drawn anew with replacement: answers to one question
 * resemble each other, so whole questions are drawn and not answers. Null for fewer than two groups.
 */
export function bootstrap<T>(
  groups: readonly T[],
  statistic: (groups: readonly T[]) => number,
): Interval | null {
  if (groups.length < 2) return null;
  const random = newRandom(SEED);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const drawn: T[] = [];
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[Math.floor(random() * groups.length)];
      if (group !== undefined) drawn.push(group);
    }
    const value = statistic(drawn);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.round(share * (values.length - 1))];
  const low = at(0.025);
  const high = at(0.975);
  return low === undefined || high === undefined ? null : { low, high };
}
