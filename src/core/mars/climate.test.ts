import { expect, test } from 'vitest';
import { airTempK, coldestHour, dailyAirTemp, pressurePa } from './climate.ts';
import { GALE_HEIGHT_KM, GALE_LATITUDE_DEG, ZERO_CELSIUS_K } from './constants.ts';

/** Dust at which the Gale fits come out as they are. */
const USUAL_TAU = 0.7;

// Means of the REMS table (CAB/NASA) in bins of 30 degrees of Ls; the fit was made on the same sols.
test.each([
  [15, 862.5],
  [45, 889.5],
  [105, 806.3],
  [135, 748.6],
  [195, 795.1],
  [225, 873.8],
  [285, 887.3],
  [315, 857.0],
])('pressure at Gale, Ls %f: %f Pa', (lsDeg, binMeanPa) => {
  expect(Math.abs(pressurePa(lsDeg, GALE_HEIGHT_KM) - binMeanPa)).toBeLessThanOrEqual(12);
});

// Single sols of the REMS table, with the tolerances of the vectors.
test.each([
  [261, 310.5, 868.05, -69.75, -4.48, 20, 6],
  [1976, 135, 728, -77, -10, 26, 8],
  [1613, 319, 846, -72, -2, 26, 8],
  [1000, 350, 841, -74, -12, 26, 8],
  [100, 207, 829, -66, -1, 26, 8],
])('sol %i at Gale, Ls %f', (_, lsDeg, pressure, minC, maxC, tolerancePa, toleranceK) => {
  const { minK, maxK } = dailyAirTemp(lsDeg, GALE_LATITUDE_DEG, USUAL_TAU);
  expect(Math.abs(pressurePa(lsDeg, GALE_HEIGHT_KM) - pressure)).toBeLessThanOrEqual(tolerancePa);
  expect(Math.abs(minK - ZERO_CELSIUS_K - minC)).toBeLessThanOrEqual(toleranceK);
  expect(Math.abs(maxK - ZERO_CELSIUS_K - maxC)).toBeLessThanOrEqual(toleranceK);
});

test('pressure at the areoid at Ls 0 is within 10 % of the 520 Pa of Smith & Zuber 1998', () => {
  expect(Math.abs(pressurePa(0, 0) / 520 - 1)).toBeLessThan(0.1);
});

// Rough marks (confidence C): Viking Lander 2 in winter about 155-175 K, Perseverance at Jezero about 190-265 K.
test('other latitudes have their seasons', () => {
  const vl2 = dailyAirTemp(270, 47.7, USUAL_TAU);
  expect(vl2.minK).toBeGreaterThan(150);
  expect(vl2.maxK).toBeLessThan(185);
  const winter = dailyAirTemp(270, 18.38, USUAL_TAU);
  const summer = dailyAirTemp(120, 18.38, USUAL_TAU);
  expect(summer.maxK).toBeGreaterThan(winter.maxK);
  expect(winter.minK).toBeGreaterThan(180);
  expect(summer.maxK).toBeLessThan(270);
});

test('everywhere and always the day has a range, above the frost point, without cliffs', () => {
  for (let latitudeDeg = -90; latitudeDeg <= 90; latitudeDeg += 5) {
    for (let lsDeg = 0; lsDeg < 360; lsDeg += 5) {
      const { minK, maxK } = dailyAirTemp(lsDeg, latitudeDeg, 0.5);
      expect(minK).toBeGreaterThanOrEqual(148);
      expect(maxK).toBeGreaterThanOrEqual(minK);
      expect(maxK).toBeLessThan(300);
      const near = dailyAirTemp(lsDeg + 0.01, Math.min(90, latitudeDeg + 0.01), 0.501);
      expect(Math.abs(near.minK - minK)).toBeLessThan(0.3);
      expect(Math.abs(near.maxK - maxK)).toBeLessThan(0.3);
    }
  }
});

test('dust narrows the daily range, and leaves its middle', () => {
  const clear = dailyAirTemp(200, 18.38, 0.3);
  const storm = dailyAirTemp(200, 18.38, 8);
  expect(storm.maxK - storm.minK).toBeCloseTo((clear.maxK - clear.minK) * (1.045 / 2.2), 6);
  expect(storm.maxK + storm.minK).toBeCloseTo(clear.maxK + clear.minK, 9);
});

test('a day: coldest at dawn, warmest at 13.5 h, unbroken through midnight', () => {
  for (const dawn of [2, 4.5, 6.2, 11].map(coldestHour)) {
    const at = (hour: number): number => airTempK(hour, 190, 250, dawn);
    expect(at(dawn)).toBeCloseTo(190, 9);
    expect(at(13.5)).toBeCloseTo(250, 9);
    expect(at(0)).toBeCloseTo(at(24), 9);
    for (let hour = 0; hour < 24; hour += 0.01) {
      expect(at(hour)).toBeGreaterThanOrEqual(190 - 1e-9);
      expect(at(hour)).toBeLessThanOrEqual(250 + 1e-9);
      expect(Math.abs(at(hour + 0.01) - at(hour))).toBeLessThan(0.5);
    }
  }
  expect([0, 5, 12].map(coldestHour)).toEqual([2, 5, 11]);
});
