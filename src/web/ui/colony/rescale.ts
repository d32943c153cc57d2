/** Three shares that always make one whole. */

/** The three shares of the allocation. */
export const SHARES = ['heating', 'isru', 'greenhouse'] as const;
export type Share = (typeof SHARES)[number];
/** Shares of the spare power, each 0 to 1 in whole hundredths, together 1. */
export type Shares = Readonly<Record<Share, number>>;

/**
 * `start` with one share moved to `value`: the other two give or take in proportion to what they have, or equally when
 * they have nothing. Counted in whole hundredths, the remainder going to the one that rounding cut most.
 */
export function rescale(start: Shares, moved: Share, value: number): Shares {
  const others = SHARES.filter((share) => share !== moved);
  const held = Math.round(Math.min(1, Math.max(0, value)) * 100);
  const rest = 100 - held;
  const before = others.reduce((sum, share) => sum + start[share], 0);
  const exact = others.map((share) => (before > 0 ? (rest * start[share]) / before : rest / others.length));
  const whole = exact.map((part) => Math.floor(part + 1e-9));
  const left = rest - whole.reduce((sum, part) => sum + part, 0);
  const [first = 0, second = 0] = exact.map((part, i) => part - (whole[i] ?? 0));
  const luckier = second > first ? 1 : 0;
  const next: Record<Share, number> = { ...start, [moved]: held / 100 };
  for (const [i, share] of others.entries()) next[share] = ((whole[i] ?? 0) + (i === luckier ? left : 0)) / 100;
  return next;
}
