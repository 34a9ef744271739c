/** Reads a clock that only rises, in milliseconds. */
export type Clock = () => number;

export type Times = { middle: number; slow: number; best: number };

/** Times of `run` after a warm-up, in milliseconds: the middle one, the 95th of a hundred, the best. */
export function timeRuns(
  run: () => unknown,
  clock: Clock,
  { warmUp = 400, rounds = 400 } = {},
): Times {
  for (let round = 0; round < warmUp; round += 1) run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = clock();
    run();
    times.push(clock() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(rounds - 1, Math.floor(share * rounds))] ?? Number.NaN;
  return { middle: at(0.5), slow: at(0.95), best: at(0) };
}
