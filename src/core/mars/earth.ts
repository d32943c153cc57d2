/** Earth as seen from Mars, by JPL's mean elements (facts 6.5): good to about 0.001 au between 1800 and 2050. */
import { acos } from '../kernel/arcsine.ts';
import { cos, sin } from '../kernel/trig.ts';
import { RADIANS_PER_DEGREE, cosDeg, sinDeg } from './angle.ts';
import {
  AU_KM,
  BLACKOUT_DEG,
  CENTURY_DAYS,
  EARTH_ELEMENTS,
  EARTH_RATES,
  FULL_RATE_AU,
  LIGHT_KM_S,
  LINK_RATES_KBPS,
  MARS_ELEMENTS,
  MARS_RATES,
} from './earthConstants.ts';

/** Newton's steps for Kepler's equation. From E = M + e sin M, four reach the last bit at e below 0.1. */
const KEPLER_STEPS = 4;

/** Heliocentric, ecliptic, in au. */
export type Vector = readonly [x: number, y: number, z: number];

function elementAt(elements: readonly number[], rates: readonly number[], i: number, centuries: number): number {
  return (elements[i] ?? 0) + (rates[i] ?? 0) * centuries;
}

/** Heliocentric ecliptic position in au (J2000 ecliptic and equinox). */
function position(elements: readonly number[], rates: readonly number[], ttDays: number): Vector {
  const centuries = ttDays / CENTURY_DAYS;
  const axisAu = elementAt(elements, rates, 0, centuries);
  const e = elementAt(elements, rates, 1, centuries);
  const inclination = elementAt(elements, rates, 2, centuries);
  const longitude = elementAt(elements, rates, 3, centuries);
  const perihelion = elementAt(elements, rates, 4, centuries);
  const node = elementAt(elements, rates, 5, centuries);
  const mean = (longitude - perihelion) * RADIANS_PER_DEGREE;
  let eccentric = mean + e * sin(mean);
  for (let step = 0; step < KEPLER_STEPS; step++) {
    eccentric -= (eccentric - e * sin(eccentric) - mean) / (1 - e * cos(eccentric));
  }
  const x = axisAu * (cos(eccentric) - e);
  const y = axisAu * Math.sqrt(1 - e * e) * sin(eccentric);
  // From the plane of the orbit to the ecliptic: argument of perihelion, inclination, node.
  const cosW = cosDeg(perihelion - node);
  const sinW = sinDeg(perihelion - node);
  const along = x * cosW - y * sinW;
  const across = x * sinW + y * cosW;
  const cosNode = cosDeg(node);
  const sinNode = sinDeg(node);
  const acrossFlat = across * cosDeg(inclination);
  return [along * cosNode - acrossFlat * sinNode, along * sinNode + acrossFlat * cosNode, across * sinDeg(inclination)];
}

/** Where Earth stands: au from the Sun, J2000 ecliptic and equinox. */
export function earthPosition(ttDays: number): Vector {
  return position(EARTH_ELEMENTS, EARTH_RATES, ttDays);
}

/** Where Mars stands: au from the Sun, J2000 ecliptic and equinox. */
export function marsPosition(ttDays: number): Vector {
  return position(MARS_ELEMENTS, MARS_RATES, ttDays);
}

/** Distance, one-way light time, and the angle Sun-Earth-Mars that decides on a blackout. */
export type EarthView = {
  readonly distanceAu: number;
  readonly lightSeconds: number;
  readonly sunEarthMarsDeg: number;
};

/** Geometry of Earth and Mars at a time in days TT since J2000 (taken as TDB; they differ by 2 ms). */
export function earthAt(ttDays: number): EarthView {
  const [ex, ey, ez] = earthPosition(ttDays);
  const [mx, my, mz] = marsPosition(ttDays);
  const dx = mx - ex;
  const dy = my - ey;
  const dz = mz - ez;
  const distanceAu = Math.sqrt(dx * dx + dy * dy + dz * dz);
  const sunDistanceAu = Math.sqrt(ex * ex + ey * ey + ez * ez);
  const cosAngle = -(ex * dx + ey * dy + ez * dz) / (distanceAu * sunDistanceAu);
  return {
    distanceAu,
    lightSeconds: (distanceAu * AU_KM) / LIGHT_KM_S,
    sunEarthMarsDeg: acos(Math.max(-1, Math.min(1, cosAngle))) / RADIANS_PER_DEGREE,
  };
}

/** Whether commands get through: the Sun stands more than 2 degrees from the line of sight. */
export function isLinkOpen(view: EarthView): boolean {
  return view.sunEarthMarsDeg > BLACKOUT_DEG;
}

/** Rate of the link: a real link's ladder of halvings, since its signal falls with the square of the distance. */
export function linkRateKbps(distanceAu: number): number {
  const [full = 0, half = 0, least = 0] = LINK_RATES_KBPS;
  const loss = (distanceAu * distanceAu) / (FULL_RATE_AU * FULL_RATE_AU);
  return loss <= 1 ? full : loss <= 2 ? half : least;
}
