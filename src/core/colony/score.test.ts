import { expect, test } from 'vitest';
import { missionColony, missionGenesis, personAt, solsCalm, stockColony, stockGenesis } from './colony.test-support.ts';
import type { Colony } from './schema.ts';
import { gradeOf, scoreOf } from './score.ts';

const { supplies } = stockGenesis(1);

const pointsOf = (colony: Colony, label: string): number =>
  scoreOf(colony, supplies).breakdown.find(([one]) => one.startsWith(label))?.[1] ?? Number.NaN;

test('R6.1 the total is the sum of its breakdown, and every line names its factor', () => {
  const colony = stockColony();
  solsCalm(colony, 12);
  const score = scoreOf(colony, supplies);
  expect(score.breakdown.map(([label]) => label)).toEqual([
    'Sols survived × 100',
    'People alive × 500',
    'Robots at work × 250',
    'Reserves against the start, at most 1,000',
    'Risk index × −10',
    'Tasks resolved × 50',
    'Overrides carried out × 200',
    'Technologies × 300',
    'Modules built × 150, at most 8',
  ]);
  expect(score.total).toBe(score.breakdown.reduce((sum, [, points]) => sum + points, 0));
  expect(Number.isInteger(score.total)).toBe(true);
  expect(score.breakdown.some(([, points]) => Object.is(points, -0))).toBe(false);
});

test.each<[label: string, points: number, change: (colony: Colony) => void]>([
  ['Sols survived', 100, (colony) => void (colony.tick = 47)],
  ['Sols survived', 1200, (colony) => void (colony.tick = 12 * 24)],
  ['People alive', 1500, (colony) => void (personAt(colony, 0).alive = false)],
  ['Risk index', 0, (colony) => void (colony.risk = 0)],
  ['Risk index', -420, (colony) => void (colony.risk = 42)],
  ['Tasks resolved', 350, ({ tasks }) => void (tasks.resolved = 7)],
  ['Tasks resolved', 0, ({ tasks }) => void (tasks.ignored = 7)],
  ['Overrides carried out', 600, ({ tasks }) => void (tasks.overridden = 3)],
  ['Technologies', 600, ({ research }) => void research.done.push('improved_solar', 'suitport')],
])('R6.1 %s: %i points', (label, points, change) => {
  const colony = stockColony();
  change(colony);
  expect(pointsOf(colony, label)).toBe(points);
});

test('R6.4 a robot at work is worth half a person, so that robots alone can score', () => {
  const genesis = missionGenesis('optimus', 1);
  const colony = missionColony('optimus');
  solsCalm(colony, 3);
  Object.assign(colony.robots[0] ?? {}, { alive: false });
  const { breakdown } = scoreOf(colony, genesis.supplies);
  expect(breakdown.slice(0, 3).map(([, points]) => points)).toEqual([300, 0, 750]);
  expect(breakdown[3]?.[1]).toBeGreaterThan(0);
});

test('R6.4 modules count when the player built them, eight at most', () => {
  const colony = stockColony();
  expect(pointsOf(colony, 'Modules built')).toBe(0);
  const build = (count: number): void => {
    for (let i = 0; i < count; i++)
      colony.built.push({ id: colony.built.length + 1, key: 'medbay', builtSol: 5, wear: 0, offline: false });
  };
  build(1);
  expect(pointsOf(colony, 'Modules built')).toBe(150);
  build(7);
  expect(pointsOf(colony, 'Modules built')).toBe(1200);
  build(1);
  expect(pointsOf(colony, 'Modules built')).toBe(1200);
});

test('R6.3 reserves are kg oxygen, kg water, Mcal food and kWh, now over then: 0 to 1,000, none for a run from a state', () => {
  const colony = stockColony();
  expect(pointsOf(colony, 'Reserves')).toBe(1000);
  const { oxygenKg, waterKg, foodKcal, batteryKwh } = supplies;
  colony.tanks.waterKg = 0;
  const now = colony.cabin.oxygenKg + colony.dome.oxygenKg + oxygenKg + foodKcal / 1000 + colony.energy.batteryKwh;
  const then = oxygenKg + waterKg + foodKcal / 1000 + batteryKwh;
  expect(pointsOf(colony, 'Reserves')).toBe(Math.round((1000 * now) / then));
  expect(scoreOf(colony, null).breakdown[3]?.[1]).toBe(0);
  const nothing = { ...supplies, oxygenKg: 0, waterKg: 0, foodKcal: 0, batteryKwh: 0 };
  expect(scoreOf(colony, nothing).breakdown[3]?.[1]).toBe(0);
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
