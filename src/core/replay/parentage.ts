/** What a fork says of its parent, as far as the fork's own run proves it: the last block before it left. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { startTickOf } from './obstacle.ts';

/** Where `provenance.parent.head` stands. */
export const PARENT_HEAD = '/provenance/parent/head';

/**
 * The number of the block whose hash a file names as its parent's last, 0 for the root of the chain; null when it names
 * none, or one from before the state that the run began from, of which it can know nothing.
 */
export function blockLeftAt(cartridge: Cartridge): number | null {
  const { provenance, genesis, state, chain } = cartridge;
  if (provenance === undefined) return null;
  const { sol } = provenance.parent;
  const block = sol - Math.floor(startTickOf(genesis) / TICKS_PER_SOL);
  // A colony that ended within a sol has a block for it; a fork that left it there left after that block.
  if (state.ended !== null && sol === state.sol && provenance.parent.head === chain.head) return chain.length;
  return block < 0 || ('from' in genesis && block === 0) ? null : block;
}
