/** Every number of Earth and the link to it, a line each: name, value, unit, source, confidence. */
import { constant, constantSeries as series } from './constant.ts';

const JPL = 'JPL approximate Keplerian elements 1800-2050 (Standish)';

// In order: semi-major axis in au, eccentricity, and in degrees inclination, mean longitude, longitude of perihelion
// and node; then the change of each per century.
export const EARTH_ELEMENTS = series(
  'EARTH_ELEMENTS',
  [1.00000261, 0.01671123, -0.00001531, 100.46457166, 102.93768193, 0],
  'au, -, deg',
  JPL,
  'B',
);
export const EARTH_RATES = series(
  'EARTH_RATES',
  [0.00000562, -0.00004392, -0.01294668, 35999.37244981, 0.32327364, 0],
  'per century',
  JPL,
  'B',
);
export const MARS_ELEMENTS = series(
  'MARS_ELEMENTS',
  [1.52371034, 0.0933941, 1.84969142, -4.55343205, -23.94362959, 49.55953891],
  'au, -, deg',
  JPL,
  'B',
);
export const MARS_RATES = series(
  'MARS_RATES',
  [0.00001847, 0.00007882, -0.00813131, 19140.30268499, 0.44441088, -0.29257343],
  'per century',
  JPL,
  'B',
);
export const CENTURY_DAYS = constant('CENTURY_DAYS', 36525, 'd', 'definition', 'A');
export const AU_KM = constant('AU_KM', 149597870.7, 'km', 'IAU 2012 Resolution B2', 'A');
export const LIGHT_KM_S = constant('LIGHT_KM_S', 299792.458, 'km/s', 'definition of the metre (SI)', 'A');
export const BLACKOUT_DEG = constant('BLACKOUT_DEG', 2, 'deg', 'NASA/JPL moratoria 2019, 2021, 2023', 'B');
export const FULL_RATE_AU = constant('FULL_RATE_AU', 1, 'au', 'our choice, for the ladder of rates', 'C');
export const LINK_RATES_KBPS = series('LINK_RATES_KBPS', [32, 16, 8], 'kbit/s', 'version-1 ledger', 'B');
export const WINDOW_HALF_DAYS = constant(
  'WINDOW_HALF_DAYS',
  15,
  'd',
  'Mars 2020 had 17 July to 15 August 2020, general knowledge',
  'C',
);
