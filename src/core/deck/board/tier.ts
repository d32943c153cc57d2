/** What a reputation opens: how dangerous jobs may be, and how many are on the board. */

/** Tiers by the reputation they begin at, lowest first. */
const TIERS = [
  { reputation: 0, threat: 2, size: 4 },
  { reputation: 20, threat: 3, size: 5 },
  { reputation: 60, threat: 4, size: 6 },
  { reputation: 120, threat: 5, size: 7 },
  { reputation: 200, threat: 6, size: 8 },
] as const;

/** The tier of a reputation: most threat of a job, and most offers at once. */
export function tierOf(reputation: number): (typeof TIERS)[number] {
  return TIERS.findLast((tier) => reputation >= tier.reputation) ?? TIERS[0];
}
