/** Whether a file is a cartridge that says nothing against itself. */
import { checkCartridge } from '../../cartridge/meaning.ts';
import type { Refusal } from '../../cartridge/refusal.ts';
import { FORMAT_NAME, type Cartridge } from '../../cartridge/schema.ts';
import { fail, pass, type Verdict } from './verdict.ts';

/** The verdict on a cartridge of the right shape: the rules of meaning (FORMAT.md section 7). */
export function formatVerdict(cartridge: Cartridge): Verdict {
  const [problem, ...more] = checkCartridge(cartridge);
  if (problem === undefined) return pass(`This is a ${FORMAT_NAME} that says nothing against itself.`);
  const others = more.length === 0 ? '' : ` There is more like it: ${more.length}.`;
  return fail(`${problem.reason}${others}`, problem.path);
}

/** The verdict on a file that was refused before its meaning could be looked at. */
export function refusedVerdict(refused: Refusal): Verdict {
  return fail(refused.message, refused.path);
}
