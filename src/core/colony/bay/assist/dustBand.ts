/** The dust of the next sols as a band: the ledger’s own figure, blurred the more the farther off it is (STORMWATCH). */
import { TICKS_PER_SOL } from '../../../mars/constants.ts';
import type { Colony } from '../../schema.ts';
import { isInForce } from '../effects/inForce.ts';
import type { FrameAt } from './ahead.ts';

/** Optical depth between which the dust of a sol will lie; `inSols` counts from now. */
export type Band = { readonly inSols: number; readonly least: number; readonly most: number };

const SEATED_SOLS = 3;
const WATCHED_SOLS = 12;
/** Share of the figure by which a sol is blurred, and more for each that is farther off, up to a half. */
const BLUR = 0.08;
const MOST_BLUR = 0.5;

/** Three sols while STORMWATCH is seated, twelve after a watch; else nothing. Where the ledger ends, so does the band. */
export function dustBandOf(colony: Colony, frameAt: FrameAt): readonly Band[] {
  const sols = isInForce(colony, 'weather') ? WATCHED_SOLS : colony.bay.seat?.assist === 'stormwatch' ? SEATED_SOLS : 0;
  const now = colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL);
  const bands: Band[] = [];
  for (let inSols = 1; inSols <= sols; inSols++) {
    const frame = frameAt(now + inSols);
    if (frame === null) return bands;
    const tau = frame.mars.dust_tau;
    const blur = Math.min(MOST_BLUR, BLUR * inSols);
    bands.push({ inSols, least: tau * (1 - blur), most: tau * (1 + blur) });
  }
  return bands;
}
