/** Whether a run comes out the same when it is computed again. */
import type { Ledger } from '../../mars/ledger.ts';
import type { Refusal } from '../../cartridge/refusal.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import type { Result } from '../../kernel/result.ts';
import { replay } from '../replay.ts';
import { fail, pass, skipped, type Verdict } from './verdict.ts';

/** The verdict. It is skipped where nothing could be computed, and the reason says why. */
export function replayVerdict(cartridge: Cartridge, found: Result<Ledger, Refusal>, mostSols: number): Verdict {
  if (!found.ok) return skipped(`The run can’t be computed again: its ledger is not at hand.`);
  const { equal, firstDifference, reason } = replay(cartridge, found.value, mostSols);
  if (equal) return pass(reason);
  return firstDifference === null ? skipped(reason) : fail(reason, firstDifference.field, firstDifference.sol);
}
