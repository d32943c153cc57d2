/**
 * Bounties of the bare deck: small pay for checks of the product itself, as jobs. The host makes the checks
 * (`core/replay/bounties`); nothing happens in the colony.
 */
import { BOUNTY_KEYS, type BountyKey } from '../../replay/bounties/bounty.ts';
import { DECK_TAG } from '../capabilities.ts';
import type { Terms } from '../record/chain.ts';

/** Whether a program of the deck's own is a check of the host's. */
export function isBountyProgram(program: string): program is BountyKey {
  return BOUNTY_KEYS.some((key) => key === program);
}

function bounty(program: BountyKey, title: string, brief: string, pay: number): Terms {
  const phase = { needs: DECK_TAG, verb: 'ANALYZE', title, sols: 1, program, limits: {} };
  return { id: program, title, brief, threat: 1, ttl: 5, pay, rep: 1, phases: [phase] };
}

/** The four bounties. */
export const BOUNTIES: readonly Terms[] = [
  bounty('diagnostic', 'DIAGNOSTIC', 'Run the governor on ten past sols, and see whether it would have held.', 40),
  bounty('drill', 'DRILL', 'Meet a storm on a copy of the colony. The colony itself is not touched.', 60),
  bounty('echo-test', 'ECHO TEST', 'Replay the last ten sols, and compare the hashes.', 40),
  bounty('ledger-check', 'LEDGER CHECK', 'Verify the chain, and the frames that it names.', 40),
];
