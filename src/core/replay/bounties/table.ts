/** The bounties by key. */
import type { Ledger } from '../../mars/ledger.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import type { BountyKey, Checked } from './bounty.ts';
import { diagnostic } from './diagnostic.ts';
import { drill } from './drill.ts';
import { echoTest } from './echoTest.ts';
import { ledgerCheck } from './ledgerCheck.ts';

/** A check of a cartridge under its ledger. Never throws on a cartridge of the right shape, and changes nothing. */
export type Bounty = {
  readonly title: string;
  readonly brief: string;
  readonly pay: number;
  readonly check: (cartridge: Cartridge, ledger: Ledger) => Checked;
};

export const BOUNTY: Readonly<Record<BountyKey, Bounty>> = {
  diagnostic: {
    title: 'DIAGNOSTIC',
    brief: 'Run the governor on ten past sols, and see whether it would have held.',
    pay: 40,
    check: diagnostic,
  },
  drill: {
    title: 'DRILL',
    brief: 'Meet a storm on a copy of the colony. The colony itself is not touched.',
    pay: 60,
    check: drill,
  },
  'echo-test': {
    title: 'ECHO TEST',
    brief: 'Replay the last ten sols, and compare the hashes.',
    pay: 40,
    check: echoTest,
  },
  'ledger-check': {
    title: 'LEDGER CHECK',
    brief: 'Verify the chain, and the frames that it names.',
    pay: 40,
    check: ledgerCheck,
  },
};
