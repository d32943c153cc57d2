/**
 * Cosmic rays at the surface (facts 5.7). Known gaps: no dependence on height, no particle events: the air stops most of
 * what those bring.
 */
import { cosDeg } from './angle.ts';
import {
  DOSE_CYCLE,
  FLARE_ACTIVITY,
  SOLAR_CYCLE_DAYS,
  SOLAR_MAXIMUM_DAYS,
  SURFACE_DOSE_MSV_SOL,
} from './ledgerConstants.ts';
import { between } from './ranges.ts';

/** How quiet the Sun is: 0 at the maximum of its cycle, 1 at the minimum. */
function solarQuiet(ttDays: number): number {
  return (1 - cosDeg((360 * (ttDays - SOLAR_MAXIMUM_DAYS)) / SOLAR_CYCLE_DAYS)) / 2;
}

/** Dose equivalent in mSv per sol in the open. Cosmic rays are weakest when the Sun is most active. */
export function surfaceDoseMsvSol(ttDays: number): number {
  return SURFACE_DOSE_MSV_SOL * (1 + DOSE_CYCLE * solarQuiet(ttDays));
}

/** How often solar particle events come, against the mean over the cycle: most often when the Sun is most active. */
export function flareShare(ttDays: number): number {
  return between(FLARE_ACTIVITY, 1 - solarQuiet(ttDays));
}
