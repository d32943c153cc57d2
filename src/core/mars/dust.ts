/** How much dust hangs in the air in a two-storm Viking year: Appelbaum, Landis & Sherman 1991, eq. 1. */
import { exp } from '../kernel/exp.ts';
import {
  TAU_FIRST_SHARE,
  TAU_FLOOR,
  TAU_LATITUDE_CENTRE_DEG,
  TAU_LATITUDE_RAMP_DEG,
  TAU_LATITUDE_WIDTH_DEG2,
  TAU_SCALE,
  TAU_STORM_LS_DEG,
  TAU_STORM_WIDTH_DEG2,
} from './constants.ts';

const [FIRST_LS_DEG = 0, SECOND_LS_DEG = 0] = TAU_STORM_LS_DEG;

function bump(offsetDeg: number): number {
  return exp(-(offsetDeg * offsetDeg) / TAU_STORM_WIDTH_DEG2);
}

/** Opacity that the year's two storms add, each scaled by its own share: 1 and 1 are the storms of 1977. */
export function stormTau(lsDeg: number, latitudeDeg: number, firstShare: number, secondShare: number): number {
  const fromCentre = latitudeDeg - TAU_LATITUDE_CENTRE_DEG;
  const place =
    (TAU_SCALE * (1 + latitudeDeg / TAU_LATITUDE_RAMP_DEG)) / (TAU_LATITUDE_WIDTH_DEG2 + fromCentre * fromCentre);
  return (
    place * (firstShare * TAU_FIRST_SHARE * bump(lsDeg - FIRST_LS_DEG) + secondShare * bump(lsDeg - SECOND_LS_DEG))
  );
}

/** Visible optical depth of the dust in a two-storm year: never below 0.5. */
export function climateTau(lsDeg: number, latitudeDeg: number): number {
  return Math.max(TAU_FLOOR, stormTau(lsDeg, latitudeDeg, 1, 1));
}
