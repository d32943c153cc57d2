import { describe, expect, test } from 'vitest';
import { allocate, copyOf, personAt, sols, stockColony, tick } from './colony.test-support.ts';
import { checkColony } from './meaning.ts';
import { CAUSES, Colony, type Cause, type ColonyEvent } from './schema.ts';

/** No sun, no charge. */
function dark(colony: Colony): void {
  Object.assign(colony.energy, { arrayM2: 0, batteryKwh: 0 });
}

function barren(colony: Colony): void {
  Object.assign(colony.crop, { areaM2: 0, biomassKg: 0 });
}

/** A state from which each cause follows by itself, and the most sols it may take. */
const ROADS: Record<Cause, readonly [prepare: (colony: Colony) => void, mostSols: number]> = {
  hypoxia: [
    (colony) => {
      barren(colony);
      colony.tanks.oxygenKg = 0;
      colony.cabin.oxygenKg = 85;
      colony.allocation = { heating: 0.5, isru: 0, greenhouse: 0.5 };
    },
    8,
  ],
  hypercapnia: [
    (colony) => {
      dark(colony);
      colony.cabin.carbonDioxideKg = 60;
    },
    1,
  ],
  cold: [
    (colony) => {
      dark(colony);
      colony.cabin.tempC = -25;
    },
    2,
  ],
  heat: [(colony) => void (colony.crop.areaM2 = 2000), 2],
  dehydration: [
    (colony) => {
      colony.tanks.waterKg = 0;
      colony.allocation = { heating: 0.4, isru: 0, greenhouse: 0.6 };
    },
    60,
  ],
  starvation: [
    (colony) => {
      colony.crop.biomassKg = 0;
      colony.foodKg = 0;
    },
    60,
  ],
};

describe.each(CAUSES)('R5.7 death by %s', (cause) => {
  const [prepare, mostSols] = ROADS[cause];
  const colony = stockColony(3);
  prepare(colony);
  const events: ColonyEvent[] = [];
  while (colony.ended === null && colony.tick < mostSols * 24) events.push(...tick(colony));

  test('R5.7 everyone dies of it, each once, and each death is an event', () => {
    expect(colony.crew.map((person) => person.cause)).toEqual(Array(4).fill(cause));
    const died = events.filter((event) => event.kind === 'died');
    expect(died.map((event) => event.name).sort()).toEqual(colony.crew.map((person) => person.name).sort());
    expect(died.map((event) => event.cause)).toEqual(Array(4).fill(cause));
    for (const person of colony.crew) expect([person.alive, person.hp]).toEqual([false, 0]);
  });

  test('R5.8 the colony ends in the tick of the last death, and says so once', () => {
    expect(colony.ended).toEqual({ tick: colony.tick - 1, cause });
    const [died, lost] = [
      events.filter((event) => event.kind === 'died'),
      events.filter((e) => e.kind === 'colony-lost'),
    ];
    expect(lost).toEqual([{ kind: 'colony-lost', tick: died.at(-1)?.tick, cause }]);
    expect(events.indexOf(lost[0] as ColonyEvent)).toBe(events.length - 1);
  });

  test('R1.4 after the end nothing changes, whatever is asked', () => {
    const still = copyOf(colony);
    expect(sols(colony, 1, [allocate(1, 0, 0), allocate(2, 2, 2)])).toEqual([]);
    expect(colony).toEqual(still);
  });

  test('R1.6 the dead state is well-formed', () => {
    expect(Colony.parse(colony)).toEqual(colony);
    expect(checkColony(colony)).toEqual([]);
  });
});

test('R5.7 a fall below 25 points is reported once as critical, before the death', () => {
  const colony = stockColony(3);
  ROADS.starvation[0](colony);
  const events = sols(colony, 60);
  for (const { name } of colony.crew) {
    const told = events.filter((event) => (event.kind === 'critical' || event.kind === 'died') && event.name === name);
    expect(told.map((event) => event.kind)).toEqual(['critical', 'died']);
  }
});

test('R5.6 a person mends 1.5 points a sol, and goes on losing to what harms faster', () => {
  const colony = stockColony(3);
  const person = personAt(colony, 0);
  Object.assign(person.harm, { cold: 12, hypoxia: 4 });
  person.hp = 84;
  tick(colony, 48);
  expect(person.hp).toBeCloseTo(87, 6);
  expect(person.harm.cold / person.harm.hypoxia).toBeCloseTo(3, 9);
  colony.cabin.tempC = 5;
  const before = person.hp;
  tick(colony);
  expect(person.hp).toBeLessThan(before);
  Object.assign(colony.cabin, { tempC: 21 });
  tick(colony, 24 * 20);
  expect(colony.crew.every((one) => one.hp === 100) && person.harm.cold === 0).toBe(true);
});

test('R5.5 harm begins at its onset, grows with the square beyond it, and a tick holds no more than a death', () => {
  const harmAt = (tempC: number): [harm: number, tempC: number] => {
    const colony = stockColony(3);
    dark(colony);
    colony.cabin.tempC = tempC;
    tick(colony);
    return [personAt(colony, 0).harm.cold, colony.cabin.tempC];
  };
  expect(harmAt(13)[0]).toBe(0);
  for (const from of [2, -10, -30]) {
    const [harm, tempC] = harmAt(from);
    const past = (10 - tempC) / 30;
    expect(harm).toBeCloseTo(past * past * 4 * (3698.9685 / 3600), 9);
  }
  const choked = stockColony(3);
  Object.assign(choked.cabin, { carbonDioxideKg: 1e7 });
  tick(choked);
  expect(personAt(choked, 0).harm.hypercapnia).toBe(100);
  expect(Colony.safeParse(choked).success).toBe(true);
});

test('R5.6 a harm slower than healing is borne', () => {
  const colony = stockColony(3);
  dark(colony);
  barren(colony);
  for (let i = 0; i < 48; i++) {
    colony.cabin.tempC = 9;
    colony.cabin.carbonDioxideKg = 1;
    tick(colony);
    expect(colony.cabin.tempC).toBeLessThan(9);
  }
  expect(personAt(colony, 0).harm.cold).toBeGreaterThan(0);
  expect(personAt(colony, 0).hp).toBeGreaterThan(100 - 1.5 / 24);
});
