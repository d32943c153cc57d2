/**
 * The Mars24 algorithm (Allison & McEwen 2000) on days of Terrestrial Time since J2000, `ttDays` = JD TT - 2451545.0.
 * Inside the simulation time is the Mars Sol Date, so that no leap second ever enters. Angles are in degrees.
 */
import { cosDeg, sinDeg, wrapDegrees, wrapHours } from './angle.ts';
import {
  CENTRE_DEG,
  CENTRE_DRIFT_DEG,
  EOT_DEG,
  FMS_DEG,
  MEAN_ANOMALY_DEG,
  MSD_AT_EPOCH,
  MSD_EPOCH_DAYS,
  PBS_AMPLITUDE_DEG,
  PBS_PERIOD,
  PBS_PHASE_DEG,
  PBS_RATE_DEG,
  SOL_DAYS,
} from './constants.ts';

/** Mars Year (Clancy numbering) in which J2000 lies; the fictitious mean Sun counts its turns from there. */
const MARS_YEAR_AT_J2000 = 24;
/** Steps of the search for an Ls: a quarter of the error each, below a microsecond after 24. */
const LS_STEPS = 24;

const [M0 = 0, M1 = 0] = MEAN_ANOMALY_DEG;
const [FMS0 = 0, FMS1 = 0] = FMS_DEG;
const [C1 = 0, C2 = 0, C3 = 0, C4 = 0, C5 = 0] = CENTRE_DEG;
const [E2 = 0, E4 = 0, E6 = 0] = EOT_DEG;
/** Amplitude, degrees per day and phase of each perturber. */
const PERTURBERS = PBS_AMPLITUDE_DEG.map(
  (amplitude, i) => [amplitude, PBS_RATE_DEG / (PBS_PERIOD[i] ?? 1), PBS_PHASE_DEG[i] ?? 0] as const,
);

/** Mean anomaly of Mars, not wrapped. */
export function meanAnomalyDeg(ttDays: number): number {
  return M0 + M1 * ttDays;
}

/** Right ascension of the fictitious mean Sun, not wrapped. */
export function fictitiousMeanSunDeg(ttDays: number): number {
  return FMS0 + FMS1 * ttDays;
}

/** Sum of the short-period perturbers (PBS). */
export function perturbersDeg(ttDays: number): number {
  let sum = 0;
  for (const [amplitude, rate, phase] of PERTURBERS) sum += amplitude * cosDeg(rate * ttDays + phase);
  return sum;
}

/** Equation of the centre: true less mean anomaly, perturbers included. */
export function equationOfCentreDeg(ttDays: number): number {
  const m = meanAnomalyDeg(ttDays);
  return (
    (C1 + CENTRE_DRIFT_DEG * ttDays) * sinDeg(m) +
    C2 * sinDeg(2 * m) +
    C3 * sinDeg(3 * m) +
    C4 * sinDeg(4 * m) +
    C5 * sinDeg(5 * m) +
    perturbersDeg(ttDays)
  );
}

/** Areocentric solar longitude in [0, 360): 0 is the northern spring equinox. */
export function lsDegAt(ttDays: number): number {
  return wrapDegrees(fictitiousMeanSunDeg(ttDays) + equationOfCentreDeg(ttDays));
}

/** Mars Year in the numbering of Clancy et al. 2000: year 1 began on 1955-04-11. It turns over when Ls passes 0. */
export function marsYearAt(ttDays: number): number {
  return MARS_YEAR_AT_J2000 + Math.floor((fictitiousMeanSunDeg(ttDays) + equationOfCentreDeg(ttDays)) / 360);
}

/**
 * Moment at which Ls comes to a value from 0 to 360 in a Mars Year, in days TT since J2000. Takes any whole year, in
 * theory.
 */
export function momentOfLs(marsYear: number, lsDeg: number): number {
  const turnsDeg = 360 * (marsYear - MARS_YEAR_AT_J2000) + lsDeg;
  let ttDays = (turnsDeg - FMS0) / FMS1;
  // The true Sun runs at 0.83 to 1.22 times the mean pace: each step leaves less than a quarter of the error.
  for (let step = 0; step < LS_STEPS; step++) {
    ttDays += (turnsDeg - fictitiousMeanSunDeg(ttDays) - equationOfCentreDeg(ttDays)) / FMS1;
  }
  return ttDays;
}

/** Moment at which a Mars Year begins: Ls passes 0. */
export function marsYearStart(marsYear: number): number {
  return momentOfLs(marsYear, 0);
}

/** Equation of time from Ls and the equation of the centre: true less mean solar time, 15 degrees an hour. */
export function equationOfTimeDeg(lsDeg: number, centreDeg: number): number {
  return E2 * sinDeg(2 * lsDeg) + E4 * sinDeg(4 * lsDeg) + E6 * sinDeg(6 * lsDeg) - centreDeg;
}

/** Mars Sol Date. */
export function marsSolDate(ttDays: number): number {
  return (ttDays - MSD_EPOCH_DAYS) / SOL_DAYS + MSD_AT_EPOCH;
}

/** Inverse of `marsSolDate`. */
export function ttDaysOfMsd(msd: number): number {
  return (msd - MSD_AT_EPOCH) * SOL_DAYS + MSD_EPOCH_DAYS;
}

/** Coordinated Mars Time: mean solar hour at longitude 0, in [0, 24). */
export function mtcHours(msd: number): number {
  return wrapHours(24 * msd);
}

/** Local mean solar hour, in [0, 24). */
export function lmstHours(msd: number, longitudeEastDeg: number): number {
  return wrapHours(24 * msd + longitudeEastDeg / 15);
}

/** Local true solar hour, in [0, 24): the hour by which the Sun shines. */
export function ltstHours(ttDays: number, longitudeEastDeg: number): number {
  const eotDeg = equationOfTimeDeg(lsDegAt(ttDays), equationOfCentreDeg(ttDays));
  return wrapHours(24 * marsSolDate(ttDays) + (longitudeEastDeg + eotDeg) / 15);
}
