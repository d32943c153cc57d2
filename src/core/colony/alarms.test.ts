import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wishes, wish } from './arbitrary.test-support.ts';
import { allocate, ampleColony, rationTo, sols, stockColony, tick } from './colony.test-support.ts';
import type { Flows } from './flows.ts';
import { ALARMS, type Alarm, type Colony, type ColonyEvent } from './schema.ts';
import { kpaPerMol } from './systems/air.ts';
import { raiseAlarms } from './systems/alarms.ts';
import { FOOD_KG_TICK } from './systems/crew.ts';

/** How each alarm is raised, and how it is cleared again. */
const CASES: Record<Alarm, readonly [raise: (colony: Colony) => void, clear: (colony: Colony) => void]> = {
  power: [(one) => void (one.energy.batteryKwh = 0), (one) => void (one.energy.batteryKwh = 500)],
  oxygen: [
    (one) => {
      one.tanks.oxygenKg = 0;
      one.cabin.oxygenKg = 108;
    },
    (one) => void (one.tanks.oxygenKg = 500),
  ],
  carbonDioxide: [(one) => void (one.cabin.carbonDioxideKg = 9), (one) => void (one.cabin.carbonDioxideKg = 4)],
  water: [(one) => void (one.tanks.waterKg = 50), (one) => void (one.tanks.waterKg = 500)],
  food: [(one) => void (one.foodKg = 20), (one) => void (one.foodKg = 200)],
  cold: [(one) => void (one.cabin.tempC = 9), (one) => void (one.cabin.tempC = 20)],
};

/** Sets what an alarm looks at to a multiple of its threshold. */
const FIGURE: Record<Alarm, (colony: Colony, flows: Flows, times: number) => void> = {
  power: (_colony, flows, times) => void (flows.served = 0.999 + (times - 1) / 1000),
  oxygen: ({ cabin }, _flows, times) => void (cabin.oxygenKg = ((18 * times) / kpaPerMol(cabin.tempC)) * 0.031998),
  carbonDioxide: ({ cabin }, _flows, times) =>
    void (cabin.carbonDioxideKg = (0.7 / times / kpaPerMol(cabin.tempC)) * 0.044009),
  water: (colony, _flows, times) => void (colony.tanks.waterKg = 5 * times * bodies(colony) * 3.2 * 1.0274912517),
  food: (colony, _flows, times) => void (colony.foodKg = 10 * times * bodies(colony) * FOOD_KG_TICK * 24),
  cold: (colony, _flows, times) => void (colony.cabin.tempC = 12 * times),
};
const bodies = (colony: Colony): number => colony.crew.reduce((sum, person) => sum + person.metabolicScale, 0);

const alarmsOf = (events: readonly ColonyEvent[], alarm: Alarm): boolean[] =>
  events.flatMap((event) => (event.kind === 'alarm' && event.alarm === alarm ? [event.raised] : []));

describe.each(ALARMS)('R4.15 the %s alarm', (alarm) => {
  const [raise, clear] = CASES[alarm];
  const make = (): Colony => {
    const colony = ampleColony(1);
    colony.allocation = { heating: 0, isru: 0, greenhouse: 1 };
    return colony;
  };

  test('R4.15 is silent while all is well, rises once, stands, and clears once', () => {
    const colony = make();
    expect(alarmsOf(tick(colony), alarm)).toEqual([]);
    const events: ColonyEvent[] = [];
    for (let i = 0; i < 5; i++) {
      raise(colony);
      events.push(...tick(colony));
    }
    expect(alarmsOf(events, alarm)).toEqual([true]);
    expect(colony.alarms[alarm]).toBe(true);
    for (let i = 0; i < 5; i++) {
      clear(colony);
      events.push(...tick(colony));
    }
    expect(alarmsOf(events, alarm)).toEqual([true, false]);
    expect(colony.alarms[alarm]).toBe(false);
  });

  test('R4.15 rises at its threshold, and clears only a tenth beyond: it does not chatter', () => {
    const colony = make();
    // The hour from 6: the only one in which a cold spell can end.
    const flows = { served: 1, hour: 6, events: [] as ColonyEvent[] } as unknown as Flows;
    const [tenth, beyond] = alarm === 'power' ? [1.4, 1.6] : [1.09, 1.11];
    for (const times of [1.001, 0.999, 1.001, 0.999, tenth, 0.9, tenth]) {
      FIGURE[alarm](colony, flows, times);
      raiseAlarms(colony, flows);
      expect(colony.alarms[alarm], `${times}`).toBe(times !== 1.001 || flows.events.length > 0);
    }
    expect(alarmsOf(flows.events, alarm)).toEqual([true]);
    FIGURE[alarm](colony, flows, beyond);
    raiseAlarms(colony, flows);
    expect(alarmsOf(flows.events, alarm)).toEqual([true, false]);
  });
});

test('R4.15 a warm noon does not end a cold spell; a warm dawn does', () => {
  const colony = stockColony(1);
  const flows = { served: 1, hour: 12, events: [] as ColonyEvent[] } as unknown as Flows;
  colony.cabin.tempC = 11;
  raiseAlarms(colony, flows);
  colony.cabin.tempC = 21;
  raiseAlarms(colony, flows);
  expect(alarmsOf(flows.events, 'cold')).toEqual([true]);
  flows.hour = 6;
  raiseAlarms(colony, flows);
  expect(alarmsOf(flows.events, 'cold')).toEqual([true, false]);
});

test('R4.15 R5.8 the end clears no alarm: with nobody to feed, empty stores would look ample', () => {
  const colony = stockColony(7);
  const events = sols(colony, 300);
  expect(colony.ended?.cause).toBe('starvation');
  expect(alarmsOf(events, 'food')).toEqual([true]);
  expect(colony.alarms.food).toBe(true);
  expect(events.at(-1)?.kind).toBe('colony-lost');
});

test('R4.15 events and flags tell the same story, and no alarm changes more than a few times a sol', () => {
  fc.assert(
    fc.property(fc.nat(1e6), wishes(80, wish), (seed, bySol) => {
      const colony = stockColony(seed);
      const raised = { ...colony.alarms };
      for (let sol = 0; sol < 80 && colony.ended === null; sol++) {
        const events = sols(colony, 1, bySol.get(sol));
        for (const alarm of ALARMS) {
          const changes = alarmsOf(events, alarm);
          // A battery may run out after midnight, and again before the next.
          expect(changes.length).toBeLessThanOrEqual(3);
          for (const to of changes) {
            expect(to).toBe(!raised[alarm]);
            raised[alarm] = to;
          }
        }
        expect(colony.alarms).toEqual(raised);
      }
    }),
    { numRuns: 40 },
  );
});

test('R7.1 a sol keeps at most 64 events, and deaths and the end always have room', () => {
  const colony = stockColony(1);
  Object.assign(colony.cabin, { oxygenKg: 1, tempC: -140 });
  colony.tanks.oxygenKg = 0;
  const asked = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? allocate(0.5, 0.5, 0) : rationTo(1)));
  const events = tick(colony, 1, asked);
  expect(events.length).toBeGreaterThan(200);
  const kept = colony.today.events;
  expect(kept.length).toBeLessThanOrEqual(64);
  expect(kept.filter((event) => event.kind === 'died')).toHaveLength(4);
  expect(kept.at(-1)?.kind).toBe('colony-lost');
  expect(kept.slice(0, 40)).toEqual(events.slice(0, 40));
});
