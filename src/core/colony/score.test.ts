import { expect, test } from 'vitest';
import { personAt, sols, stockColony, stockGenesis } from './colony.test-support.ts';
import { gradeOf, scoreOf } from './score.ts';

const { supplies } = stockGenesis(1);

test('R6.1 the total is the sum of its breakdown: 100 a sol, 500 for each who lives, and reserves', () => {
  const colony = stockColony(1);
  sols(colony, 12);
  Object.assign(personAt(colony, 0), { alive: false });
  const score = scoreOf(colony, supplies);
  expect(score.breakdown.map(([label]) => label)).toEqual([
    'Sols survived × 100',
    'Crew alive × 500',
    'Reserves against the start, at most 1,000',
  ]);
  expect(score.breakdown[0]?.[1]).toBe(1200);
  expect(score.breakdown[1]?.[1]).toBe(1500);
  expect(score.total).toBe(score.breakdown.reduce((sum, [, points]) => sum + points, 0));
  expect(Number.isInteger(score.total)).toBe(true);
});

test('R6.1 a broken sol counts nothing', () => {
  const colony = stockColony(1);
  colony.tick = 47;
  expect(scoreOf(colony, supplies).breakdown[0]?.[1]).toBe(100);
});

test('R6.3 reserves are kg oxygen, kg water, Mcal food and kWh, now over then: 0 to 1,000, none for a run from a state', () => {
  const colony = stockColony(1);
  expect(scoreOf(colony, supplies).breakdown[2]?.[1]).toBe(1000);
  colony.tanks.waterKg = 0;
  const then = 100 + 900 + 1200 + 180;
  const now = colony.cabin.oxygenKg + 100 + 1200 + 180;
  expect(scoreOf(colony, supplies).breakdown[2]?.[1]).toBe(Math.round((1000 * now) / then));
  expect(scoreOf(colony, null).breakdown[2]?.[1]).toBe(0);
  const nothing = { ...supplies, oxygenKg: 0, waterKg: 0, foodKcal: 0, batteryKwh: 0 };
  expect(scoreOf(colony, nothing).breakdown[2]?.[1]).toBe(0);
});

test.each([
  [50_000, 'S+'],
  [49_999, 'S'],
  [30_000, 'S'],
  [29_999, 'A'],
  [20_000, 'A'],
  [19_999, 'B'],
  [10_000, 'B'],
  [9999, 'C'],
  [5000, 'C'],
  [4999, 'D'],
  [1000, 'D'],
  [999, 'F'],
  [0, 'F'],
  [-1, 'F'],
])('R6.2 %i points are grade %s', (total, grade) => {
  expect(gradeOf(total)).toBe(grade);
});
