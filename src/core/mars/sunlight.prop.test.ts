import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisedNetFlux, surfaceSunlight } from './sunlight.ts';

const TOP_WM2 = 718;
const zenith = fc.double({ min: 0, max: 100, noNaN: true });
const opacity = fc.double({ min: 0, max: 15, noNaN: true });
const cosine = fc.double({ min: -1, max: 1, noNaN: true });

test('light is never negative, never more than above the air, and global is beam plus diffuse', () => {
  fc.assert(
    fc.property(cosine, opacity, (cosZenith, tau) => {
      const { globalWm2, beamWm2, diffuseWm2 } = surfaceSunlight(TOP_WM2, cosZenith, tau);
      expect(beamWm2).toBeGreaterThanOrEqual(0);
      expect(diffuseWm2).toBeGreaterThanOrEqual(0);
      expect(globalWm2).toBeGreaterThanOrEqual(beamWm2);
      expect(globalWm2).toBeCloseTo(beamWm2 + diffuseWm2, 9);
      expect(globalWm2).toBeLessThanOrEqual(TOP_WM2 * Math.max(0, cosZenith) * (1 + 1e-12));
    }),
    { numRuns: 2000 },
  );
});

test('more dust never brings more light', () => {
  fc.assert(
    fc.property(cosine, opacity, fc.double({ min: 0, max: 3, noNaN: true }), (cosZenith, tau, more) => {
      const clear = surfaceSunlight(TOP_WM2, cosZenith, tau);
      const dusty = surfaceSunlight(TOP_WM2, cosZenith, tau + more);
      expect(dusty.globalWm2).toBeLessThanOrEqual(clear.globalWm2 + 1e-9);
      expect(dusty.beamWm2).toBeLessThanOrEqual(clear.beamWm2 + 1e-9);
    }),
    { numRuns: 2000 },
  );
});

test('no cliffs: small steps of angle or dust are small steps of light', () => {
  fc.assert(
    fc.property(zenith, opacity, (zenithDeg, tau) => {
      const here = normalisedNetFlux(zenithDeg, tau);
      // Steepest: from 0.9 to 0 over the last 5 degrees; from 0.9 to 0.64 over tau 0 to 0.1 at 85 degrees.
      expect(Math.abs(normalisedNetFlux(zenithDeg + 0.001, tau) - here)).toBeLessThan(0.0002);
      expect(Math.abs(normalisedNetFlux(zenithDeg, tau + 0.0001) - here)).toBeLessThan(0.0003);
    }),
    { numRuns: 5000 },
  );
});

test('no cliffs at the seams of the table either', () => {
  const tiny = 1e-9;
  for (const tau of [0.1, 0.15, 2.1, 3, 4, 6]) {
    for (let zenithDeg = 0; zenithDeg <= 90; zenithDeg += 2.5) {
      const jump = normalisedNetFlux(zenithDeg, tau - tiny) - normalisedNetFlux(zenithDeg, tau + tiny);
      expect(Math.abs(jump)).toBeLessThan(1e-6);
    }
  }
  for (let zenithDeg = 5; zenithDeg <= 90; zenithDeg += 5) {
    for (const tau of [0, 0.05, 0.5, 5, 6, 9]) {
      const jump = normalisedNetFlux(zenithDeg - tiny, tau) - normalisedNetFlux(zenithDeg + tiny, tau);
      expect(Math.abs(jump)).toBeLessThan(1e-6);
    }
  }
});

test('ends: no dust lets all light through, a black sky and the horizon none', () => {
  const { globalWm2, beamWm2 } = surfaceSunlight(TOP_WM2, 0.5, 0);
  expect(globalWm2).toBeCloseTo(TOP_WM2 / 2, 9);
  expect(beamWm2).toBeCloseTo(TOP_WM2 / 2, 9);
  expect(surfaceSunlight(TOP_WM2, 1, 100).globalWm2).toBeLessThan(1e-3);
  expect(surfaceSunlight(TOP_WM2, 0, 0.1).globalWm2).toBe(0);
  expect(normalisedNetFlux(90, 0.1)).toBe(0);
});
