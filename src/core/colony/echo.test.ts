import { expect, test } from 'vitest';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { allocate, copyOf, rationTo, sols, stockColony, tick } from './colony.test-support.ts';
import { Echo, echoOf } from './echo.ts';
import type { Colony, ColonyEvent } from './schema.ts';

const ledger = referenceLedger();

test('R7.2 an echo tells the change over its sol, from its first tick to its last', () => {
  const colony = stockColony(1);
  sols(colony, 4);
  const before = copyOf(colony);
  sols(colony, 1, [allocate(0.5, 0.5, 0)]);
  const frame = ledger.frameAt(5);
  const echo = echoOf(colony, frame);
  expect(Echo.parse(echo)).toEqual(echo);
  expect(echo).toMatchObject({ frame: 5, frameHash: frame._hash, utc: frame.utc, alive: true, cause: null });
  const oxygen = (one: Colony): number => one.cabin.oxygenKg + one.tanks.oxygenKg;
  expect(echo.delta).toEqual({
    o2: oxygen(colony) - oxygen(before),
    h2o: colony.tanks.waterKg - before.tanks.waterKg,
    food: (colony.foodKg - before.foodKg) * 4935,
    power: colony.energy.batteryKwh - before.energy.batteryKwh,
  });
});

test('R7.1 the record of a sol opens at its first tick, before that tick’s commands', () => {
  const colony = stockColony(1);
  tick(colony, 1, [rationTo(0.5)]);
  expect(colony.today.foodKg).toBe(stockColony(1).foodKg);
  expect(colony.today.events).toEqual([{ kind: 'ration-set', tick: 0, ration: 0.5 }]);
  tick(colony, 23);
  expect(colony.today.events).toHaveLength(1);
  tick(colony);
  expect(colony.today.events).toEqual([]);
});

test('R7.2 every kind of event is told in words that fit, people apart from the rest', () => {
  const longest = 'w'.repeat(200);
  const events: ColonyEvent[] = [
    { kind: 'refused', tick: 1, command: 'c'.repeat(40), reason: longest },
    { kind: 'allocation-set', tick: 2, allocation: { heating: 0.25, isru: 0.3, greenhouse: 0.45 } },
    { kind: 'ration-set', tick: 3, ration: 0.75 },
    { kind: 'critical', tick: 4, name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
    { kind: 'died', tick: 5, name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
    { kind: 'alarm', tick: 6, alarm: 'food', raised: true },
    { kind: 'alarm', tick: 7, alarm: 'food', raised: false },
    { kind: 'array-cleaned', tick: 8, lightShare: 0.918 },
    { kind: 'colony-lost', tick: 9, cause: 'heat' },
  ];
  const colony = stockColony(1);
  colony.today.events = events;
  colony.ended = { tick: 9, cause: 'heat' };
  const echo = echoOf(colony, ledger.frameAt(1));
  expect(Echo.parse(echo)).toEqual(echo);
  expect(echo).toMatchObject({ alive: false, cause: 'heat' });
  expect(echo.events).toEqual([
    { type: 'refused', severity: 0, desc: `${'c'.repeat(40)}: ${longest}` },
    { type: 'allocation-set', severity: 0, desc: 'heating 25 %, ISRU 30 %, greenhouse 45 %' },
    { type: 'ration-set', severity: 0, desc: 'ration 75 %' },
    { type: 'alarm', severity: 0.6, desc: 'food' },
    { type: 'alarm-cleared', severity: 0, desc: 'food' },
    { type: 'array-cleaned', severity: 0, desc: 'wind cleaned the arrays, 92 % of the light gets through' },
    { type: 'colony-lost', severity: 1, desc: 'heat' },
  ]);
  expect(echo.crew_events).toEqual([
    { type: 'crew_critical', name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
    { type: 'crew_death', name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
  ]);
});
