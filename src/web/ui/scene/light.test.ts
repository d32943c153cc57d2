import { expect, test } from 'vitest';
import { besideDeg, towardsLight } from './light.ts';
import { SKIES } from './skies.ts';

test('light comes from where the sun stands: noon from the left, evening from behind the base, morning from behind the viewer', () => {
  const noon = towardsLight(SKIES.noon, { elevationDeg: 60, azimuthDeg: 180 });
  const evening = towardsLight(SKIES.noon, { elevationDeg: 12, azimuthDeg: 265 });
  const morning = towardsLight(SKIES.noon, { elevationDeg: 12, azimuthDeg: 90 });
  expect(noon[0]).toBeLessThan(-0.5);
  expect(evening[1]).toBeGreaterThan(0.8);
  expect(morning[1]).toBeLessThan(-0.8);
  for (const light of [noon, evening, morning]) expect(Math.hypot(...light)).toBeCloseTo(1, 12);
  expect(morning[2]).toBeLessThan(noon[2]);
});

test('without a sun, at night and in a storm, the sky has a light of its own', () => {
  const { light } = SKIES.storm;
  const length = Math.hypot(...light);
  expect(towardsLight(SKIES.storm, { elevationDeg: 60, azimuthDeg: 180 })).toEqual(light.map((part) => part / length));
  expect(towardsLight(SKIES.noon, null)[0]).toBeLessThan(0);
});

test('azimuths are told from the middle of the view, right of it positive', () => {
  expect([250, 260, 240, 70, 69, 350].map(besideDeg)).toEqual([0, 10, -10, -180, 179, 100]);
});
