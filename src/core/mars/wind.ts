/**
 * What wind a place has in a season, and in a storm (facts 6.4, from NASA's fact sheet for the Viking landers). Known gaps:
 * no hour of the day, no slopes, and the south and the tropics are inferred, not measured. A generated frame's
 * wind is one from this range.
 */
import { exp } from '../kernel/exp.ts';
import { tanh } from '../kernel/hyperbolic.ts';
import { cosDeg } from './angle.ts';
import { CALM_LS_DEG, CALM_WIND_MS, STORM_WIND_MS, STORM_WIND_TAU, WINDY_WIND_MS, WIND_BELT_DEG } from './constants.ts';

const [CALM_LEAST = 0, CALM_MOST = 0] = CALM_WIND_MS;
const [WINDY_LEAST = 0, WINDY_MOST = 0] = WINDY_WIND_MS;
const [STORM_LEAST = 0, STORM_MOST = 0] = STORM_WIND_MS;
const [STORM_ONSET_TAU = 0, STORM_FOLD_TAU = 1] = STORM_WIND_TAU;

/** Range of the wind in m/s, and its middle. */
export type Wind = { readonly leastMs: number; readonly meanMs: number; readonly mostMs: number };

/** How much of a dust storm an opacity is, 0 to 1, as far as wind goes. */
function stormShare(tau: number): number {
  return 1 - exp(-Math.max(0, tau - STORM_ONSET_TAU) / STORM_FOLD_TAU);
}

/** Wind by season, latitude and dust: from the calm to the windy range over the local year, and from there to a storm's. */
export function windAt(lsDeg: number, latitudeDeg: number, tau: number): Wind {
  // North of the tropics the calm season is northern summer, south of them southern; at the equator there is none.
  const hemisphere = tanh(latitudeDeg / WIND_BELT_DEG);
  const windy = (1 - hemisphere * cosDeg(lsDeg - CALM_LS_DEG)) / 2;
  const storm = stormShare(tau);
  const between = (calm: number, rough: number, wild: number): number => {
    const usual = calm + (rough - calm) * windy;
    return usual + (wild - usual) * storm;
  };
  const leastMs = between(CALM_LEAST, WINDY_LEAST, STORM_LEAST);
  const mostMs = between(CALM_MOST, WINDY_MOST, STORM_MOST);
  return { leastMs, meanMs: (leastMs + mostMs) / 2, mostMs };
}
