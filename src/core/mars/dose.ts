/**
 * Cosmic rays at the surface (facts 5.7). Known gaps: no dependence on height, no particle events: the air stops most of
 * what those bring.
 */
import { cosDeg } from './angle.ts';
import { DOSE_CYCLE, SOLAR_CYCLE_DAYS, SOLAR_MAXIMUM_DAYS, SURFACE_DOSE_MSV_SOL } from './ledgerConstants.ts';

/** Dose equivalent in mSv per sol in the open. Cosmic rays are weakest when the Sun is most active. */
export function surfaceDoseMsvSol(ttDays: number): number {
  const quiet = (1 - cosDeg((360 * (ttDays - SOLAR_MAXIMUM_DAYS)) / SOLAR_CYCLE_DAYS)) / 2;
  return SURFACE_DOSE_MSV_SOL * (1 + DOSE_CYCLE * quiet);
}
