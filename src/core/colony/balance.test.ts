import { expect, test } from 'vitest';
import { BALANCED, balanceOf, type Balance } from './balance.ts';
import { missionColony, sols, stockColony, tick } from './colony.test-support.ts';
import { PLAYABLE } from './missions.ts';

const worst = (balance: Balance): number => Math.max(...BALANCED.map((of) => Math.abs(balance[of].relative)));

test('R7.6 before the first tick nothing has moved', () => {
  const balance = balanceOf(stockColony());
  for (const of of BALANCED) expect(balance[of]).toMatchObject({ in: 0, out: 0, change: 0, residual: 0, relative: 0 });
  expect(balance.oxygen.stored).toBeGreaterThan(100);
});

test.each(PLAYABLE)('R7.6 the panel reads zero in every sol of %s', (mission) => {
  const colony = missionColony(mission);
  for (let sol = 0; sol < 30; sol++) {
    tick(colony, 11);
    expect(worst(balanceOf(colony))).toBeLessThan(1e-9);
    sols(colony, 1);
    expect(worst(balanceOf(colony))).toBeLessThan(1e-9);
  }
});

test('R7.6 at a sol’s end it is the balance of that sol, and what changed is what came in less what went out', () => {
  const colony = stockColony();
  sols(colony, 5);
  const before = balanceOf(colony).oxygen.stored;
  sols(colony, 1);
  const { oxygen, energy } = balanceOf(colony);
  expect(oxygen.stored - before).toBeCloseTo(oxygen.change, 9);
  expect(oxygen.in - oxygen.out).toBeCloseTo(oxygen.change, 9);
  expect(energy.in).toBeGreaterThan(100);
  tick(colony);
  expect(balanceOf(colony).energy.in).toBeLessThan(energy.in);
});

test('R7.6 what appears from nowhere shows as a residual, in the elements it is made of', () => {
  const colony = stockColony();
  sols(colony, 5);
  colony.tanks.waterKg += 1;
  const { hydrogen, oxygen, carbon, nitrogen } = balanceOf(colony);
  expect(hydrogen.residual).toBeCloseTo(0.1119, 4);
  expect(oxygen.residual).toBeCloseTo(0.8881, 4);
  expect(Math.abs(carbon.residual) + Math.abs(nitrogen.residual)).toBeLessThan(1e-9);
});
