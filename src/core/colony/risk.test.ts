import { expect, test } from 'vitest';
import { missionColony, personAt, solsCalm, stockColony } from './colony.test-support.ts';
import { bodiesOf, daysOf, FOOD_KG_SOL, nightKwh, OXYGEN_KG_SOL, waterKgSol } from './need.ts';
import { RISK_GRADES, riskGradeOf, riskOf } from './risk.ts';
import { ALARMS, type Colony } from './schema.ts';

type Change = (colony: Colony) => void;

const pointsOf = (colony: Colony, label: string): number =>
  riskOf(colony).terms.find(([one]) => one.startsWith(label))?.[1] ?? 0;

const oxygenFor =
  (days: number): Change =>
  (colony) =>
    void (colony.tanks.oxygenKg = days * bodiesOf(colony) * OXYGEN_KG_SOL);
const foodFor =
  (days: number): Change =>
  (colony) =>
    void (colony.foodKg = days * bodiesOf(colony) * FOOD_KG_SOL);
const waterFor =
  (days: number): Change =>
  (colony) =>
    void (colony.tanks.waterKg = days * bodiesOf(colony) * waterKgSol(colony));
const spirits =
  (morale: number): Change =>
  (colony) =>
    colony.crew.forEach((person) => (person.morale = morale));
const charge =
  (nights: number): Change =>
  (colony) =>
    void (colony.energy.batteryKwh = nights * nightKwh(colony));
const storm =
  (tauFloor: number): Change =>
  (colony) =>
    void (colony.conditions.tauFloor = tauFloor);
const light =
  (lightShare: number): Change =>
  (colony) =>
    void (colony.energy.lightShare = lightShare);

test('R6.5 a colony that lacks nothing has an index of 10, and its terms say why', () => {
  expect(riskOf(stockColony())).toEqual({ index: 10, grade: 'LOW', terms: [['Every colony on Mars', 10]] });
});

test.each<[label: string, points: number, change: Change]>([
  ['Sols of oxygen', 30, oxygenFor(4.9)],
  ['Sols of oxygen', 15, oxygenFor(5.1)],
  ['Sols of oxygen', 5, oxygenFor(10.1)],
  ['Sols of oxygen', 0, oxygenFor(20.1)],
  ['Sols of food', 25, foodFor(4.9)],
  ['Sols of food', 12, foodFor(5.1)],
  ['Sols of food', 4, foodFor(10.1)],
  ['Sols of food', 0, foodFor(20.1)],
  ['Sols of water', 28, waterFor(4.9)],
  ['Sols of water', 14, waterFor(5.1)],
  ['Sols of water', 4, waterFor(10.1)],
  ['Sols of water', 0, waterFor(20.1)],
])('R6.6 %s: %i points at the ancestor’s bands', (label, points, change) => {
  const colony = stockColony();
  change(colony);
  expect(pointsOf(colony, label)).toBe(points);
});

test('R6.6 stores last as long as the living use them, food at the ration', () => {
  const colony = stockColony();
  const whole = daysOf(colony);
  colony.ration = 0.5;
  expect(daysOf(colony).food).toBeCloseTo(2 * whole.food, 9);
  expect(daysOf(colony).oxygen).toBe(whole.oxygen);
  const [first, ...others] = colony.crew;
  const share = (first?.metabolicScale ?? 0) / bodiesOf(colony);
  for (const person of others) Object.assign(person, { alive: false });
  expect(daysOf(colony).water * share).toBeCloseTo(whole.water, 9);
  Object.assign(personAt(colony, 0), { alive: false });
  expect(daysOf(colony)).toEqual({ oxygen: Infinity, water: Infinity, food: Infinity });
  expect(riskOf(colony).terms.map(([label]) => label)).not.toContain('Sols of oxygen');
});

test.each<[label: string, points: number, change: Change]>([
  ['Charge against a night', 25, charge(0.49)],
  ['Charge against a night', 12, charge(0.51)],
  ['Charge against a night', 0, charge(1.01)],
  ['Dust of storms', 15, storm(0.61)],
  ['Dust of storms', 5, storm(0.31)],
  ['Dust of storms', 0, storm(0.3)],
  ['Light that the arrays take', 12, light(0.69)],
  ['Light that the arrays take', 5, light(0.71)],
  ['Light that the arrays take', 0, light(0.86)],
  ['Events that last', 12, ({ active }) => void active.push(...twoEvents())],
  ['Open alarms', 4 * ALARMS.length, ({ alarms }) => ALARMS.forEach((alarm) => (alarms[alarm] = true))],
])('R6.7 %s: %i points', (label, points, change) => {
  const colony = stockColony();
  change(colony);
  expect(pointsOf(colony, label)).toBe(points);
});
const twoEvents = (): Colony['active'] =>
  ['dust_storm', 'cold_snap'].map((type) => ({ type, severity: 0.5, solsLeft: 2 }));

test('R6.7 arrays that are worn or off take no light, reactors need none, and they shorten the night', () => {
  const colony = stockColony();
  for (const module of colony.built) if (module.key === 'solar_farm') module.wear = 0.2;
  expect(pointsOf(colony, 'Light that the arrays take')).toBe(5);
  for (const module of colony.built) if (module.key === 'solar_farm') module.offline = true;
  expect(pointsOf(colony, 'Light that the arrays take')).toBe(12);
  colony.built = colony.built.filter((module) => module.key !== 'solar_farm');
  expect(pointsOf(colony, 'Light that the arrays take')).toBe(0);
  colony.energy.batteryKwh = 0;
  expect(pointsOf(colony, 'Charge against a night')).toBe(25);
  colony.plant.fissionKw = 1000;
  expect(pointsOf(colony, 'Charge against a night')).toBe(0);
});

test.each<[label: string, points: number, change: Change]>([
  ['Morale', 20, spirits(29)],
  ['Morale', 10, spirits(31)],
  ['Morale', 3, spirits(51)],
  ['Morale', 0, spirits(71)],
  ['People below 50 health', 4, (colony) => void (personAt(colony, 0).hp = 49)],
  ['People and robots lost', 8, (colony) => void (personAt(colony, 0).alive = false)],
])('R6.8 %s: %i points', (label, points, change) => {
  const colony = stockColony();
  change(colony);
  expect(pointsOf(colony, label)).toBe(points);
});

test('R6.9 robots alone are judged by joints, modules and charge, not by stores', () => {
  const fresh = missionColony('lunar');
  expect(riskOf(fresh).terms).toEqual([['Every colony on Mars', 10]]);
  const joints = (wear: number): number => {
    const colony = missionColony('lunar');
    Object.assign(colony.robots[0] ?? {}, { joints: wear });
    return pointsOf(colony, 'Worst joints');
  };
  expect([0.3, 0.31, 0.61, 0.81].map(joints)).toEqual([0, 5, 15, 30]);
  const modules = (wear: number): number => {
    const colony = missionColony('lunar');
    for (const module of colony.built) module.wear = wear;
    return pointsOf(colony, 'Condition of the modules');
  };
  expect([0.29, 0.31, 0.51, 0.71].map(modules)).toEqual([0, 4, 12, 25]);
  const lost = missionColony('lunar');
  Object.assign(lost.robots[0] ?? {}, { alive: false, joints: 1 });
  expect(riskOf(lost).terms).toEqual([
    ['Every colony on Mars', 10],
    ['People and robots lost × 8', 8],
  ]);
});

test.each([
  [10, 'LOW'],
  [15, 'LOW'],
  [16, 'MODERATE'],
  [30, 'MODERATE'],
  [31, 'ELEVATED'],
  [50, 'ELEVATED'],
  [51, 'HIGH'],
  [70, 'HIGH'],
  [71, 'CRITICAL'],
  [170, 'CRITICAL'],
] as const)('R6.10 a sum of %i is %s', (sum, grade) => {
  expect(riskGradeOf(sum)).toBe(grade);
  expect(riskGradeOf(Math.min(100, sum))).toBe(grade);
  expect(RISK_GRADES).toContain(grade);
});

test('R6.5 the index is the sum of its terms, at most 100', () => {
  const colony = stockColony();
  for (const change of [oxygenFor(1), foodFor(1), waterFor(1), spirits(1), charge(0.1), storm(4), light(0.1)]) {
    change(colony);
    const { index, terms } = riskOf(colony);
    expect(index).toBe(
      Math.min(
        100,
        terms.reduce((sum, [, points]) => sum + points, 0),
      ),
    );
  }
  expect(riskOf(colony)).toMatchObject({ index: 100, grade: 'CRITICAL' });
});

test('R6.5 the index is kept at the end of each sol', () => {
  const colony = stockColony();
  colony.energy.lightShare = 0.6;
  solsCalm(colony, 1);
  expect(colony.risk).toBe(riskOf(colony).index);
  expect(colony.risk).toBeGreaterThanOrEqual(15);
});
