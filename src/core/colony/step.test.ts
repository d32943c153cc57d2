import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { colonyBytes } from './binary.ts';
import {
  allocate,
  ampleColony,
  barren,
  copyOf,
  darken,
  missionColony,
  personAt,
  rationTo,
  sols,
  solsCalm,
  solsUntilEnd,
  stockColony,
  tick,
  tickCalm,
} from './colony.test-support.ts';
import type { Command } from './commands/command.ts';
import { MISSION, PLAYABLE } from './missions.ts';
import { CAUSES } from './person.ts';
import type { Colony } from './schema.ts';
import { step } from './step.ts';

const SEEDS = Array.from({ length: 8 }, (_, seed) => seed);
const PEOPLED = PLAYABLE.filter((mission) => MISSION[mission].crew.length > 0);

describe('R2.5 neglect', () => {
  test.each(SEEDS)('R2.5 seed %i: left to its defaults, Ares I lives past sol 60', (seed) => {
    const colony = stockColony(seed);
    sols(colony, 60);
    expect(colony.ended).toBeNull();
    expect(colony.crew.filter((person) => person.alive).length).toBeGreaterThanOrEqual(2);
    expect(colony.allocation).toEqual(MISSION.ares.allocation);
  });

  test.each(PEOPLED)('R2.5 %s: a tenth of a ration starves it within a season', (mission) => {
    const colony = missionColony(mission, 4);
    const lived = solsUntilEnd(colony, 150, [rationTo(0.1)]);
    expect(lived).toBeGreaterThan(20);
    expect(lived).toBeLessThan(120);
    expect(colony.ended?.cause).toBe('starvation');
  });

  test.each<[string, (colony: Colony) => unknown, readonly string[], number]>([
    ['without power it freezes or chokes', darken, ['cold', 'hypercapnia', 'hypoxia'], 40],
    ['without crops it starves', barren, ['starvation', 'hypoxia'], 500],
    [
      'without oxygen of tanks, crops or machines it suffocates',
      (one) => {
        barren(one);
        Object.assign(one.tanks, { oxygenKg: 0 });
        one.foodKg = 2000;
        one.allocation = { heating: 1, isru: 0, greenhouse: 0 };
      },
      ['hypoxia'],
      80,
    ],
  ])('R2.5 neglect kills by physical causes: %s', (_name, neglect, causes, most) => {
    for (const seed of [1, 2]) {
      const colony = stockColony(seed);
      neglect(colony);
      expect(solsUntilEnd(colony, most), `seed ${seed}`).toBeLessThan(most);
      expect(causes).toContain(colony.ended?.cause);
    }
  });

  test('R2.5 whatever is given all the power, and however it ends: of something physical', () => {
    for (const commands of [[allocate(0, 1, 0)], [allocate(1, 0, 0)], [allocate(0, 0, 1)], []]) {
      const colony = stockColony(4);
      // Decisions wait: nothing but the neglect differs.
      colony.fuse = 0;
      expect(solsUntilEnd(colony, 300, commands)).toBeGreaterThan(20);
      if (colony.ended !== null) expect(CAUSES as readonly string[]).toContain(colony.ended.cause);
    }
  });
});

/** Two colonies alike but for a command, ten calm sols on. */
function compare(make: () => Colony, one: Command, other: Command): [Colony, Colony] {
  const [a, b] = [make(), make()];
  solsCalm(a, 10, [one]);
  solsCalm(b, 10, [other]);
  return [a, b];
}

describe('R3.1 each share buys what it names', () => {
  test('R3.1 R4.13 heating warms the cabin', () => {
    const [cold, warm] = compare(() => barren(stockColony(1)), allocate(0, 1, 0), allocate(0.8, 0.2, 0));
    expect(warm.cabin.tempC).toBeGreaterThan(cold.cabin.tempC + 2);
  });

  test('R3.1 R4.4 ISRU makes oxygen and water', () => {
    const poor = (): Colony => barren(stockColony(1, { oxygenKg: 20, waterKg: 300 }));
    const [without, withIsru] = compare(poor, allocate(0.5, 0, 0.5), allocate(0.5, 0.5, 0));
    expect(withIsru.tanks.oxygenKg).toBeGreaterThan(without.tanks.oxygenKg + 10);
    expect(withIsru.books.waterInKg).toBeGreaterThan(0);
    expect(without.books).toMatchObject({ waterInKg: 0, hydrogenOutKg: 0, monoxideOutKg: 0 });
  });

  test('R3.1 R4.5 the greenhouse grows crops under its lamps', () => {
    const [dim, bright] = compare(() => stockColony(1), allocate(0.5, 0.5, 0), allocate(0.5, 0, 0.5));
    const grown = (colony: Colony): number =>
      colony.stands.reduce((sum, { biomassKg }) => sum + biomassKg, colony.foodKg + colony.wasteKg);
    expect(grown(bright)).toBeGreaterThan(grown(dim) + 3);
  });

  test('R3.2 R5.2 the ration sets what is eaten, and bodies make up the difference', () => {
    const [full, half] = compare(() => stockColony(1), rationTo(1), rationTo(0.5));
    const waste = (colony: Colony): number => colony.foodKg;
    expect(waste(half) - waste(full)).toBeGreaterThan(8);
    expect(personAt(full, 0).reserveKg).toBeCloseTo(26, 0);
    expect(personAt(half, 0).reserveKg).toBeLessThan(25);
    const [plenty] = compare(() => stockColony(1), rationTo(1.5), rationTo(1));
    expect(personAt(plenty, 0).reserveKg).toBeGreaterThan(27);
  });
});

describe('R1.1 R1.7 determinism', () => {
  const bytesOf = (colony: Colony): string => {
    const { bytes, length } = colonyBytes(colony);
    return Buffer.from(bytes.subarray(0, length)).toString('base64');
  };

  test('R1.1 the same inputs give the same bytes, also when runs take turns', () => {
    for (const mission of ['ares', 'hybrid', 'optimus'] as const) {
      const [a, b, other] = [missionColony(mission, 9), missionColony(mission, 9), ampleColony(10)];
      const commands: Command[] = [
        allocate(0.4, 0.4, 0.2),
        rationTo(0.9),
        { kind: 'build', module: 'medbay' },
        { kind: 'research', tech: 'improved_solar' },
      ];
      sols(a, 40, commands);
      sols(b, 1, commands);
      for (let sol = 1; sol < 40; sol++) {
        sols(other, 1);
        sols(b, 1);
      }
      expect(bytesOf(a)).toBe(bytesOf(b));
    }
  });

  test('R1.1 nothing but the state is state: a copy goes on as the original does', () => {
    const colony = missionColony('hybrid', 3);
    for (let sol = 0; sol < 30; sol++) {
      const copy = JSON.parse(JSON.stringify(colony)) as Colony;
      tick(colony, 7 + (sol % 24));
      tick(copy, 7 + (sol % 24));
      expect(bytesOf(copy)).toBe(bytesOf(colony));
    }
  });

  test('R1.7 seeds differ, in bodies, leak, skill, gusts and mishaps', () => {
    const seen = new Set(SEEDS.map((seed) => bytesOf({ ...stockColony(seed), seed: 0 })));
    expect(seen.size).toBe(SEEDS.length);
    const told = (seed: number): string =>
      solsCalm(ampleColony(seed), 200)
        .filter(({ kind }) => kind === 'array-cleaned' || kind === 'noted')
        .map((event) => `${event.kind} ${event.tick}`)
        .join();
    expect(told(1)).not.toBe(told(2));
    expect(told(1)).toBe(told(1));
  });

  test('R1.1 a tick depends on its frame and writes to nothing but the colony', () => {
    const ledger = referenceLedger();
    const [one, other] = [stockColony(1), stockColony(1)];
    const frame = ledger.frameAt(1);
    const before = copyOf(frame);
    const command = Object.freeze(allocate(0.2, 0.3, 0.5));
    step(one, Object.freeze([command]), frame);
    expect(frame).toEqual(before);
    step(other, [command], ledger.frameAt(300));
    expect(bytesOf(one)).not.toBe(bytesOf(other));
  });
});

describe('R1.2 hours', () => {
  test('R1.2 the hour of a tick is its number within the sol: light follows it', () => {
    const light: number[] = [];
    const colony = ampleColony(1);
    for (let hour = 0; hour < TICKS_PER_SOL; hour++) {
      const before = colony.books.lightInMj;
      tickCalm(colony);
      light.push(colony.books.lightInMj - before);
    }
    expect(light.indexOf(Math.max(...light))).toBeGreaterThanOrEqual(11);
    expect(light.indexOf(Math.max(...light))).toBeLessThanOrEqual(13);
    expect(light.slice(0, 4).concat(light.slice(20))).toEqual(Array(8).fill(0));
  });

  test('R1.2 a sol opens in its first hour and is closed in its last: plans, then work, wear, dose and rest', () => {
    const colony = stockColony(1);
    colony.energy.lightShare = 0.5;
    const { doseSols } = personAt(colony, 0);
    expect(colony.eva.hours).toBe(0);
    tickCalm(colony);
    expect(colony.eva.hours).toBeGreaterThan(0);
    tickCalm(colony, 22);
    expect([colony.today.hours.crops, doseSols.length, colony.built[0]?.wear]).toEqual([0, 0, 0]);
    tickCalm(colony);
    expect(colony.today.hours.crops).toBeGreaterThan(0);
    expect(doseSols).toHaveLength(1);
    expect(colony.built[0]?.wear).toBeGreaterThan(0);
    expect(colony.risk).toBeGreaterThanOrEqual(0);
  });

  test('R1.3 commands come before the tick’s physics: what they ask holds in this very tick', () => {
    const asked = barren(stockColony(1));
    const plain = barren(stockColony(1));
    asked.energy.batteryKwh = plain.energy.batteryKwh = 140;
    asked.cabin.tempC = plain.cabin.tempC = 15;
    tickCalm(asked, 1, [allocate(1, 0, 0)]);
    tickCalm(plain, 1, [allocate(0, 1, 0)]);
    expect(asked.cabin.tempC).toBeGreaterThan(plain.cabin.tempC);
  });
});
