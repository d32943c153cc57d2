/** Things that last and come by chance: at most one in each cell of sols, and all of it in its cell, so that none overlap. */
import { draw } from '../../kernel/random.ts';
import { type LedgerPlan, seedOfNode } from '../noise.ts';
import { between, rounded, wholeBetween } from '../ranges.ts';

/** Sols a cell, chance a cell, least and most severity, least and most sols that it lasts. */
export type Odds = readonly number[];

/** How severe, 0 to 1 in hundredths, and how long from its first sol on. */
export type Spell = { readonly severity: number; readonly duration_sols: number };

/**
 * The spell that begins on a sol, if one does. `chanceShare` scales the chance, and may differ from sol to sol: that of
 * the sol on which a spell would begin decides.
 */
export function spellFrom(plan: LedgerPlan, stream: number, odds: Odds, sol: number, chanceShare = 1): Spell | null {
  const [cellSols = 1, chance = 0, mildest = 0, worst = 0, shortest = 1, longest = 1] = odds;
  const cell = Math.floor((sol - 1) / cellSols);
  const seed = seedOfNode(plan, cell, cellSols);
  if (draw(seed, stream, cell, 0) >= chance * chanceShare) return null;
  const durationSols = wholeBetween([shortest, longest], draw(seed, stream, cell, 0, 1));
  const wait = wholeBetween([0, cellSols - durationSols], draw(seed, stream, cell, 0, 2));
  if (sol !== cell * cellSols + 1 + wait) return null;
  return {
    severity: rounded(between([mildest, worst], draw(seed, stream, cell, 0, 3)), 100),
    duration_sols: durationSols,
  };
}
