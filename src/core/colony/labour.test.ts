import { describe, expect, test } from 'vitest';
import {
  ampleColony,
  barren,
  flowsOf,
  furnish,
  missionColony,
  personAt,
  robotAt,
  solsCalm,
  stockColony,
} from './colony.test-support.ts';
import {
  CLEAN_BELOW,
  CLEAN_M2_H,
  CROP_HOURS_M2,
  REPAIR_FROM,
  REPAIR_SPARES,
  ROBOT_WORK_H,
  WORK_H,
} from './constants.ts';
import { bestSkill, fitnessOf } from './daily/fitness.ts';
import { doWork } from './daily/labour.ts';
import { wearModules } from './daily/wear.ts';
import { MODULE } from './modules.ts';
import { fitPlant, plantOf } from './plant.ts';
import type { Colony } from './schema.ts';

/** A base at the last hour of a sol, with ample charge and parts. */
function atWork(change: (colony: Colony) => void = () => {}): Colony {
  const colony = ampleColony(1);
  colony.tick = 23;
  change(colony);
  doWork(colony, flowsOf(colony));
  fitPlant(colony);
  return colony;
}
const people = (colony: Colony): number => colony.crew.reduce((sum, person) => sum + WORK_H * fitnessOf(person), 0);
const wearAll = (wear: number) => (colony: Colony) => {
  for (const module of colony.built) module.wear = wear;
};
const wornIn = (colony: Colony, outside: boolean): number =>
  colony.built.reduce((sum, { key, wear }) => sum + (MODULE[key].outside === outside ? wear : 0), 0);

describe('R5.11 hours', () => {
  test('R5.11 a fit person works 6.5 hours a sol, less when worn, spent, low or sick', () => {
    const colony = atWork((one) => {
      one.labour = { repair: 0, building: 0 };
      one.research.running = { tech: 'improved_solar', hoursLeft: 1000, kwhLeft: 1 };
    });
    const { hours } = colony.today;
    expect(hours.crops + hours.research).toBeCloseTo(people(colony), 6);
    const sick = atWork((one) => {
      one.labour = { repair: 0, building: 0 };
      one.research.running = { tech: 'improved_solar', hoursLeft: 1000, kwhLeft: 1 };
      for (const person of one.crew) person.sickSols = 5;
    });
    expect(sick.today.hours.research).toBeLessThan(hours.research / 2);
  });

  test('R5.11 what events take away is taken from people’s hours', () => {
    const lost = atWork((one) => {
      one.labour = { repair: 0, building: 0 };
      one.research.running = { tech: 'improved_solar', hoursLeft: 1000, kwhLeft: 1 };
      one.conditions.lostHours = 5;
    });
    expect(lost.today.hours.crops + lost.today.hours.research).toBeCloseTo(people(lost) - 5, 6);
    const all = atWork((one) => void (one.conditions.lostHours = 1000));
    expect(all.today.hours).toEqual({ crops: 0, repair: 0, building: 0, research: 0 });
  });

  test('R5.11 the best who is well counts for a skill', () => {
    const colony = stockColony(1);
    expect(bestSkill(colony.crew, 'engineering')).toBe(personAt(colony, 1).skill.engineering);
    personAt(colony, 1).sickSols = 3;
    expect(bestSkill(colony.crew, 'engineering')).toBeLessThan(personAt(colony, 1).skill.engineering);
    expect(bestSkill([], 'medicine')).toBe(0);
  });
});

describe('R5.12 the order of work', () => {
  test('R5.12 crops come first: when hours are short the stands wilt, and nothing else is done', () => {
    const hurried = atWork((one) => {
      one.crew = one.crew.slice(0, 1);
      one.conditions.lostHours = people(one) - 1;
      for (const stand of one.stands) stand.biomassKg = 10;
    });
    const area = hurried.stands.reduce((sum, { areaM2 }) => sum + areaM2, 0);
    expect(hurried.today.hours.crops).toBeCloseTo(1, 6);
    expect(1).toBeLessThan(area * CROP_HOURS_M2);
    expect(hurried.today.hours).toMatchObject({ repair: 0, building: 0, research: 0 });
    expect(hurried.wasteKg).toBeGreaterThan(0);
  });

  test('R5.12 repair takes its share, the most worn first, and parts by what is mended', () => {
    const before = ampleColony(1);
    wearAll(0.1)(before);
    const [worst] = before.built;
    const after = atWork((one) => {
      wearAll(0.1)(one);
      Object.assign(one.built[0] ?? {}, { wear: 0.6 });
      one.labour = { repair: 0.5, building: 0.5 };
    });
    const mended = 0.6 - (after.built[0]?.wear ?? 0);
    expect(worst?.key).toBe('habitat');
    expect(mended).toBeGreaterThan(0);
    expect(wornIn(after, false) + mended).toBeCloseTo(wornIn(before, false) + 0.5, 6);
    expect(after.books.sparesUsedKg).toBeCloseTo(mended * MODULE.habitat.sparesKg * REPAIR_SPARES, 6);
    expect(after.today.hours.repair).toBeGreaterThan(0);
    const none = atWork((one) => {
      wearAll(0.3)(one);
      one.labour = { repair: 0, building: 0.5 };
    });
    expect(wornIn(none, false)).toBeCloseTo(
      wornIn(
        atWork((one) => {
          wearAll(0.3)(one);
          one.sparesKg = 0;
        }),
        false,
      ),
      9,
    );
  });

  test('R5.12 what stands outside is mended by those who go out and by robots', () => {
    const stay = atWork(wearAll(0.2));
    expect(wornIn(stay, true)).toBeCloseTo(0.2 * stay.built.filter(({ key }) => MODULE[key].outside).length, 9);
    const out = atWork((one) => {
      wearAll(0.2)(one);
      for (const module of one.built) if (!MODULE[module.key].outside) module.wear = 0;
      one.eva = { people: [0, 1], fromHour: 9, hours: 6 };
      one.labour = { repair: 1, building: 0 };
    });
    expect(wornIn(out, true)).toBeLessThan(wornIn(stay, true));
  });

  test('R5.12 wear too small to see is left alone; a repair bay doubles what an hour mends', () => {
    const small = atWork(wearAll(REPAIR_FROM / 2));
    expect(small.today.hours.repair).toBe(0);
    const mendedBy = (colony: Colony): number => 0.9 - (colony.built[0]?.wear ?? 0);
    const hurt = (bay: boolean) => (one: Colony) => {
      if (bay) furnish(one, 'repair_bay');
      Object.assign(one.built[0] ?? {}, { wear: 0.9 });
      one.labour = { repair: 0.3, building: 0 };
      fitPlant(one);
    };
    expect(mendedBy(atWork(hurt(true))) / mendedBy(atWork(hurt(false)))).toBeCloseTo(2, 6);
  });

  test('R5.12 dim arrays are brushed by whoever is outside', () => {
    const dim = CLEAN_BELOW - 0.2;
    const brushed = atWork((one) => {
      one.energy.lightShare = dim;
      one.eva = { people: [0, 1], fromHour: 9, hours: 6 };
      one.labour = { repair: 0, building: 0 };
    });
    const share = Math.min(1, (2 * 6 * CLEAN_M2_H) / brushed.plant.arrayM2);
    expect(brushed.energy.lightShare).toBeGreaterThan(dim);
    expect(brushed.energy.lightShare).toBeLessThanOrEqual(dim + (1 - dim) * share + 1e-9);
    expect(atWork((one) => void (one.energy.lightShare = dim)).energy.lightShare).toBe(dim);
  });

  test('R5.12 building and research get what is left; building outside takes no time of those inside', () => {
    const both = (works: Colony['works'], eva: boolean): Colony['today']['hours'] =>
      atWork((one) => {
        one.labour = { repair: 0, building: 0.5 };
        one.works = works;
        if (eva) one.eva = { people: [0, 1], fromHour: 9, hours: 6 };
        one.research.running = { tech: 'improved_solar', hoursLeft: 1000, kwhLeft: 1 };
      }).today.hours;
    const inside = both([{ key: 'habitat', hoursLeft: 400, kwhLeft: 1 }], false);
    expect(inside.building).toBeGreaterThan(5);
    expect(inside.building / (inside.building + inside.research)).toBeCloseTo(0.5, 6);
    const outside = both([{ key: 'solar_farm', hoursLeft: 400, kwhLeft: 1 }], true);
    expect(outside.building).toBeGreaterThan(3);
    expect(outside.research).toBeCloseTo(both([], true).research, 9);
    expect(both([{ key: 'solar_farm', hoursLeft: 400, kwhLeft: 1 }], false).building).toBe(0);
  });

  test('R5.12 robots tend the crops where there is nobody else, and do no research', () => {
    const robots = missionColony('optimus');
    furnish(robots, 'greenhouse_dome');
    robots.tick = 23;
    robots.stands = barren(stockColony(1)).stands;
    robots.research.running = { tech: 'improved_solar', hoursLeft: 100, kwhLeft: 1 };
    doWork(robots, flowsOf(robots));
    expect(robots.today.hours.research).toBe(0);
    wearAll(0.2)(robots);
    doWork(robots, flowsOf(robots));
    expect(robots.today.hours.repair).toBeGreaterThan(0);
    expect(robots.today.hours.repair).toBeLessThanOrEqual(4 * ROBOT_WORK_H);
    expect(robotAt(robots, 0).joints).toBe(0);
  });
});

describe('R4.17 R4.23 modules', () => {
  test('R4.17 what a base can do is the sum of its modules: bodies whole, output by their condition', () => {
    const colony = stockColony(1);
    const farms = colony.built.filter(({ key }) => key === 'solar_farm').length;
    expect(colony.plant.arrayM2).toBeCloseTo(farms * (MODULE.solar_farm.output.arrayM2 ?? 0), 9);
    const { plant } = colony;
    for (const module of colony.built) module.wear = 0.25;
    const worn = plantOf(colony);
    expect(worn.arrayM2).toBeCloseTo(plant.arrayM2 * 0.75, 9);
    expect(worn.electrolysisKgD).toBeCloseTo(plant.electrolysisKgD * 0.75, 9);
    expect(worn.cabinM3).toBe(plant.cabinM3);
    expect(worn.lifeKw).toBe(plant.lifeKw);
    for (const module of colony.built) module.offline = true;
    const off = plantOf(colony);
    expect([off.arrayM2, off.electrolysisKgD, off.capacityKwh]).toEqual([0, 0, 0]);
    expect(off.cabinM3).toBe(plant.cabinM3);
  });

  test('R4.23 modules wear a little every sol, what stands outside more under dust, what is off not at all', () => {
    const colony = stockColony(1);
    Object.assign(colony.built[0] ?? {}, { offline: true });
    wearModules(colony, flowsOf(colony));
    const { tau } = flowsOf(colony).weather;
    for (const [i, { key, wear }] of colony.built.entries()) {
      const { wearPerSol, outside } = MODULE[key];
      expect(wear, key).toBeCloseTo(i === 0 ? 0 : wearPerSol * (outside ? 1 + tau / 2 : 1), 12);
    }
    expect(colony.plant).toEqual(plantOf(colony));
    for (const module of colony.built) module.wear = 1;
    wearModules(colony, flowsOf(colony));
    expect(Math.max(...colony.built.map(({ wear }) => wear))).toBe(1);
  });

  test('R4.23 a base that nobody mends wears out, one that is mended holds', () => {
    const [mended, left] = [ampleColony(2), ampleColony(2)];
    mended.labour = { repair: 1, building: 0 };
    left.labour = { repair: 0, building: 0 };
    solsCalm(mended, 150);
    solsCalm(left, 150);
    const worn = (one: Colony): number => one.built.reduce((sum, { wear }) => sum + wear, 0) / one.built.length;
    expect(worn(left)).toBeGreaterThan(2 * worn(mended));
    expect(left.plant.electrolysisKgD).toBeLessThan(mended.plant.electrolysisKgD);
  });
});
