/** DIAGNOSTIC: the governor on the last ten sols, each as it was. */
import { dryRun } from '../../colony/programs/dryRun.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Ledger } from '../../mars/ledger.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import { BOUNTY_SOLS, type Checked } from './bounty.ts';
import { rerunLast } from './rerun.ts';

/** Passes when the governor that is seated now runs in each of them, and everything it asks for can be used. */
export function diagnostic(cartridge: Cartridge, ledger: Ledger): Checked {
  const { governor } = cartridge.state.mind;
  if (!governor.enabled) return { pass: false, checked: 'The governor is off: there is nothing to run.', sols: 0 };
  let gas = 0;
  let wrong = '';
  const sols = rerunLast(cartridge, ledger, BOUNTY_SOLS, (run) => {
    const { colony } = run;
    const sol = Math.ceil(colony.tick / TICKS_PER_SOL);
    const frame = run.ledger.frameAt(colony.startSol + sol - 1);
    const tried = dryRun(colony, frame, governor.source, governor.profile, governor.name);
    gas = Math.max(gas, tried.gas);
    const complaint = tried.error?.message ?? tried.outputs?.complaints[0];
    if (complaint !== undefined && wrong === '') wrong = `On sol ${sol}: ${complaint}`;
  });
  if (typeof sols === 'string') return { pass: false, checked: sols, sols: 0 };
  if (wrong !== '') return { pass: false, checked: wrong, sols };
  return { pass: sols > 0, checked: `${governor.name} ran on ${sols} past sols, on ${gas} gas at most.`, sols };
}
