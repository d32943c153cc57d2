import { expect, test } from 'vitest';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { allocate, copyOf, missionColony, rationTo, sols, solsCalm, stockColony, tick } from './colony.test-support.ts';
import { ALERTS, Echo, echoOf } from './echo.ts';
import type { ColonyEvent } from './events.ts';
import { bodiesOf, FOOD_KG_SOL, OXYGEN_KG_SOL } from './need.ts';
import { riskGradeOf } from './risk.ts';
import type { Colony } from './schema.ts';

const ledger = referenceLedger();
const FRAME = ledger.frameAt(1);
const events = (...list: ColonyEvent[]): Echo => {
  const colony = stockColony();
  colony.today.events = list;
  return echoOf(colony, FRAME);
};
const noted = (topic: string, about: string, severity: number, desc: string): ColonyEvent => ({
  kind: 'noted',
  tick: 1,
  topic,
  about,
  severity,
  desc,
});

test('R7.2 an echo tells the change over its sol, from its first tick to its last', () => {
  const colony = stockColony(1);
  sols(colony, 4);
  const before = copyOf(colony);
  sols(colony, 1, [allocate(0.5, 0.5, 0)]);
  const frame = ledger.frameAt(5);
  const echo = echoOf(colony, frame);
  expect(Echo.parse(echo)).toEqual(echo);
  expect(echo).toMatchObject({ frame: 5, frameHash: frame._hash, utc: frame.utc, alive: true, cause: null });
  const oxygen = ({ cabin, dome, tanks }: Colony): number => cabin.oxygenKg + dome.oxygenKg + tanks.oxygenKg;
  expect(echo.delta.o2).toBeCloseTo(oxygen(colony) - oxygen(before), 9);
  expect(echo.delta).toMatchObject({
    h2o: colony.tanks.waterKg - before.tanks.waterKg,
    food: (colony.foodKg - before.foodKg) * 4935,
    power: colony.energy.batteryKwh - before.energy.batteryKwh,
  });
});

test('R7.1 the record of a sol opens at its first tick, before that tick’s commands', () => {
  const colony = stockColony(1);
  tick(colony, 1, [rationTo(0.5)]);
  expect(colony.today.foodKg).toBe(stockColony(1).foodKg);
  const ration: ColonyEvent = { kind: 'ration-set', tick: 0, ration: 0.5 };
  expect(colony.today.events).toContainEqual(ration);
  tick(colony, 23);
  expect(colony.today.events).toContainEqual(ration);
  tick(colony);
  expect(colony.today.events).not.toContainEqual(ration);
});

test('R7.2 every kind of event is told in words that fit', () => {
  const longest = 'w'.repeat(200);
  const echo = events(
    { kind: 'refused', tick: 1, command: 'c'.repeat(40), reason: longest },
    { kind: 'allocation-set', tick: 2, allocation: { heating: 0.25, isru: 0.3, greenhouse: 0.45 } },
    { kind: 'ration-set', tick: 3, ration: 0.75 },
    { kind: 'alarm', tick: 6, alarm: 'food', raised: true },
    { kind: 'alarm', tick: 7, alarm: 'food', raised: false },
    { kind: 'array-cleaned', tick: 8, lightShare: 0.918 },
    { kind: 'built', tick: 8, module: 'solar_farm', stage: 'given-up' },
    { kind: 'colony-lost', tick: 9, cause: 'heat' },
    noted('conflict', '', 0.2, 'A quarrel.'),
  );
  expect(Echo.parse(echo)).toEqual(echo);
  expect(echo.events).toEqual([
    { type: 'refused', severity: 0, desc: `${'c'.repeat(40)}: ${longest}` },
    { type: 'allocation-set', severity: 0, desc: 'heating 25 %, ISRU 30 %, greenhouse 45 %' },
    { type: 'ration-set', severity: 0, desc: 'ration 75 %' },
    { type: 'alarm', severity: 0.6, desc: 'Food is down to 10 sols' },
    { type: 'alarm-cleared', severity: 0, desc: 'Food is above 10 sols again' },
    { type: 'array-cleaned', severity: 0, desc: 'wind cleaned the arrays, 92 % of the light gets through' },
    { type: 'building-given-up', severity: 0, desc: 'Solar farm' },
    { type: 'colony-lost', severity: 1, desc: 'heat' },
    { type: 'conflict', severity: 0.2, desc: 'A quarrel.' },
  ]);
  expect(echo.build).toBeNull();
});

test('R7.2 what a frame brought goes by its own type', () => {
  const echo = events(noted('event-begun', 'dust_storm', 0.7, 'Dust.'), noted('hazard', 'micrometeorite', 0.5, 'Hit.'));
  expect(echo.events.map(({ type }) => type)).toEqual(['dust_storm', 'micrometeorite']);
  expect(echo.visual.meteorite).toBe(true);
});

test('R7.4 people who die or nearly die are told apart, and robots lost with them', () => {
  const echo = events(
    { kind: 'critical', tick: 4, name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
    { kind: 'died', tick: 5, name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
    { kind: 'robot-lost', tick: 6, name: 'Optimus-1', cause: 'wear' },
  );
  expect(Echo.parse(echo)).toEqual(echo);
  expect(echo.events).toEqual([]);
  expect(echo.crew_events).toEqual([
    { type: 'crew_critical', name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
    { type: 'crew_death', name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
    { type: 'crew_death', name: 'Optimus-1', role: 'ROBOT', cause: 'wear' },
  ]);
});

test('R7.4 an echo names the last module begun or finished in its sol', () => {
  const build = (stage: 'begun' | 'done'): ColonyEvent => ({ kind: 'built', tick: 1, module: 'solar_farm', stage });
  expect(events().build).toBeNull();
  expect(events(build('begun')).build).toEqual({ type: 'construction_start', module: 'solar_farm' });
  expect(events(build('begun'), build('done')).build).toEqual({ type: 'construction_complete', module: 'solar_farm' });
  const colony = stockColony();
  sols(colony, 1, [{ kind: 'build', module: 'solar_farm' }]);
  const echo = echoOf(colony, FRAME);
  expect(echo.build).toEqual({ type: 'construction_start', module: 'solar_farm' });
  expect(echo.visual.construction).toBe(true);
});

test('R7.4 the echo carries the risk index of the sol and its grade', () => {
  const colony = stockColony();
  colony.tanks.waterKg = 60;
  solsCalm(colony, 1);
  const echo = echoOf(colony, FRAME);
  expect(echo.cri).toBe(colony.risk);
  expect(echo.cri).toBeGreaterThan(20);
  expect(echo.cri_grade).toBe(riskGradeOf(colony.risk));
});

test.each<[alert: (typeof ALERTS)[number], change: (colony: Colony) => void]>([
  ['nominal', () => {}],
  ['food_critical', (colony) => void (colony.foodKg = 4.9 * FOOD_KG_SOL * bodiesOf(colony))],
  [
    'o2_critical',
    (colony) => {
      colony.foodKg = 0;
      colony.tanks.oxygenKg = 4.9 * OXYGEN_KG_SOL * bodiesOf(colony);
    },
  ],
  [
    'crew_lost',
    (colony) => {
      colony.foodKg = 0;
      colony.today.events = [{ kind: 'died', tick: 1, name: 'Chen Wei', role: 'CMDR', cause: 'injury' }];
    },
  ],
  [
    'colony_dead',
    (colony) => {
      colony.ended = { tick: 0, cause: 'cold' };
      colony.today.events = [{ kind: 'died', tick: 1, name: 'Chen Wei', role: 'CMDR', cause: 'cold' }];
    },
  ],
])('R7.4 the alert is %s', (alert, change) => {
  const colony = stockColony();
  change(colony);
  expect(echoOf(colony, FRAME).visual.alert).toBe(alert);
  expect(ALERTS).toContain(alert);
});

test('R7.4 storms, flares and the dark are seen, in a base of robots too', () => {
  const colony = missionColony('lunar');
  expect(echoOf(colony, FRAME).visual).toEqual({
    dust_storm: false,
    solar_flare: false,
    meteorite: false,
    night: true,
    construction: false,
    alert: 'nominal',
  });
  colony.tick = 13;
  colony.conditions.tauFloor = 3;
  colony.conditions.flareMsv = 1;
  expect(echoOf(colony, FRAME).visual).toMatchObject({ dust_storm: true, solar_flare: true, night: false });
  colony.conditions.tauFloor = 0;
  colony.conditions.flareMsv = 0;
  for (const type of ['dust_storm', 'solar_flare']) colony.active.push({ type, severity: 0.5, solsLeft: 2 });
  expect(echoOf(colony, FRAME).visual).toMatchObject({ dust_storm: true, solar_flare: true });
});

test('R7.5 an echo says how the base stood: shares, ration, power served, warmth, dust, light and parts', () => {
  const colony = stockColony();
  sols(colony, 2, [allocate(0.5, 0.25, 0.25), rationTo(0.75)]);
  const { base } = echoOf(colony, ledger.frameAt(2));
  expect(base).toMatchObject({
    heating: 0.5,
    isru: 0.25,
    greenhouse: 0.25,
    ration: 0.75,
    served: 1,
    cabin_c: colony.cabin.tempC,
    light_share: colony.energy.lightShare,
    spares_kg: colony.sparesKg,
  });
  // A clear sol at Jezero gives some three to four kWh on level ground; a storm's floor of dust gives far less.
  expect(base.sun_kwh_m2).toBeGreaterThan(2.5);
  expect(base.sun_kwh_m2).toBeLessThan(5);
  colony.conditions.tauFloor = 6;
  const stormy = echoOf(colony, ledger.frameAt(2)).base;
  expect(stormy.tau).toBe(6);
  expect(stormy.sun_kwh_m2).toBeLessThan(base.sun_kwh_m2 / 3);
});
