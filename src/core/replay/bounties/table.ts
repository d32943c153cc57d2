/** The bounties by key. */
import type { Ledger } from '../../mars/ledger.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import type { BountyKey, Checked } from './bounty.ts';
import { diagnostic } from './diagnostic.ts';
import { drill } from './drill.ts';
import { echoTest } from './echoTest.ts';
import { ledgerCheck } from './ledgerCheck.ts';

/** Each a check of a cartridge under its ledger. Never throws on a cartridge of the right shape, and changes nothing. */
export const BOUNTY: Readonly<Record<BountyKey, (cartridge: Cartridge, ledger: Ledger) => Checked>> = {
  diagnostic,
  drill,
  'echo-test': echoTest,
  'ledger-check': ledgerCheck,
};
