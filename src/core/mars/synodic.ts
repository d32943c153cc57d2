/** What recurs as Earth overtakes Mars, every 780 days or so: opposition, conjunction with its blackout, departure. */
import { atan2 } from '../kernel/arctangent.ts';
import { RADIANS_PER_DEGREE, wrapDegrees } from './angle.ts';
import { type Vector, earthAt, earthPosition, marsPosition } from './earth.ts';
import { CENTURY_DAYS, EARTH_ELEMENTS, EARTH_RATES, MARS_RATES, WINDOW_HALF_DAYS } from './earthConstants.ts';
import { crossingBetween, leastBetween } from './search.ts';

const [EARTH_AXIS_AU = 1] = EARTH_ELEMENTS;
const [, , , EARTH_LONGITUDE_RATE = 0] = EARTH_RATES;
const [, , , MARS_LONGITUDE_RATE = 0] = MARS_RATES;
const EARTH_DEG_D = EARTH_LONGITUDE_RATE / CENTURY_DAYS;
const MARS_DEG_D = MARS_LONGITUDE_RATE / CENTURY_DAYS;
/** Mean pace at which Earth gains on Mars. */
const GAIN_DEG_D = EARTH_DEG_D - MARS_DEG_D;
/** From one opposition to the next, in the mean: 779.9 days. */
export const SYNODIC_DAYS = 360 / GAIN_DEG_D;

/** The true pace is 0.7 to 1.3 times the mean: each step leaves less than a third of the error. */
const STEPS = 40;
/** A blackout is looked for this far on either side; there the Sun is 50 degrees away or more. */
const BLACKOUT_REACH_DAYS = SYNODIC_DAYS / 4;
/** The least separation lies this close to the moment of equal longitude: Mars is at most 1.2 degrees off the ecliptic. */
const CONJUNCTION_REACH_DAYS = 15;
/** The time a transfer takes depends on where it ends, hardly: each step leaves less than a tenth of the error. */
const TRANSFER_STEPS = 12;

function sunDistanceAu([x, y, z]: Vector): number {
  return Math.sqrt(x * x + y * y + z * z);
}

/** How far Mars is ahead of Earth as seen from the Sun, along the ecliptic: -180 to 180 degrees. */
export function marsLeadDeg(ttDays: number): number {
  const [ex, ey] = earthPosition(ttDays);
  const [mx, my] = marsPosition(ttDays);
  return atan2(ex * my - ey * mx, ex * mx + ey * my) / RADIANS_PER_DEGREE;
}

/** Moment near `ttDays`, at most about half a synodic period away, at which an angle that shrinks at Earth's gain is 0. */
function zeroNear(ttDays: number, angleDeg: (ttDays: number) => number): number {
  let at = ttDays;
  for (let step = 0; step < STEPS; step++) {
    const next = at + (wrapDegrees(angleDeg(at) + 180) - 180) / GAIN_DEG_D;
    // What moves it no more never will.
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The first such moment at or after `ttDays`. */
function zeroAfter(ttDays: number, angleDeg: (ttDays: number) => number): number {
  // Begun a period early and gone on by periods, so that none is skipped.
  let at = zeroNear(ttDays - SYNODIC_DAYS, angleDeg);
  while (at < ttDays) at = zeroNear(at + SYNODIC_DAYS, angleDeg);
  return at;
}

/** Opposition nearest to a moment: Earth stands between the Sun and Mars, their longitudes equal. Days TT since J2000. */
export function oppositionNear(ttDays: number): number {
  return zeroNear(ttDays, marsLeadDeg);
}

/** The first opposition at or after a moment. */
export function nextOpposition(ttDays: number): number {
  return zeroAfter(ttDays, marsLeadDeg);
}

/** Moment near `ttDays` at which Mars, beyond the Sun, comes closest to it in Earth's sky. */
export function conjunctionNear(ttDays: number): number {
  const lined = zeroNear(ttDays, (at) => marsLeadDeg(at) - 180);
  return leastBetween(
    (at) => earthAt(at).sunEarthMarsDeg,
    lined - CONJUNCTION_REACH_DAYS,
    lined + CONJUNCTION_REACH_DAYS,
  );
}

/** A time without commands: from and to, in days TT since J2000. */
export type Blackout = { readonly fromTtDays: number; readonly toTtDays: number };

/** The blackout about the conjunction nearest to a moment; `null` when Mars keeps `limitDeg` away from the Sun, up to 45. */
export function blackoutNear(ttDays: number, limitDeg: number): Blackout | null {
  const middle = conjunctionNear(ttDays);
  const past = (at: number): number => earthAt(at).sunEarthMarsDeg - limitDeg;
  if (past(middle) >= 0) return null;
  return {
    fromTtDays: crossingBetween(past, middle, middle - BLACKOUT_REACH_DAYS),
    toTtDays: crossingBetween(past, middle, middle + BLACKOUT_REACH_DAYS),
  };
}

/** A chance to leave Earth for Mars: the best moment, the days about it that serve as well, and the arrival. Days TT. */
export type DepartureWindow = {
  readonly opensTtDays: number;
  readonly bestTtDays: number;
  readonly closesTtDays: number;
  readonly arrivesTtDays: number;
};

/** Days of half an ellipse about the Sun that leaves Earth at a moment and ends at Mars's distance then (Kepler's third law). */
function transferDays(ttDays: number): number {
  const earthAu = sunDistanceAu(earthPosition(ttDays));
  let days = 0;
  for (let step = 0; step < TRANSFER_STEPS; step++) {
    const axisShare = (earthAu + sunDistanceAu(marsPosition(ttDays + days))) / 2 / EARTH_AXIS_AU;
    const next = (180 / EARTH_DEG_D) * axisShare * Math.sqrt(axisShare);
    if (next === days) break;
    days = next;
  }
  return days;
}

/** How far ahead of the end of such an ellipse Mars is on arrival, in degrees. */
function missDeg(ttDays: number): number {
  const [ex, ey] = earthPosition(ttDays);
  const [mx, my] = marsPosition(ttDays + transferDays(ttDays));
  return atan2(ey * mx - ex * my, -(ex * mx + ey * my)) / RADIANS_PER_DEGREE;
}

/**
 * The first window that is still open at a moment: Mars comes to where half an ellipse ends, on the orbits as they are.
 * With circular ones this is the phase angle of 44 degrees and 259 days. Known gap: no search by energy (Lambert), and
 * the orbits are taken as level; launches so far left within 45 days of it, most within 15.
 */
export function nextDeparture(ttDays: number): DepartureWindow {
  const bestTtDays = zeroAfter(ttDays - WINDOW_HALF_DAYS, missDeg);
  return {
    opensTtDays: bestTtDays - WINDOW_HALF_DAYS,
    bestTtDays,
    closesTtDays: bestTtDays + WINDOW_HALF_DAYS,
    arrivesTtDays: bestTtDays + transferDays(bestTtDays),
  };
}

/** The moment of least distance from Earth between two moments: looked at day by day, then in the best place closely. */
export function closestBetween(fromTtDays: number, toTtDays: number): number {
  const distance = (at: number): number => earthAt(at).distanceAu;
  let best = fromTtDays;
  for (let at = fromTtDays; at <= toTtDays; at++) if (distance(at) < distance(best)) best = at;
  return leastBetween(distance, Math.max(fromTtDays, best - 1), Math.min(toTtDays, best + 1));
}
