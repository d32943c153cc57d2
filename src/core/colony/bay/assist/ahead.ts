/** What the next sols bring, out of the ledger that the colony lives under anyway (PROSPECTOR, and the grid survey). */
import type { Frame } from '../../../mars/frame.ts';
import { TICKS_PER_SOL } from '../../../mars/constants.ts';
import type { Colony } from '../../schema.ts';
import { isInForce } from '../effects/inForce.ts';

/** Something to come: sols from now (1 is the next), its type, and for a hazard what it strikes. */
export type Ahead = { readonly inSols: number; readonly type: string; readonly target: string };

const SURVEYED_SOLS = 3;

/** The frame of a ledger's sol; null where there is none. */
export type FrameAt = (sol: number) => Frame | null;

/** Hazards of the next sol while PROSPECTOR is seated; events as well, and of three sols, after a survey; else nothing. */
export function aheadOf(colony: Colony, frameAt: FrameAt): readonly Ahead[] {
  const surveyed = isInForce(colony, 'hazards');
  const sols = surveyed ? SURVEYED_SOLS : colony.bay.seat?.assist === 'prospector' ? 1 : 0;
  const now = colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL);
  return Array.from({ length: sols }, (_, index) => index + 1).flatMap((inSols) => {
    const frame = frameAt(now + inSols);
    if (frame === null) return [];
    const hazards = frame.hazards.map(({ type, target }) => ({ inSols, type, target: target ?? '' }));
    const events = surveyed ? frame.events.map(({ type }) => ({ inSols, type, target: '' })) : [];
    return [...events, ...hazards];
  });
}
