import { describe, expect, test } from 'vitest';
import { MISSION, PLAYABLE } from '../missions.ts';
import { missionColony, sols } from '../colony.test-support.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { RIPE, stockOxygen, stockWater } from './ripe.test-support.ts';
import { chanceFor, entryNamed, frameWith, NEVER, SURELY } from './tasks.test-support.ts';
import { TEMPLATES } from './table.ts';

const comes = (id: string, risk: number, change: (colony: ReturnType<typeof make>) => void = () => {}): boolean => {
  const colony = make(id);
  change(colony);
  return entryNamed(id).task.when(colony, frameWith(colony), chanceFor(colony, id, risk)) !== null;
};
const make = (id: string) => {
  const ripe = RIPE[id];
  if (ripe === undefined) throw new Error(`nothing is ripe for ${id}`);
  return ripe.make();
};

test('R9.4 there are the seventeen of the ancestor, in its order', () => {
  expect(TEMPLATES.map(({ task }) => task.id)).toEqual(Object.keys(RIPE));
  expect(TEMPLATES.filter(({ task }) => task.kind === 'decision')).toHaveLength(10);
});

describe.each(Object.entries(RIPE))('R9.4 %s', (id, { certain = false, spoils }) => {
  test('R9.4 comes up under its condition, when chance wants it', () => {
    expect(comes(id, SURELY)).toBe(true);
    expect(comes(id, NEVER)).toBe(certain);
  });

  test.each(Object.entries(spoils))('R9.4 does not come up with %s', (_, change) => {
    expect(comes(id, SURELY, change)).toBe(false);
  });
});

test('R9.4 what is not certain takes luck: shares for ISRU, no alarm, a patient who holds out, no flare', () => {
  const half: [string, Parameters<typeof comes>[2]][] = [
    ['o2_reroute', (colony) => void (colony.allocation = { heating: 0.35, isru: 0.3, greenhouse: 0.35 })],
    ['h2o_crisis', (colony) => void (colony.alarms.water = false)],
    ['crew_medical', (colony) => void ((colony.crew[1] ?? { hp: 0 }).hp = 25)],
  ];
  for (const [id, change] of half) {
    expect(comes(id, SURELY, change)).toBe(true);
    expect(comes(id, NEVER, change)).toBe(false);
  }
  expect(comes('rad_dosimetry', NEVER, (colony) => void (colony.conditions.flareMsv = 1))).toBe(true);
});

test('R9.4 the bounds of the stores are open: just inside they count', () => {
  for (const sols of [2.01, 7.99]) expect(comes('o2_reroute', NEVER, (colony) => stockOxygen(colony, sols))).toBe(true);
  for (const sols of [1.01, 5.99]) expect(comes('h2o_crisis', NEVER, (colony) => stockWater(colony, sols))).toBe(true);
});

test('R9.4 where nothing digs, nobody is asked to dig for water', () => {
  expect(comes('h2o_crisis', NEVER)).toBe(true);
  for (const change of [
    (colony: Colony) => void (colony.built = colony.built.filter(({ key }) => key !== 'water_extractor')),
    (colony: Colony) => {
      for (const module of colony.built) if (module.key === 'water_extractor') module.offline = true;
    },
  ])
    expect(
      comes('h2o_crisis', SURELY, (colony) => {
        change(colony);
        fitPlant(colony);
      }),
    ).toBe(false);
});

test('R9.4 sizes are drawn within what the ancestor gives', () => {
  const seen = new Map<string, number[]>([
    ['pressure_leak', []],
    ['pipe_burst', []],
    ['solar_tracking', []],
  ]);
  for (const [id, sizes] of seen) {
    for (let seed = 1; seed <= 200; seed++) {
      const colony = make(id);
      colony.seed = seed;
      const concern = entryNamed(id).task.when(colony, frameWith(colony), chanceFor(colony, id, SURELY));
      sizes.push(concern?.size ?? Number.NaN);
    }
  }
  const ends = (id: string) => [Math.min(...(seen.get(id) ?? [])), Math.max(...(seen.get(id) ?? []))];
  expect(ends('pressure_leak')).toEqual([1, 4]);
  expect(ends('solar_tracking')).toEqual([3, 15]);
  expect(ends('pipe_burst')).toEqual([75, 195]);
});

test('R9.12 robots alone are never asked about people, and every mission is asked something in 200 sols', () => {
  const human = new Set([
    'o2_reroute',
    'h2o_crisis',
    'crew_medical',
    'pressure_leak',
    'pipe_burst',
    'co2_scrubber',
    'rad_dosimetry',
    'airlock_seal',
    'pressure_anomaly',
    'water_recycler_fault',
    'co2_scrubber_saturation',
    'radiation_dosimetry',
  ]);
  for (const mission of PLAYABLE) {
    const colony = missionColony(mission);
    const events = sols(colony, 200);
    const raised = events.flatMap((event) =>
      event.kind === 'noted' && event.topic === 'task-raised' ? [event.about] : [],
    );
    expect(raised.length).toBeGreaterThan(10);
    if (MISSION[mission].crew.length === 0) expect(raised.filter((id) => human.has(id))).toEqual([]);
  }
});
