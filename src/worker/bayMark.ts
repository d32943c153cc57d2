/** A mark of what the deck follows in a colony: another mark, and it looks again. */
import type { Run } from '../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';

/** The board is drawn anew so often. */
const WINDOW_SOLS = 5;

/** Seat, contract and what has ended; the orders that wait, and the window of the board. */
export function bayMarkOf({ colony, commands, nextCommand }: Run): string {
  const { seat, contract, done } = colony.bay;
  const window = Math.floor(colony.tick / TICKS_PER_SOL / WINDOW_SOLS);
  const work = contract === null ? '' : `${contract.id} ${contract.state} ${contract.phase} ${contract.solsRun}`;
  return `${window} ${commands.length - nextCommand} ${seat?.digest ?? ''} ${done.length} ${work}`;
}
