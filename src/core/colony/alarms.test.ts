import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wishes, wish } from './arbitrary.test-support.ts';
import {
  allocate,
  ampleColony,
  darken,
  flowsOf,
  missionColony,
  rationTo,
  sols,
  stockColony,
  strip,
  tick,
  tickCalm,
} from './colony.test-support.ts';
import {
  ALARM_CO2_KPA,
  ALARM_COLD_C,
  ALARM_FOOD_SOLS,
  ALARM_OXYGEN_KPA,
  ALARM_SERVED,
  ALARM_WATER_SOLS,
  DRINK_KG_D,
} from './constants.ts';
import type { ColonyEvent } from './events.ts';
import { TICK_DAYS, type Flows } from './flows.ts';
import { ALARMS, type Alarm, type Colony } from './schema.ts';
import { raiseAlarms } from './systems/alarms.ts';
import { FOOD_KG_TICK } from './systems/crew.ts';
import { kpaPerMol } from './systems/zones.ts';

const kgAt = (kpa: number, kgMol: number, { cabin, plant }: Colony): number =>
  (kpa / kpaPerMol(cabin.tempC, plant.cabinM3)) * kgMol;
const bodies = (colony: Colony): number => colony.crew.reduce((sum, person) => sum + person.metabolicScale, 0);

/** Sets what an alarm looks at to a multiple of its threshold: above 1 is good. */
const FIGURE: Record<Alarm, (colony: Colony, flows: Flows, times: number) => void> = {
  power: (_colony, flows, times) => void (flows.served = ALARM_SERVED + (times - 1) / 1000),
  oxygen: (colony, _flows, times) => void (colony.cabin.oxygenKg = kgAt(ALARM_OXYGEN_KPA * times, 0.031998, colony)),
  carbonDioxide: (colony, _flows, times) =>
    void (colony.cabin.carbonDioxideKg = kgAt(ALARM_CO2_KPA / times, 0.044009, colony)),
  water: (colony, _flows, times) =>
    void (colony.tanks.waterKg = ALARM_WATER_SOLS * times * bodies(colony) * DRINK_KG_D * TICK_DAYS * 24),
  food: (colony, _flows, times) => void (colony.foodKg = ALARM_FOOD_SOLS * times * bodies(colony) * FOOD_KG_TICK * 24),
  cold: (colony, _flows, times) => void (colony.cabin.tempC = ALARM_COLD_C * times),
};

const alarmsOf = (events: readonly ColonyEvent[], alarm: Alarm): boolean[] =>
  events.flatMap((event) => (event.kind === 'alarm' && event.alarm === alarm ? [event.raised] : []));

describe.each(ALARMS)('R4.15 the %s alarm', (alarm) => {
  test('R4.15 is silent while all is well', () => {
    const colony = ampleColony(1);
    expect(alarmsOf(tickCalm(colony, 24), alarm)).toEqual([]);
    expect(colony.alarms[alarm]).toBe(false);
  });

  test('R4.15 rises at its threshold, and clears only a tenth beyond: it does not chatter', () => {
    const colony = ampleColony(1);
    // The hour from 6: the only one in which a cold spell can end.
    const flows = flowsOf(colony, { hour: 6 });
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

test('R4.15 each is raised by what it is about, in a running colony', () => {
  const roads: Record<Alarm, (colony: Colony) => void> = {
    power: (one) => void Object.assign(strip(one, 'solar_farm', 'fission_reactor').energy, { batteryKwh: 0 }),
    oxygen: (one) => {
      one.tanks.oxygenKg = 0;
      one.cabin.oxygenKg *= 0.7;
      one.dome.oxygenKg *= 0.7;
    },
    carbonDioxide: (one) => void (one.cabin.carbonDioxideKg *= 60),
    water: (one) => void (one.tanks.waterKg = 10),
    food: (one) => void (one.foodKg = 5),
    cold: (one) => void Object.assign(darken(one).cabin, { tempC: 2 }),
  };
  for (const alarm of ALARMS) {
    const colony = stockColony(1);
    roads[alarm](colony);
    expect(alarmsOf(tickCalm(colony), alarm), alarm).toEqual([true]);
    expect(colony.alarms[alarm]).toBe(true);
  }
});

test('R4.15 a warm noon does not end a cold spell; a warm dawn does', () => {
  const colony = stockColony(1);
  const flows = flowsOf(colony, { hour: 12 });
  colony.cabin.tempC = ALARM_COLD_C - 1;
  raiseAlarms(colony, flows);
  colony.cabin.tempC = 21;
  raiseAlarms(colony, flows);
  expect(alarmsOf(flows.events, 'cold')).toEqual([true]);
  flows.hour = 6;
  raiseAlarms(colony, flows);
  expect(alarmsOf(flows.events, 'cold')).toEqual([true, false]);
});

test('R4.15 robots alone are alarmed about nobody’s air, water, food or warmth', () => {
  const colony = missionColony('optimus');
  Object.assign(colony.tanks, { oxygenKg: 0, waterKg: 0 });
  Object.assign(colony.cabin, { tempC: -80 });
  const events = tickCalm(colony, 24);
  expect(events.filter((event) => event.kind === 'alarm' && event.alarm !== 'power')).toEqual([]);
});

test('R4.15 R5.8 the end clears no alarm: with nobody to feed, empty stores would look ample', () => {
  const colony = stockColony(7);
  colony.foodKg = 2;
  colony.stands = [];
  colony.canopy = { areaM2: 0, pull: 0, thirstKgD: 0, grownKg: 0 };
  const events = sols(colony, 300, [allocate(0.6, 0.4, 0)]);
  expect(colony.ended).not.toBeNull();
  expect(alarmsOf(events, 'food')[0]).toBe(true);
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
          expect(changes.length).toBeLessThanOrEqual(6);
          for (const to of changes) {
            expect(to).toBe(!raised[alarm]);
            raised[alarm] = to;
          }
        }
        expect(colony.alarms).toEqual(raised);
      }
    }),
    { numRuns: 12 },
  );
});

test('R7.1 a sol keeps at most 64 events, and deaths and the end always have room', () => {
  const colony = stockColony(1);
  Object.assign(colony.cabin, { oxygenKg: 1, tempC: -140 });
  Object.assign(colony.dome, { oxygenKg: 1 });
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
