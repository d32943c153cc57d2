/** The histories that close with a sol: compared as they are made, so that a difference is told by its sol. */
import type { Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { firstDifference } from '../cartridge/difference.ts';

/** One entry a sol, the last of them that of the last sol: the key in the file, and the same list of a run. */
const HISTORIES = [
  ['chainBlocks', (run: Run) => run.blocks],
  ['echoHistory', (run: Run) => run.echoes],
] as const;

/** Pointer to what the file keeps otherwise of the sol that a run has just closed; null when it keeps the same, or nothing. */
export function differenceAtSol(run: Run, cartridge: Cartridge): string | null {
  for (const [key, listOf] of HISTORIES) {
    const kept: readonly unknown[] = cartridge[key];
    const index = run.chainLength - (cartridge.chain.length - kept.length) - 1;
    const entry = kept[index];
    if (entry === undefined) continue;
    const field = firstDifference(listOf(run).at(-1), entry, [key, index]);
    if (field !== null) return field;
  }
  return null;
}
