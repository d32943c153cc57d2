import { expect, test } from 'vitest';
import { climateTau, stormTau } from './dust.ts';

// Appelbaum, Landis & Sherman 1991, eq. 1, evaluated by an independent model.
test.each([
  [90, 22.3, 0.5],
  [215, 22.3, 2.69],
  [295, 47.7, 2.377],
  [295, -30, 6.765],
])('tau at Ls %f, latitude %f: %f', (lsDeg, latitudeDeg, tau) => {
  expect(Math.abs(climateTau(lsDeg, latitudeDeg) - tau)).toBeLessThanOrEqual(0.002);
});

test('storms scale by their shares, and have all but died by the turn of the year', () => {
  expect(stormTau(215, 20, 0.5, 0)).toBeCloseTo(stormTau(215, 20, 1, 0) / 2, 12);
  expect(stormTau(360, 20, 0.35, 0.35)).toBeLessThan(0.005);
});
