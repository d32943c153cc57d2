import { describe, expect, test } from 'vitest';
import {
  allocate,
  copyOf,
  missionColony,
  personAt,
  PUBLISHED,
  rationTo,
  sols,
  stockColony,
  tick,
  tickCalm,
} from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import { Echo, echoOf } from '../echo.ts';
import { ECHOES_REMEMBERED, Mind, type ReflexId } from '../mindSchema.ts';
import { bodiesOf, FOOD_KG_SOL } from '../need.ts';
import type { Colony } from '../schema.ts';
import { restoreBase } from './base.ts';
import { fired, only, window } from './nervous.test-support.ts';

const seat = (source: string, name = 'test'): Command => ({ kind: 'set-governor', source, name });
const FAILS = '(set! heating_alloc (/ 1 0))';
const SETS = '(set! heating_alloc 0.5) (set! isru_alloc 0.375) (set! greenhouse_alloc 0.125) (set! food_ration 0.75)';

/** The stock colony on the last sols of its food, in the last tick of its fourth sol, with one reflex on. */
function hungry(id: ReflexId = 'food_emergency_reflex'): Colony {
  const colony = only(stockColony(), id);
  sols(colony, 3);
  colony.foodKg = 5 * bodiesOf(colony) * FOOD_KG_SOL;
  // Nothing is harvested, so the store falls.
  colony.stands = [];
  colony.canopy = { areaM2: 0, pull: 0, thirstKgD: 0, grownKg: 0 };
  tickCalm(colony, 23);
  return colony;
}

describe('R12.1 the end of a sol', () => {
  test('R12.1 is remembered, with under what it was lived, before the governor sets the next', () => {
    const colony = missionColony('ares');
    sols(colony, 3, [seat(SETS)]);
    const [first, second, third] = colony.mind.echoes;
    expect(colony.mind.echoes).toHaveLength(3);
    const { heating } = missionColony('ares').allocation;
    expect([first?.heating, second?.heating, third?.ration]).toEqual([heating, 0.5, 0.75]);
    expect(colony.allocation.heating).toBe(0.5);
    expect(colony.mind.echoes.map(({ sol, frame }) => [sol, frame])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  test('R12.1 reflexes act after the governor, on what it has set, and that comes back', () => {
    const colony = hungry();
    tickCalm(colony, 1, [seat(SETS)]);
    expect(colony.mind.fired).toHaveLength(1);
    expect(colony.mind.base).toEqual({ allocation: { heating: 0.5, isru: 0.375, greenhouse: 0.125 }, ration: 0.75 });
    expect(colony.allocation.greenhouse).toBeGreaterThan(0.125);
    expect(colony.ration).toBeLessThan(0.75);
  });

  test('R12.1 what is said then belongs to the sol that ends: its echo tells of a governor that failed', () => {
    const colony = missionColony('ares');
    sols(colony, 2, [seat(FAILS)]);
    expect(colony.today.events.some((event) => event.kind === 'noted' && event.topic === 'governor-failed')).toBe(
      false,
    );
    const fresh = missionColony('ares');
    sols(fresh, 1, [seat(FAILS)]);
    expect(echoOf(fresh, PUBLISHED(1)).events.map(({ type }) => type)).toContain('governor-failed');
    expect(fresh.mind.echoes[0]?.events).not.toContain('governor-failed');
  });

  test('R12.1 a colony that ends is remembered, and decides nothing any more', () => {
    const colony = missionColony('ares');
    tick(colony, 30, [seat(SETS)]);
    for (const person of colony.crew) Object.assign(person, { hp: 0.001, harm: { ...person.harm, injury: 99.999 } });
    colony.cabin.oxygenKg = 0;
    colony.tanks.oxygenKg = 0;
    const { allocation } = copyOf(colony);
    tick(colony, 5);
    expect(colony.ended).not.toBeNull();
    expect(colony.mind.echoes).toHaveLength(2);
    expect(colony.mind.echoes[1]).toMatchObject({ sol: 2, alive: 0, health: 0 });
    expect(colony).toMatchObject({ allocation, mind: { fired: [], base: null } });
  });
});

test('R12.2 thirty sols are remembered, and no more', () => {
  const colony = missionColony('garden');
  sols(colony, 35);
  const { echoes } = colony.mind;
  expect(echoes).toHaveLength(ECHOES_REMEMBERED);
  expect([echoes[0]?.sol, echoes.at(-1)?.sol]).toEqual([6, 35]);
  expect(Mind.safeParse(colony.mind).success).toBe(true);
});

test('R12.2 a remembered sol has the deltas of its echo, its risk, and the living', () => {
  const colony = missionColony('ares');
  sols(colony, 4);
  const echo = echoOf(colony, PUBLISHED(4));
  const last = colony.mind.echoes.at(-1);
  const { o2, h2o, food, power } = last ?? {};
  expect({ o2, h2o, food, power }).toEqual(echo.delta);
  expect(last).toMatchObject({ frame: 4, risk: colony.risk, alive: 4 });
  expect(last?.health).toBeCloseTo(colony.crew.reduce((sum, { hp }) => sum + hp, 0) / 4, 9);
  expect(last?.events).toEqual([...new Set(last?.events)]);
});

test('R12.5 R7.2 an echo has inertia, and the reflexes that acted in its sol: those that fired at the end of the one before', () => {
  const colony = hungry();
  tickCalm(colony, 1);
  const frame = PUBLISHED(4);
  const then = echoOf(colony, frame);
  expect(then).toMatchObject({ reflexes_fired: [], reflex_count: 0 });
  expect(then.events.map(({ type }) => type)).toContain('reflex');
  const [entry] = copyOf(colony.mind.fired);
  tickCalm(colony, 24);
  const next = echoOf(colony, PUBLISHED(5));
  expect(next.reflexes_fired).toEqual([{ frame: 5, ...entry }]);
  expect(next.reflex_count).toBe(1);
  expect(next.inertia).toMatchObject({ food_velocity: next.delta.food, crew_trajectory: 'critical' });
  expect(colony.mind.echoes.at(-1)?.reflexes).toEqual(['food_emergency_reflex']);
  expect(Echo.parse(next)).toEqual(next);
});

describe('R12.6 what reflexes change holds for a sol', () => {
  test('R12.6 and comes back: nothing drifts, however often they fire', () => {
    const colony = hungry();
    const { allocation, ration } = copyOf(colony);
    for (let sol = 0; sol < 8; sol++) {
      tickCalm(colony, 24);
      if (colony.mind.fired.length > 0) expect(colony.mind.base).toEqual({ allocation, ration });
      expect(colony.mind.echoes.at(-1)?.reflexes.length).toBeLessThanOrEqual(1);
    }
    restoreBase(colony);
    expect(colony).toMatchObject({ allocation, ration });
  });

  test('R12.6 a hand that sets what a reflex has changed wins, then and after', () => {
    const colony = hungry();
    tickCalm(colony, 1);
    tickCalm(colony, 1, [allocate(0.5, 0.25, 0.25)]);
    expect(colony.allocation).toEqual({ heating: 0.5, isru: 0.25, greenhouse: 0.25 });
    expect(colony.ration).toBeLessThan(1);
    tickCalm(colony, 1, [rationTo(0.9)]);
    only(colony, 'o2_trajectory_warning');
    tickCalm(colony, 23);
    expect(colony).toMatchObject({ allocation: { heating: 0.5 }, ration: 0.9, mind: { base: null } });
  });

  test('R12.6 a protocol that begins or ends in between brings back what stood, not what a reflex made of it', () => {
    const colony = hungry();
    const { allocation, ration } = copyOf(colony);
    tickCalm(colony, 1);
    expect(colony.ration).toBeLessThan(ration);
    tickCalm(colony, 1, [{ kind: 'protocol', name: 'shelter_in_place' }]);
    expect(colony.mind.base).toBeNull();
    expect(colony.protocol?.before).toEqual({ allocation, ration });
    tickCalm(colony, 1, [{ kind: 'end-protocol' }]);
    expect(colony).toMatchObject({ allocation, ration });
  });

  test('R12.6 the end of a protocol that held the ration alone gives it back, and leaves the shares to the reflex for the sol', () => {
    const colony = hungry();
    tickCalm(colony, 1, [{ kind: 'protocol', name: 'rationing' }]);
    // At half rations the store lasts twice as long.
    colony.foodKg = 0.5 * FOOD_KG_SOL;
    tickCalm(colony, 24);
    expect(colony.mind.fired).toHaveLength(1);
    const { greenhouse } = colony.allocation;
    tickCalm(colony, 1, [{ kind: 'end-protocol' }]);
    expect(colony.ration).toBe(1);
    expect(colony.mind.base?.ration).toBe(1);
    expect(colony.allocation.greenhouse).toBe(greenhouse);
  });
});

test('R12.7 a reflex that nobody has switched off acts on a mission left alone', () => {
  const colony = missionColony('skeleton', 3);
  sols(colony, 100);
  expect(colony.mind.echoes.flatMap(({ reflexes }) => reflexes)).toContain('food_emergency_reflex');
});

test('R12.4 a weak crew of two is judged by its mean, as any', () => {
  const colony = stockColony();
  colony.crew.length = 2;
  personAt(colony, 0).hp = 99;
  colony.mind.echoes = window({ alive: 2, health: 99 }, { alive: 2, health: 99 });
  for (const reflex of colony.mind.reflexes) reflex.on = true;
  expect(fired(colony)).toEqual([]);
});
