/** Contracts that have ended, as the colony remembers them. */
import { MOST_DONE, type Bay, type Contract } from '../baySchema.ts';
import { PARTIAL_SHARE } from './constants.ts';

/** Share of a contract's rewards that its phases have earned: each counts whole, or in part. */
export function shareOf({ outcomes }: Contract): number {
  let sum = 0;
  for (const { outcome } of outcomes) sum += outcome === 'full' ? 1 : PARTIAL_SHARE;
  return outcomes.length === 0 ? 0 : sum / outcomes.length;
}

/** Remembers one more, and forgets the oldest past what there is room for. */
export function rememberDone(
  bay: Bay,
  { id, title, outcomes, values }: Contract,
  sol: number,
  outcome: Bay['done'][number]['outcome'],
): void {
  bay.done.push({ id, title, sol, outcome, outcomes, values });
  if (bay.done.length > MOST_DONE) bay.done.shift();
}
