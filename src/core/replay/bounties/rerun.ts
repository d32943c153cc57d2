/** The last sols of a run, computed again from its genesis. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Ledger } from '../../mars/ledger.ts';
import { advanceTick, beginRun, isSupplied, structuredCopy, type Run } from '../../cartridge/run.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import { obstacleTo } from '../obstacle.ts';

/** A run begun again can compute this many sols. */
const MOST_SOLS = 100_000;

/**
 * Computes a run again, and calls back at the end of each of its last sols. @returns how many that were, or why it can't
 * be computed.
 */
export function rerunLast(
  cartridge: Cartridge,
  ledger: Ledger,
  sols: number,
  atEnd: (run: Run) => void,
): number | string {
  const obstacle = obstacleTo(cartridge, ledger, MOST_SOLS);
  if (obstacle !== null) return obstacle;
  const { id, name, description, author, created, genesis, state, chain } = cartridge;
  const run = beginRun({ id, name, description, author, created }, genesis, ledger);
  run.commands.push(...structuredCopy(cartridge.commands));
  let seen = 0;
  while (run.colony.tick < state.tick && run.colony.ended === null) {
    if (!isSupplied(run)) return 'The ledger’s frames of this run are not at hand.';
    advanceTick(run);
    const closed = run.colony.tick % TICKS_PER_SOL === 0 || run.colony.ended !== null;
    if (!closed || run.chainLength <= chain.length - sols) continue;
    seen++;
    atEnd(run);
  }
  return seen;
}
