/** A ledger that is nothing but its frames: from a bundle, or from a cartridge that carries them. It may have gaps, and it ends. */
import type { Frame } from '../frame.ts';
import type { Ledger } from '../ledger.ts';
import { frozen } from '../../kernel/frozen.ts';

/** Frames in order of sols, at least one. `headHash` is that of the whole ledger, of which these may be a part. */
export type HeldFrames = {
  readonly id: string;
  readonly headHash: string;
  readonly frames: readonly Frame[];
};

/** A ledger of frames at hand. Nothing is made up where it has none: no forecast, and no weather in a gap. */
export function heldLedger({ id, headHash, frames }: HeldFrames): Ledger {
  const bySol = new Map(frames.map((frame) => [frame.sol, frozen(frame)]));
  return {
    id,
    headHash,
    firstSol: frames[0]?.sol ?? 1,
    headSol: frames.at(-1)?.sol ?? 0,
    shipped: false,
    has: (sol) => bySol.has(sol),
    frameAt(sol) {
      const frame = bySol.get(sol);
      if (frame === undefined) throw new RangeError(`no frame of sol ${sol}`);
      return frame;
    },
  };
}

/**
 * Why a ledger has no frame of a sol, in a few words: `ledger gap at sol 401`, `ledger end after sol 920`, or, when only
 * part of the ledger is held, `frames at hand end after sol 130` or `begin with sol 60`.
 */
export function absenceOf(ledger: Ledger, sol: number): string {
  const { firstSol, headSol, headHash } = ledger;
  if (sol < firstSol) return `frames at hand begin with sol ${firstSol}`;
  if (sol <= headSol) return `ledger gap at sol ${sol}`;
  const whole = ledger.has(headSol) && ledger.frameAt(headSol)._hash === headHash;
  return whole ? `ledger end after sol ${headSol}` : `frames at hand end after sol ${headSol}`;
}
