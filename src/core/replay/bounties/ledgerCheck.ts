/** LEDGER CHECK: the run's own chain, and the frames that it names. */
import { ok } from '../../kernel/result.ts';
import type { Ledger } from '../../mars/ledger.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import { chainVerdict } from '../verdicts/chain.ts';
import { ledgerVerdict } from '../verdicts/ledger.ts';
import type { Checked } from './bounty.ts';

/** Passes when the chain holds and every frame that it names is the ledger's. */
export function ledgerCheck(cartridge: Cartridge, ledger: Ledger): Checked {
  const sols = cartridge.chainBlocks.length;
  for (const { status, reason } of [chainVerdict(cartridge), ledgerVerdict(cartridge, ok(ledger))])
    if (status !== 'pass') return { pass: false, checked: reason, sols };
  return { pass: sols > 0, checked: `${sols} blocks hold together, and name frames of the ledger ${ledger.id}.`, sols };
}
