/** How fast the clock runs: sols per 24 s, or 60 sols a second. */
export const SPEEDS = [1, 8, 64, 'max'] as const;
export type Speed = (typeof SPEEDS)[number];
