import { describe, expect, test } from 'vitest';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { SITE_KEYS } from '../mars/sites.ts';
import { customColony, missionColony, missionGenesis, stockColony, tick } from './colony.test-support.ts';
import { CROP } from './crops.ts';
import { customGenesis, foundColony, Genesis, modulesOf } from './genesis.ts';
import { checkColony } from './meaning.ts';
import { MISSION, PLAYABLE } from './missions.ts';
import { ROBOT_NAMES, ROSTER } from './roster.ts';
import { Colony, MISSIONS } from './schema.ts';
import { RULES } from './step.ts';
import { cabinPressureKpa, carbonDioxideKpa, oxygenKpa, pressureKpa } from './systems/zones.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe.each(PLAYABLE)('R2.6 %s', (mission) => {
  const genesis = missionGenesis(mission, 7);
  const colony = foundColony(genesis);

  test('R2.6 R2.1 genesis and colony are well-formed, and the same each time', () => {
    expect(Genesis.parse(genesis)).toEqual(genesis);
    expect(Colony.parse(colony)).toEqual(colony);
    expect(checkColony(colony)).toEqual([]);
    expect(foundColony(genesis)).toEqual(colony);
    expect(foundColony(genesis)).not.toBe(colony);
    tick(colony, 1);
    expect(foundColony(genesis)).not.toEqual(colony);
  });

  test('R2.6 it sets out as its entry says: people, robots, site, season, modules, allocation', () => {
    const fresh = foundColony(genesis);
    const { crew, robots, site, startSol, modules, allocation, brief, title } = MISSION[mission];
    expect(fresh.crew.map(({ name, role }) => [name, role])).toEqual(crew.map(({ name, role }) => [name, role]));
    expect(fresh.robots.map(({ name }) => name)).toEqual(robots);
    expect([fresh.mission, fresh.site, fresh.startSol, fresh.tick]).toEqual([mission, site, startSol, 0]);
    if (mission !== 'custom') expect(fresh.built.map(({ key }) => key)).toEqual(modules);
    expect(fresh.allocation).toEqual(allocation);
    expect(Math.abs(allocation.heating + allocation.isru + allocation.greenhouse - 1)).toBeLessThan(1e-9);
    expect(fresh.ration).toBe(1);
    expect(Math.min(title.length, brief.length)).toBeGreaterThan(3);
    // Somebody is there, and what people need to breathe.
    expect(fresh.crew.length + fresh.robots.length).toBeGreaterThan(0);
    expect(fresh.plant.cabinM3 > 0).toBe(fresh.crew.length > 0);
    expect(referenceLedger().has(startSol)).toBe(true);
  });

  test('R2.6 left alone it lives for 30 sols at least', () => {
    const one = foundColony(genesis);
    tick(one, 24 * 30);
    expect(one.ended).toBeNull();
  });
});

test('R2.6 every mission of the state can be begun', () => {
  expect([...PLAYABLE].sort()).toEqual([...MISSIONS].sort());
});

describe('R2.1 what a colony sets out with', () => {
  test('R2.1 supplies become stores: 4,935 kcal are a kg of food, and a battery is filled to its capacity at most', () => {
    const supplies = { foodKcal: 4_935_000, waterKg: 7, oxygenKg: 8, nitrogenKg: 9, carbonDioxideKg: 10, sparesKg: 11 };
    const colony = stockColony(1, supplies);
    expect(colony.foodKg).toBe(1000);
    expect(colony.sparesKg).toBe(11);
    expect(colony.tanks).toMatchObject({ waterKg: 7, oxygenKg: 8, nitrogenKg: 9, carbonDioxideKg: 10, brineKg: 0 });
    expect(stockColony(1, { batteryKwh: 1e6 }).energy.batteryKwh).toBe(colony.plant.capacityKwh);
    expect(stockColony(1, { batteryKwh: 1 }).energy.batteryKwh).toBe(1);
  });

  test('R2.1 no supplies at all make a colony too', () => {
    const none = {
      oxygenKg: 0,
      waterKg: 0,
      foodKcal: 0,
      batteryKwh: 0,
      nitrogenKg: 0,
      carbonDioxideKg: 0,
      sparesKg: 0,
    };
    for (const mission of PLAYABLE) {
      const colony = missionColony(mission, 1, none);
      expect(checkColony(colony)).toEqual([]);
      expect(colony.tanks.waterKg).toBe(0);
      tick(colony, 48);
      expect(checkColony(colony)).toEqual([]);
    }
  });
});

test('R2.2 both zones begin as air: 101.3 kPa, 20.9 kPa of oxygen, 0.1 kPa of carbon dioxide', () => {
  const colony = stockColony(1);
  expect(cabinPressureKpa(colony)).toBeCloseTo(101.325, 9);
  expect(oxygenKpa(colony)).toBeCloseTo(20.9, 9);
  expect(carbonDioxideKpa(colony)).toBeCloseTo(0.1, 9);
  expect(pressureKpa(colony.dome, colony.plant.domeM3)).toBeCloseTo(101.325, 9);
  expect([colony.cabin.tempC, colony.dome.tempC]).toEqual([21, 22]);
  expect(missionColony('optimus').cabin).toMatchObject({ oxygenKg: 0, nitrogenKg: 0, vapourKg: 0 });
});

describe('R2.3 draws', () => {
  test('R2.3 bodies are drawn around the roster, 48 to 120 kg, and set the pace of their owner', () => {
    const masses = SEEDS.map((seed) => stockColony(seed).crew.map((person) => person.massKg));
    const chen = masses.map((crew) => crew[0] ?? 0);
    const mean = chen.reduce((sum, kg) => sum + kg, 0) / chen.length;
    expect(Math.abs(mean - (ROSTER[0]?.massKg ?? 0))).toBeLessThan(1);
    expect(Math.min(...masses.flat())).toBeGreaterThanOrEqual(48);
    expect(Math.max(...masses.flat())).toBeLessThanOrEqual(120);
    for (const { massKg, metabolicScale } of stockColony(3).crew)
      expect(metabolicScale).toBeCloseTo((massKg / 82) ** 0.75, 12);
  });

  test('R2.3 people know their trade, by some talent of their own, and the rest a little', () => {
    for (const seed of SEEDS) {
      const [commander, engineer, scientist, medic] = stockColony(seed).crew.map(({ skill }) => skill);
      expect(engineer?.engineering).toBeGreaterThan((engineer?.medicine ?? 1) + 0.2);
      expect(scientist?.botany).toBeGreaterThan((scientist?.medicine ?? 1) + 0.2);
      expect(medic?.medicine).toBeGreaterThan((medic?.engineering ?? 1) + 0.2);
      expect(commander?.science).toBeGreaterThan((commander?.medicine ?? 1) + 0.2);
      expect(Math.max(...Object.values(engineer ?? {}))).toBeLessThan(1);
    }
    expect(new Set(SEEDS.map((seed) => stockColony(seed).crew[1]?.skill.engineering)).size).toBeGreaterThan(100);
  });

  test('R2.3 the leak differs by seed around its mean, and never falls under a fifth of it', () => {
    const leaks = SEEDS.map((seed) => stockColony(seed).leakScale);
    const mean = leaks.reduce((sum, leak) => sum + leak, 0) / leaks.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.1);
    const many = Array.from({ length: 3000 }, (_, seed) => missionColony('optimus', seed).leakScale);
    expect(Math.min(...many)).toBe(0.2);
  });
});

test('R2.4 allocation is the mission’s, rations are full, and spare hours go to repair, building and research', () => {
  const colony = stockColony(1);
  expect(colony.allocation).toEqual(MISSION.ares.allocation);
  expect(colony.allocation).not.toBe(MISSION.ares.allocation);
  expect([colony.ration, colony.fuse]).toEqual([1, 1]);
  expect(colony.labour.repair + colony.labour.building).toBeLessThan(1);
});

test('R2.8 the cargo landing sowed the domes: each crop at another share of its season, with a canopy of its age', () => {
  const colony = missionColony('garden');
  expect(colony.stands).toHaveLength(24);
  expect(new Set(colony.stands.map(({ id }) => id)).size).toBe(24);
  const area = colony.stands.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  expect(area).toBeCloseTo(colony.plant.glazedM2, 6);
  for (const { crop, ageDays, sown, biomassKg, edibleKg, areaM2 } of colony.stands) {
    expect(sown).toBe(true);
    expect(ageDays).toBeLessThan(CROP[crop].maturityDays);
    expect(biomassKg).toBeLessThan(areaM2);
    expect(edibleKg).toBeLessThanOrEqual(biomassKg);
  }
  expect(new Set(colony.stands.map(({ ageDays, crop }) => ageDays / CROP[crop].maturityDays)).size).toBeGreaterThan(4);
  expect(colony.canopy.pull).toBeGreaterThan(0);
});

describe('R2.7 custom', () => {
  test('R2.7 nobody to eight people and eight robots at every site is a colony that ticks', () => {
    for (const [i, site] of SITE_KEYS.entries())
      for (let people = 0; people <= 8; people++)
        for (let robots = 0; robots <= 8; robots++) {
          if (people + robots === 0) continue;
          const colony = customColony({
            people,
            robots,
            site,
            startSol: 1 + ((i * 97 + people * 31 + robots * 7) % 669),
          });
          expect([colony.crew.length, colony.robots.length, colony.site]).toEqual([people, robots, site]);
          if ((people + robots + i) % 4 === 0) {
            expect(Colony.safeParse(colony).success).toBe(true);
            expect(checkColony(colony)).toEqual([]);
            tick(colony, 25);
            expect(checkColony(colony)).toEqual([]);
            expect(colony.ended).toBeNull();
          }
        }
  });

  test('R2.7 its base grows with its crew, and its people and robots come off the list', () => {
    const areaOf = (people: number, robots: number): number => customColony({ people, robots }).plant.arrayM2;
    expect(areaOf(8, 0)).toBeGreaterThan(areaOf(4, 0));
    expect(areaOf(4, 0)).toBeGreaterThan(areaOf(1, 0));
    expect(areaOf(0, 8)).toBeGreaterThan(areaOf(0, 1));
    const many = customColony({ people: 8, robots: 8 });
    expect(many.crew.map(({ name }) => name)).toEqual(ROSTER.map(({ name }) => name));
    expect(many.robots.map(({ name }) => name)).toEqual(ROBOT_NAMES);
    expect(many.built.filter(({ key }) => key === 'habitat')).toHaveLength(2);
    expect(customColony({ people: 0, robots: 1 }).plant.cabinM3).toBe(0);
  });

  test('R2.7 anything else is no crew', () => {
    const { site, startSol, supplies } = MISSION.custom;
    const ledger = { id: 'x', headHash: '0'.repeat(64) };
    for (const [people, robots] of [
      [0, 0],
      [9, 0],
      [0, 9],
      [-1, 3],
    ] as const)
      expect(() => customGenesis({ people, robots, site, startSol, supplies, fuse: 1 }, 1, RULES, ledger)).toThrow(
        RangeError,
      );
    const genesis = customGenesis(
      { people: 2, robots: 1, site: 'gale', startSol: 99, supplies, fuse: 3 },
      1,
      RULES,
      ledger,
    );
    expect(Genesis.parse(genesis)).toEqual(genesis);
    expect(modulesOf(genesis)).toContain('habitat');
    expect(foundColony(genesis)).toMatchObject({ site: 'gale', startSol: 99, fuse: 3 });
  });
});
