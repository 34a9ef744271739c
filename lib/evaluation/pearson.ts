/** What a correlation needs to know of some pairs; two of them add up. */
export type PairSums = { n: number; x: number; y: number; xx: number; yy: number; xy: number };

/** The sums over pairs of numbers. */
export function sumPairs(pairs: readonly (readonly [number, number])[]): PairSums {
  const sums = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (const [x, y] of pairs) {
    sums.n += 1;
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.yy += y * y;
    sums.xy += x * y;
  }
  return sums;
}

/** The sums over several groups of pairs as one. */
export function addSums(all: readonly PairSums[]): PairSums {
  const total = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 };
  for (const one of all) {
    total.n += one.n;
    total.x += one.x;
    total.y += one.y;
    total.xx += one.xx;
    total.yy += one.yy;
    total.xy += one.xy;
  }
  return total;
}

/** Pearson's r, -1 to 1. NaN when y never varies (nothing to find); 0 when only x never varies (nothing found). */
export function pearson({ n, x, y, xx, yy, xy }: PairSums): number {
  const spreadX = n * xx - x * x;
  const spreadY = n * yy - y * y;
  if (n < 2 || spreadY <= 1e-9) return Number.NaN;
  return spreadX <= 1e-9 ? 0 : (n * xy - x * y) / Math.sqrt(spreadX * spreadY);
}

/** The straight line that predicts y from x with the least squared error. */
export function fitLine({ n, x, y, xx, xy }: PairSums): { slope: number; start: number } {
  const spread = n * xx - x * x;
  const slope = spread <= 1e-9 ? 0 : (n * xy - x * y) / spread;
  return { slope, start: n === 0 ? 0 : (y - slope * x) / n };
}
