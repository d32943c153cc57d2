/** Warmth that heaters or walls lose, as the colder air outside that would take as much. */
import { ZERO_CELSIUS_K } from '../../mars/constants.ts';
import { makeColder, type Arrival } from './arrival.ts';

/**
 * Walls let warmth through in proportion to the difference between inside and outside: to lose a share more of it is the
 * same as if that difference were larger by this share. `share` from 0 to below 1.
 */
export function chill(sol: Arrival, share: number): void {
  const { airTempK } = sol.flows.weather;
  let sumK = 0;
  for (const kelvin of airTempK) sumK += kelvin;
  const outsideC = sumK / airTempK.length - ZERO_CELSIUS_K;
  makeColder(sol, share * Math.max(0, sol.colony.cabin.tempC - outsideC));
}
