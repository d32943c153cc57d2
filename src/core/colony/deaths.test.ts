import { describe, expect, test } from 'vitest';
import {
  allocate,
  barren,
  copyOf,
  darken,
  flowsOf,
  personAt,
  solsCalm,
  stockColony,
  tickCalm,
} from './colony.test-support.ts';
import { COLD_HARM_H, COLD_ONSET_C, COLD_SPAN_K, CRITICAL_HP, HEAL_PER_SOL } from './constants.ts';
import { addDose } from './daily/dose.ts';
import type { ColonyEvent } from './events.ts';
import { checkColony } from './meaning.ts';
import { CAUSES, type Cause, type Person } from './person.ts';
import { fitPlant } from './plant.ts';
import { Colony } from './schema.ts';
import { hurt, tendHealth } from './systems/health.ts';

/** Everybody weak from one harm, in a cold base that finishes them. */
const weakFrom = (cause: Cause) => (colony: Colony) => {
  darken(colony);
  Object.assign(colony.cabin, { tempC: 2 });
  for (const person of colony.crew) Object.assign(person, { hp: 2, harm: { ...person.harm, [cause]: 98 } });
};

type Road = readonly [prepare: (colony: Colony) => void, mostSols: number, each?: (colony: Colony) => void];
/** A state from which each cause follows by itself, the most sols it may take, and what goes on besides. */
const ROADS: Record<Cause, Road> = {
  hypoxia: [
    (colony) => {
      barren(colony);
      colony.tanks.oxygenKg = 0;
      colony.allocation = { heating: 0.5, isru: 0, greenhouse: 0.5 };
      for (const zone of [colony.cabin, colony.dome]) zone.oxygenKg *= 0.65;
    },
    15,
  ],
  hypercapnia: [(colony) => Object.assign(darken(colony).cabin, { carbonDioxideKg: 60 }), 1],
  cold: [(colony) => Object.assign(darken(colony).cabin, { tempC: -35 }), 3],
  heat: [(colony) => Object.assign(colony.cabin, { tempC: 80 }), 1],
  dehydration: [
    (colony) => void (colony.tanks.waterKg = 0),
    40,
    // The loop leaks all that it should give back.
    ({ tanks }) => Object.assign(tanks, { waterKg: 0, greyWaterKg: 0, urineKg: 0, brineKg: 0 }),
  ],
  starvation: [(colony) => void (barren(colony).foodKg = 0), 90],
  radiation: [(colony) => colony.crew.forEach((person) => addDose(person, 9000)), 20],
  injury: [weakFrom('injury'), 5],
  illness: [weakFrom('illness'), 5],
};

/** What a road leads to. */
function travel([prepare, mostSols, each]: Road): { colony: Colony; events: ColonyEvent[] } {
  const colony = stockColony(3);
  prepare(colony);
  const events: ColonyEvent[] = [];
  while (colony.ended === null && colony.tick < mostSols * 24) {
    each?.(colony);
    events.push(...tickCalm(colony));
  }
  return { colony, events };
}

describe.each(CAUSES)('R5.7 death by %s', (cause) => {
  const { colony, events } = travel(ROADS[cause]);

  test('R5.7 everyone dies of it, each once, and each death is an event', () => {
    expect(colony.crew.map((person) => person.cause)).toEqual(Array(4).fill(cause));
    const died = events.filter((event) => event.kind === 'died');
    expect(died.map((event) => event.name).sort()).toEqual(colony.crew.map((person) => person.name).sort());
    expect(died.map((event) => event.cause)).toEqual(Array(4).fill(cause));
    for (const person of colony.crew) expect([person.alive, person.hp]).toEqual([false, 0]);
  });

  test('R5.8 the colony ends in the tick of the last death, and says so once', () => {
    expect(colony.ended).toEqual({ tick: colony.tick - 1, cause });
    const died = events.filter((event) => event.kind === 'died');
    const lost = events.filter((event) => event.kind === 'colony-lost');
    expect(lost).toEqual([{ kind: 'colony-lost', tick: died.at(-1)?.tick, cause }]);
    expect(events.indexOf(lost[0] as ColonyEvent)).toBe(events.length - 1);
  });

  test('R1.4 after the end nothing changes, whatever is asked', () => {
    const still = copyOf(colony);
    expect(solsCalm(colony, 1, [allocate(1, 0, 0), allocate(2, 2, 2)])).toEqual([]);
    expect(colony).toEqual(still);
  });

  test('R1.6 the dead state is well-formed', () => {
    expect(Colony.parse(colony)).toEqual(colony);
    expect(checkColony(colony)).toEqual([]);
  });
});

test('R5.7 a fall below 25 points is reported once as critical, before the death', () => {
  const { colony, events } = travel(ROADS.starvation);
  expect(CRITICAL_HP).toBe(25);
  for (const { name } of colony.crew) {
    const told = events.filter((event) => (event.kind === 'critical' || event.kind === 'died') && event.name === name);
    expect(told.map((event) => event.kind)).toEqual(['critical', 'died']);
  }
});

test('R5.7 what a mishap or a hazard does is harm like any other: it may kill at once, and below 0 it heals', () => {
  const colony = stockColony(3);
  const flows = flowsOf(colony);
  const person = personAt(colony, 1);
  hurt(colony, flows, person, 'injury', 30);
  expect([person.hp, person.harm.injury]).toEqual([70, 30]);
  hurt(colony, flows, person, 'injury', -50);
  expect([person.hp, person.harm.injury]).toEqual([100, 0]);
  hurt(colony, flows, person, 'illness', 80);
  hurt(colony, flows, person, 'injury', 40);
  hurt(colony, flows, person, 'cold', 40);
  expect(person).toMatchObject({ alive: false, hp: 0, cause: 'illness' });
  expect(flows.events.map((event) => event.kind)).toEqual(['critical', 'died']);
});

describe('R5.5 R5.6 harm and healing', () => {
  /** A person of a colony whose figures are as given, after a tick of health alone. */
  function harmed(change: (colony: Colony, person: Person) => void): Person {
    const colony = stockColony(3);
    const person = personAt(colony, 0);
    change(colony, person);
    tendHealth(colony, flowsOf(colony));
    return person;
  }

  test('R5.5 harm begins at its onset, and grows with the square beyond it', () => {
    const cold = (tempC: number): number => harmed((one) => void (one.cabin.tempC = tempC)).harm.cold;
    expect(cold(COLD_ONSET_C)).toBe(0);
    for (const tempC of [8, 0, -20]) {
      const past = (COLD_ONSET_C - tempC) / COLD_SPAN_K;
      expect(cold(tempC)).toBeCloseTo(past * past * COLD_HARM_H * (3698.9685 / 3600), 9);
    }
  });

  test('R5.5 every stress has its onset and its span', () => {
    const dryBy = (share: number) => harmed((_, one) => void (one.waterKg = -share * one.massKg)).harm.dehydration;
    expect(dryBy(0.02)).toBeCloseTo(0, 12);
    expect(dryBy(0.12) / dryBy(0.07)).toBeCloseTo(4, 6);
    const thinBy = (share: number) => harmed((_, one) => void (one.reserveKg *= 1 - share)).harm.starvation;
    expect(thinBy(0.25)).toBe(0);
    expect(thinBy(0.6)).toBeGreaterThan(0);
    const air = (gas: 'oxygenKg' | 'carbonDioxideKg', times: number) =>
      harmed((one) => void (one.cabin[gas] *= times)).harm;
    expect(air('oxygenKg', 0.85).hypoxia).toBe(0);
    expect(air('oxygenKg', 0.6).hypoxia).toBeGreaterThan(0);
    expect(air('carbonDioxideKg', 5).hypercapnia).toBe(0);
    expect(air('carbonDioxideKg', 50).hypercapnia).toBeGreaterThan(0);
    expect(harmed((one) => void (one.cabin.tempC = 33)).harm.heat).toBe(0);
    expect(harmed((one) => void (one.cabin.tempC = 40)).harm.heat).toBeGreaterThan(0);
  });

  test('R5.5 Apollo 13 lived through 15 mmHg of carbon dioxide: a day of it harms little', () => {
    const colony = stockColony(3);
    colony.cabin.carbonDioxideKg = (0.044009 * 2 * colony.plant.cabinM3 * 1000) / (8.314462618 * (21 + 273.15));
    for (let i = 0; i < 24; i++) tendHealth(colony, flowsOf(colony));
    expect(personAt(colony, 0).hp).toBeGreaterThan(75);
    expect(personAt(colony, 0).hp).toBeLessThan(100);
  });

  test('R5.5 a tick holds no more of one cause than a death', () => {
    const { harm, alive } = harmed((one) => void (one.cabin.carbonDioxideKg = 1e6));
    expect([harm.hypercapnia, alive]).toEqual([100, false]);
  });

  test('R5.6 a person mends 1.5 points a sol, faster with medicine, shared among the harms by their size', () => {
    const hurtAll = (colony: Colony): Person => {
      const person = personAt(colony, 0);
      Object.assign(person.harm, { cold: 12, hypoxia: 4 });
      person.hp = 84;
      return person;
    };
    const mended = (scale: number): Person => {
      const colony = stockColony(3);
      const person = hurtAll(colony);
      colony.plant.healScale = scale;
      for (let i = 0; i < 48; i++) tendHealth(colony, flowsOf(colony));
      return person;
    };
    const person = mended(1);
    expect(HEAL_PER_SOL).toBe(1.5);
    expect(person.hp).toBeCloseTo(87, 6);
    expect(person.harm.cold / person.harm.hypoxia).toBeCloseTo(3, 9);
    expect(mended(2).hp).toBeCloseTo(90, 6);
    const colony = stockColony(3);
    const whole = hurtAll(colony);
    for (let i = 0; i < 24 * 20; i++) tendHealth(colony, flowsOf(colony));
    expect(whole.hp).toBe(100);
    expect(whole.harm.cold).toBeCloseTo(0, 9);
    colony.research.done.push('crew_medicine');
    fitPlant(colony);
    expect(colony.plant.healScale).toBeCloseTo(1.5, 12);
  });

  test('R5.6 a harm slower than healing is borne', () => {
    const colony = stockColony(3);
    colony.cabin.tempC = COLD_ONSET_C - 1;
    for (let i = 0; i < 48; i++) tendHealth(colony, flowsOf(colony));
    expect(personAt(colony, 0).harm.cold).toBeGreaterThan(0);
    expect(personAt(colony, 0).hp).toBeGreaterThan(100 - HEAL_PER_SOL / 24);
  });
});
