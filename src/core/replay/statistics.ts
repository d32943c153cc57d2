/** Figures about many figures: what a gauntlet says of its runs. Exact operations only. */

export type Interval = { readonly low: number; readonly high: number };
export type Distribution = {
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
};

/** 0.975 quantile of the normal distribution: 95 % lie within so many standard deviations. NIST/SEMATECH 1.3.6.7.1. */
const Z95 = 1.959964;

/**
 * The value below which a share of sorted values lies, linear between neighbours (Hyndman & Fan 1996, type 7, as most
 * tools have it). `sorted` rises and is not empty.
 */
export function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (place - below);
}

/** Least, quartiles and greatest of sorted values. */
export function distributionOf(sorted: readonly number[]): Distribution {
  return {
    min: percentile(sorted, 0),
    q1: percentile(sorted, 0.25),
    median: percentile(sorted, 0.5),
    q3: percentile(sorted, 0.75),
    max: percentile(sorted, 1),
  };
}

/** 95 % interval of a share, from `hits` of `count` (Wilson 1927): it stays within 0 and 1, also at either end. */
export function wilson(hits: number, count: number): Interval {
  const z2 = Z95 * Z95;
  const share = hits / count;
  const middle = (share + z2 / (2 * count)) / (1 + z2 / count);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count))) / (1 + z2 / count);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * 95 % interval of the median of sorted values, by their order alone: between the values whose places are so far from the
 * middle that a fair coin is as rarely that uneven (Conover 1999, section 3.2). Of a few values it is all of them.
 */
export function medianInterval(sorted: readonly number[]): Interval {
  const count = sorted.length;
  const reach = (Z95 * Math.sqrt(count)) / 2;
  const low = Math.max(0, Math.floor(count / 2 - reach) - 1);
  const high = Math.min(count - 1, Math.ceil(count / 2 + reach));
  return { low: sorted[low] ?? 0, high: sorted[high] ?? 0 };
}

type Lived = { readonly sols: number; readonly alive: boolean };

/** Sols at which lives ended, rising, each with how many went on. Those that were alive at the end never drop out. */
export function curveOf(lives: readonly Lived[]): [sol: number, living: number][] {
  const ends = lives
    .filter(({ alive }) => !alive)
    .map(({ sols }) => sols)
    .sort((a, b) => a - b);
  const curve: [number, number][] = [[0, lives.length]];
  for (const [index, sol] of ends.entries()) if (ends[index + 1] !== sol) curve.push([sol, lives.length - index - 1]);
  return curve;
}
