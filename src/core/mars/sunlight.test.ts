import { expect, test } from 'vitest';
import { cosDeg, sinDeg } from './angle.ts';
import { appelbaumBeamWm2, appelbaumDeclinationDeg } from './appelbaum.ts';
import { FLUX, TAUS, ZENITH_COUNT } from './fluxTable.ts';
import { normalisedNetFlux, surfaceSunlight } from './sunlight.ts';

// Appelbaum, Landis & Sherman 1991, Table III, albedo 0.1: the table itself, to its last digit.
test.each([
  [0, 0.1, 0.883],
  [60, 0.1, 0.855],
  [0, 0.5, 0.813],
  [45, 0.5, 0.765],
  [60, 0.65, 0.653],
  [0, 1.0, 0.728],
  [60, 1.0, 0.557],
  [50, 1.4, 0.542],
  [60, 2.0, 0.377],
  [80, 2.0, 0.217],
  [70, 3.0, 0.216],
  [0, 4.0, 0.363],
  [0, 6.0, 0.229],
  [85, 6.0, 0.069],
  // Between its entries, by hand.
  [2.5, 0.1, 0.883],
  [62.5, 1.0, 0.5355],
  [60, 2.05, 0.3705],
  [62.5, 2.05, 0.351],
])('f(z %f, tau %f) is %f', (zenithDeg, tau, published) => {
  expect(normalisedNetFlux(zenithDeg, tau)).toBeCloseTo(published, 9);
});

test('the table falls along every row and column, its misprints mended', () => {
  for (let row = 0; row < TAUS.length; row++) {
    for (let column = 0; column < ZENITH_COUNT; column++) {
      const here = FLUX[row * ZENITH_COUNT + column] ?? 0;
      if (column > 0) expect(here).toBeLessThanOrEqual(FLUX[row * ZENITH_COUNT + column - 1] ?? 0);
      if (row > 0) expect(here).toBeLessThan(FLUX[(row - 1) * ZENITH_COUNT + column] ?? 0);
    }
  }
});

/** Sums of a day by Appelbaum's Sun, in Wh/m2 of hours of `hourSeconds`, from one true solar hour to another. */
function dailyWh(
  lsDeg: number,
  latitudeDeg: number,
  tau: number,
  part: 'globalWm2' | 'beamWm2',
  from = 0,
  to = 24,
): number {
  const sunDeg = appelbaumDeclinationDeg(lsDeg);
  const steps = 2400;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const hour = from + ((i + 0.5) * (to - from)) / steps;
    const cosZenith =
      sinDeg(latitudeDeg) * sinDeg(sunDeg) + cosDeg(latitudeDeg) * cosDeg(sunDeg) * cosDeg(15 * (hour - 12));
    sum += surfaceSunlight(appelbaumBeamWm2(lsDeg), cosZenith, tau)[part];
  }
  return (sum * (to - from)) / steps;
}

/** Mars hours per Earth hour, for tables in Earth watt-hours per sol. */
const EARTH_WH = 24.65 / 24;
const VL1 = 22.3;
const VL2 = 47.7;

// Appelbaum & Flood 1990, Table II (top of the atmosphere) and IV: over 24 Mars hours.
test.each([
  [69, 0, 4136, 6],
  [120, 0, 4442, 6],
  [249, 0, 3449, 6],
  [299, 0, 3350, 6],
  [69, 0.65, 3340, 25],
  [120, 0.4, 3860, 25],
  [249, 1.4, 1900, 25],
  [299, 3.25, 1024, 25],
])('day at Ls %f, tau %f, VL1: %f Wh/m2', (lsDeg, tau, published, tolerance) => {
  expect(Math.abs(dailyWh(lsDeg, VL1, tau, 'globalWm2') - published)).toBeLessThanOrEqual(tolerance);
});

// Appelbaum & Flood 1990, Table IV.
test.each([
  [69, 0.65, 12, 420],
  [69, 0.65, 15, 263],
  [153, 0.5, 14, 399],
  [249, 1.4, 12, 307],
])('hour at Ls %f, tau %f, from %i h: %f Wh/m2', (lsDeg, tau, from, published) => {
  expect(Math.abs(dailyWh(lsDeg, VL1, tau, 'globalWm2', from, from + 1) - published)).toBeLessThanOrEqual(9);
});

// Appelbaum & Flood 1990 update, Table V; tau of Fig. 3 of the 1991 update; Earth watt-hours per sol.
test.each([
  ['VL1', 0, VL1, 0.65, 3235.55],
  ['VL1', 45, VL1, 0.65, 3401.26],
  ['VL1', 120, VL1, 0.4, 3996.85],
  ['VL1', 180, VL1, 0.75, 3601.57],
  ['VL1', 270, VL1, 1.8, 1570.5],
  ['VL1', 290, VL1, 3.6, 934.92],
  ['VL2', 0, VL2, 0.8, 2012.8],
  ['VL2', 90, VL2, 0.4, 3991.65],
  ['VL2', 180, VL2, 1.0, 2129.25],
  ['VL2', 240, VL2, 1.45, 540.33],
  ['VL2', 330, VL2, 0.9, 1191.3],
])('global at %s, Ls %f, latitude %f, tau %f: %f Wh/m2, within 1.5 %%', (_, lsDeg, latitudeDeg, tau, published) => {
  const ours = dailyWh(lsDeg, latitudeDeg, tau, 'globalWm2') * EARTH_WH;
  expect(Math.abs(ours / published - 1)).toBeLessThanOrEqual(0.015);
});

test.each([
  ['VL1', 0, VL1, 0.65, 1599.19],
  ['VL1', 45, VL1, 0.65, 1751.51],
  ['VL1', 120, VL1, 0.4, 2621.38],
  ['VL1', 180, VL1, 0.75, 1610.06],
  ['VL1', 270, VL1, 1.8, 139.08],
  ['VL1', 330, VL1, 1.25, 565.04],
  ['VL2', 90, VL2, 0.4, 2525.49],
  ['VL2', 120, VL2, 0.25, 3113.77],
  ['VL2', 330, VL2, 0.9, 227.97],
])('beam at %s, Ls %f, latitude %f, tau %f: %f Wh/m2, within 0.5 %%', (_, lsDeg, latitudeDeg, tau, published) => {
  const ours = dailyWh(lsDeg, latitudeDeg, tau, 'beamWm2') * EARTH_WH;
  expect(Math.abs(ours / published - 1)).toBeLessThanOrEqual(0.00504);
});
