/** Brings to hand the frames that a run has lived on. */
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { FrameSource } from './frames.ts';

type Lived = {
  readonly genesis: { readonly ledger: { readonly id: string } };
  readonly state: { readonly startSol: number; readonly tick: number };
};

/** Null, or which frame can't be had. Frames of a ledger that is not shipped travel with the run. `most`: sols. */
export async function bringRun({ genesis, state }: Lived, frames: FrameSource, most: number): Promise<string | null> {
  if (genesis.ledger.id !== frames.ledger.id) return null;
  const sols = Math.ceil(state.tick / TICKS_PER_SOL);
  return bringSols(state.startSol, Math.min(sols, most), frames);
}

/** The same of so many sols from one on. */
export async function bringSols(from: number, sols: number, frames: FrameSource): Promise<string | null> {
  for (let sol = from; sol < from + sols; sol++) {
    const problem = await frames.bring(sol);
    if (problem !== null) return `The frame of sol ${sol} is not at hand.`;
  }
  return null;
}
