/** ECHO TEST: the last ten sols computed again, and compared with what the file keeps of them. */
import type { Ledger } from '../../mars/ledger.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import { differenceAtSol } from '../kept.ts';
import { BOUNTY_SOLS, type Checked } from './bounty.ts';
import { rerunLast } from './rerun.ts';

/** Passes when every block and echo of them came out the same. */
export function echoTest(cartridge: Cartridge, ledger: Ledger): Checked {
  let wrong = '';
  const sols = rerunLast(cartridge, ledger, BOUNTY_SOLS, (run) => {
    const field = differenceAtSol(run, cartridge);
    if (field !== null && wrong === '') wrong = `Sol ${run.chainLength} comes out otherwise, at ${field}.`;
  });
  if (typeof sols === 'string') return { pass: false, checked: sols, sols: 0 };
  if (wrong !== '') return { pass: false, checked: wrong, sols };
  return { pass: sols > 0, checked: `${sols} sols were computed again, and every hash is the same.`, sols };
}
