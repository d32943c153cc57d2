import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SECONDS_PER_DAY, SOL_DAYS, SOL_SECONDS, TICKS_PER_SOL, TICK_SECONDS } from './constants.ts';
import {
  equationOfCentreDeg,
  equationOfTimeDeg,
  fictitiousMeanSunDeg,
  lmstHours,
  lsDegAt,
  ltstHours,
  marsSolDate,
  marsYearAt,
  meanAnomalyDeg,
  mtcHours,
  perturbersDeg,
  ttDaysOfMsd,
} from './time.ts';
import { ttDaysFromUnixMs, utcText } from './utc.ts';

const A = ttDaysFromUnixMs(947116800000);
const B = ttDaysFromUnixMs(1073137591000);
const SPIRIT_EAST_DEG = -184.702;
const eotAt = (days: number): number => equationOfTimeDeg(lsDegAt(days), equationOfCentreDeg(days));

// NASA GISS Mars24 "Algorithm and Worked Examples": A is 2000-01-06T00:00Z, B is Spirit at 2004-01-03T13:46:31Z.
// Tolerance one or two units of the last printed digit.
test.each([
  ['A mean anomaly', meanAnomalyDeg(A), 21.74558, 1e-5],
  ['B mean anomaly', meanAnomalyDeg(B) % 360, 66.06858, 1e-5],
  ['A fictitious mean Sun', fictitiousMeanSunDeg(A), 272.74566, 1e-5],
  ['B fictitious mean Sun', fictitiousMeanSunDeg(B) % 360, 317.09457, 1e-5],
  ['A perturbers', perturbersDeg(A), 0.00142, 1e-5],
  ['B perturbers', perturbersDeg(B), 0.01614, 1e-5],
  ['A equation of the centre', equationOfCentreDeg(A), 4.44193, 1e-5],
  ['B equation of the centre', equationOfCentreDeg(B), 10.22959, 1e-5],
  ['A Ls', lsDegAt(A), 277.18758, 2e-5],
  ['B Ls', lsDegAt(B), 327.32416, 1e-5],
  ['A equation of time', eotAt(A), -5.18774, 2e-5],
  ['B equation of time', eotAt(B), -12.77553, 1e-5],
  ['A Mars Sol Date', marsSolDate(A), 44795.99976, 1e-5],
  ['A MTC', mtcHours(marsSolDate(A)), 23.99425, 1e-5],
  ['B MTC', mtcHours(marsSolDate(B)), 13.16537, 1e-5],
  ['A LTST at 0 E', ltstHours(A, 0), 23.6484, 2e-5],
  ['B LMST', lmstHours(marsSolDate(B), SPIRIT_EAST_DEG), 0.8519, 2e-5],
  ['B LTST', ltstHours(B, SPIRIT_EAST_DEG), 0.0002, 2e-5],
])('Mars24 example %s', (_, ours, published, tolerance) => {
  expect(Math.abs(ours - published)).toBeLessThanOrEqual(tolerance);
});

// Start dates of Mars Years in the numbering of Clancy et al., as listed by the tests of marstime.js.
test.each([
  [1, '1955-04-11'],
  [24, '1998-07-14'],
  [37, '2022-12-26'],
  [38, '2024-11-12'],
])('Mars Year %i begins on %s', (year, date) => {
  const day = ttDaysFromUnixMs(Date.parse(`${date}T00:00:00Z`));
  expect(marsYearAt(day - 1)).toBe(year - 1);
  expect(marsYearAt(day + 2)).toBe(year);
});

test('a sol is 24 ticks, and one length', () => {
  expect(TICK_SECONDS * TICKS_PER_SOL).toBeCloseTo(SOL_SECONDS, 9);
  expect(SOL_DAYS * SECONDS_PER_DAY).toBeCloseTo(SOL_SECONDS, 3);
});

test('MSD and TT are inverse to each other', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e8, noNaN: true }), (msd) => {
      expect(Math.abs(marsSolDate(ttDaysOfMsd(msd)) - msd)).toBeLessThan(1e-6);
    }),
  );
});

test('Ls moves on by 0.43 to 0.66 degrees a sol, and hours stay in [0, 24)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), fc.double({ min: -360, max: 360, noNaN: true }), (msd, east) => {
      const step = (lsDegAt(ttDaysOfMsd(msd + 1)) - lsDegAt(ttDaysOfMsd(msd)) + 360) % 360;
      expect(step).toBeGreaterThan(0.43);
      expect(step).toBeLessThan(0.66);
      for (const hours of [lmstHours(msd, east), ltstHours(ttDaysOfMsd(msd), east), mtcHours(msd)]) {
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeLessThan(24);
      }
    }),
  );
});

test('the worked examples carry their own dates', () => {
  expect(utcText(A)).toBe('2000-01-06T00:00:00Z');
  expect(utcText(B)).toBe('2004-01-03T13:46:31Z');
});
