/** An answer as a person and as the engine see it. */
export type Ranked = { quality: number; percent: number };

/** How many pairs of different quality there are, and how many the percent puts in the same order; a tie is half. */
export function countOrderedPairs(answers: readonly Ranked[]): { ordered: number; pairs: number } {
  let ordered = 0;
  let pairs = 0;
  for (const better of answers)
    for (const worse of answers) {
      if (better.quality <= worse.quality) continue;
      pairs += 1;
      if (better.percent > worse.percent) ordered += 1;
      else if (better.percent === worse.percent) ordered += 0.5;
    }
  return { ordered, pairs };
}

/** Whether each number is smaller than the one before. */
export function isFalling(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value < (values[at - 1] ?? Number.NaN));
}
