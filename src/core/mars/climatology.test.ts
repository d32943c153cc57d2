/** Wind, ultraviolet and dose: the few figures that are known of each, and that nothing jumps. */
import { expect, test } from 'vitest';
import { surfaceDoseMsvSol } from './dose.ts';
import { topOfAtmosphereWm2 } from './orbit.ts';
import { noonUvWm2 } from './ultraviolet.ts';
import { ttDaysFromUnixMs } from './utc.ts';
import { windAt } from './wind.ts';

const at = (text: string): number => ttDaysFromUnixMs(Date.parse(`${text}Z`));

// NASA Mars fact sheet, Viking landers: 2 to 7 m/s in summer, 5 to 10 in autumn, 17 to 30 in dust storms.
test('wind in the north: calm in summer, brisk half a year later, wild in a storm', () => {
  const summer = windAt(100, 47.7, 0.4);
  expect(summer.leastMs).toBeCloseTo(2, 0);
  expect(summer.mostMs).toBeCloseTo(7, 0);
  const winter = windAt(280, 47.7, 0.4);
  expect(winter.leastMs).toBeCloseTo(5, 0);
  expect(winter.mostMs).toBeCloseTo(10, 0);
  const storm = windAt(280, 47.7, 9);
  expect(storm.leastMs).toBeCloseTo(17, 0);
  expect(storm.mostMs).toBeCloseTo(30, 0);
});

test('the south has its seasons half a year later, the equator none, and dust never calms the wind', () => {
  expect(windAt(100, -40, 0.4).meanMs).toBeCloseTo(windAt(280, 40, 0.4).meanMs, 9);
  expect(windAt(100, 0, 0.4).meanMs).toBeCloseTo(windAt(280, 0, 0.4).meanMs, 9);
  for (let lsDeg = 0; lsDeg < 360; lsDeg += 10) {
    let before = 0;
    for (let tau = 0; tau < 12; tau += 0.25) {
      const { leastMs, meanMs, mostMs } = windAt(lsDeg, 20, tau);
      expect(leastMs).toBeLessThan(meanMs);
      expect(meanMs).toBeLessThan(mostMs);
      expect(meanMs).toBeGreaterThanOrEqual(before);
      expect(mostMs).toBeLessThan(30);
      before = meanMs;
    }
  }
});

test('ultraviolet at noon: a twentieth of clear light, e-folding with tau, none in polar night', () => {
  expect(noonUvWm2(0, 0, 0)).toBeCloseTo(topOfAtmosphereWm2(0) / 20, 9);
  expect(noonUvWm2(0, 0, 1.3) / noonUvWm2(0, 0, 0.3)).toBeCloseTo(1 / Math.E, 9);
  expect(noonUvWm2(90, -80, 0.3)).toBe(0);
  expect(noonUvWm2(250, 0, 0.3)).toBeGreaterThan(noonUvWm2(70, 0, 0.3));
});

// Hassler et al. 2014: 0.67 mSv a sol in 2012-13, near the maximum of the solar cycle.
test('dose: least near solar maximum, a third more at minimum, and again after eleven years', () => {
  expect(surfaceDoseMsvSol(at('2012-12-01T00:00'))).toBeCloseTo(0.67, 1);
  const [maximum, minimum] = ['2024-10-15T00:00', '2019-04-15T00:00'].map((text) => surfaceDoseMsvSol(at(text)));
  expect((minimum ?? 0) / (maximum ?? 1)).toBeCloseTo(1.3, 2);
  expect(surfaceDoseMsvSol(9000 + 4018)).toBeCloseTo(surfaceDoseMsvSol(9000), 9);
});
