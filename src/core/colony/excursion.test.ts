import { describe, expect, test } from 'vitest';
import {
  barren,
  copyOf,
  customColony,
  flowsOf,
  missionColony,
  personAt,
  stockColony,
  tickCalm,
} from './colony.test-support.ts';
import { CLEAN_BELOW, EVA_EVERY_SOLS, EVA_HOURS, EVA_LEAST_FITNESS, EVA_O2_KG, EVA_WATER_KG_H } from './constants.ts';
import { planExcursion } from './daily/excursion.ts';
import { fitnessOf } from './daily/fitness.ts';
import { TICK_HOURS } from './flows.ts';
import { fitPlant } from './plant.ts';
import type { Colony } from './schema.ts';
import { cycleAirlock } from './systems/airlock.ts';
import { isOutside } from './systems/crew.ts';
import { tendHealth } from './systems/health.ts';
import { oxygenKpa } from './systems/zones.ts';

/** A base with dusty arrays, at the start of a sol on which people may go out. */
function dusty(change: (colony: Colony) => void = () => {}): Colony {
  const colony = barren(stockColony(1));
  colony.energy.lightShare = CLEAN_BELOW - 0.1;
  change(colony);
  return colony;
}
function planned(change: (colony: Colony) => void = () => {}, ordered = false): Colony['eva'] {
  const colony = dusty(change);
  planExcursion(colony, ordered);
  return colony.eva;
}

describe('R5.9 who goes out, and when', () => {
  test('R5.9 the two fittest go, together, when something outside wants hands', () => {
    const eva = planned((one) => {
      personAt(one, 0).fatigue = 90;
      personAt(one, 2).muscle = 0.8;
    });
    expect(eva.people.toSorted((a, b) => a - b)).toEqual([1, 3]);
    expect(eva.hours).toBe(EVA_HOURS);
    expect(eva.fromHour + eva.hours).toBeLessThan(22);
    expect(planned((one) => void (one.energy.lightShare = 1)).hours).toBe(0);
    const worn = planned((one) => {
      one.energy.lightShare = 1;
      for (const module of one.built) if (module.key === 'solar_farm') module.wear = 0.3;
    });
    expect(worn.hours).toBe(EVA_HOURS);
    const building = planned((one) => {
      one.energy.lightShare = 1;
      one.works.push({ key: 'solar_farm', hoursLeft: 60, kwhLeft: 40 });
    });
    expect(building.hours).toBe(EVA_HOURS);
  });

  test('R5.9 nobody goes alone, sick, spent, or without oxygen and water to breathe and cool with', () => {
    const none: ((colony: Colony) => void)[] = [
      (one) => void (one.crew = one.crew.slice(0, 1)),
      (one) => one.crew.forEach((person, i) => void (person.sickSols = i === 0 ? 0 : 3)),
      (one) => one.crew.forEach((person, i) => void (person.hp = i === 0 ? 100 : EVA_LEAST_FITNESS * 50)),
      (one) => void (one.tanks.oxygenKg = 0.5),
      (one) => void (one.tanks.waterKg = 1),
      (one) => void (one.conditions.evaAllowed = false),
      (one) => void (one.tick = 24),
    ];
    for (const [i, change] of none.entries()) {
      const { people, hours } = planned(change);
      expect([people, hours], `case ${i}`).toEqual([[], 0]);
    }
    expect(planned((one) => void (one.tick = 24 * EVA_EVERY_SOLS)).hours).toBe(EVA_HOURS);
  });

  test('R5.9 an ordered excursion goes out on any sol, work or none', () => {
    const ordered = planned((one) => {
      one.tick = 24;
      one.energy.lightShare = 1;
    }, true);
    expect(ordered.hours).toBe(EVA_HOURS);
    expect(planned((one) => void (one.tanks.oxygenKg = 0.1), true).hours).toBe(0);
  });

  test('R5.9 robots spare people the way; a colony of robots sends nobody', () => {
    const hybrid = missionColony('hybrid');
    hybrid.energy.lightShare = 0.5;
    planExcursion(hybrid, false);
    expect(hybrid.eva.hours).toBe(0);
    const robots = customColony({ people: 0, robots: 3 });
    robots.energy.lightShare = 0.5;
    planExcursion(robots, true);
    expect(robots.eva.people).toEqual([]);
  });

  test('R5.9 fitness is health, rest, spirits and muscle', () => {
    const fit = (change: Partial<ReturnType<typeof personAt>>): number => {
      const person = { ...personAt(stockColony(1), 0), fatigue: 0, morale: 100 };
      return fitnessOf(Object.assign(person, change));
    };
    expect(fit({})).toBeCloseTo(1, 12);
    for (const less of [{ hp: 50 }, { fatigue: 100 }, { morale: 0 }, { muscle: 0.5 }, { sickSols: 2 }])
      expect(fit(less)).toBeLessThan(0.7);
    expect(fit({ alive: false })).toBe(0);
  });
});

describe('R5.10 what an excursion costs', () => {
  test('R5.10 some 0.6 kg of oxygen and 3.6 kg of water for each in eight hours, out of the tanks', () => {
    const colony = dusty();
    const still = dusty();
    colony.eva = { people: [0, 1], fromHour: 9, hours: 6 };
    for (const one of [colony, still]) {
      one.allocation = { heating: 1, isru: 0, greenhouse: 0 };
      for (const person of one.crew) person.metabolicScale = 1;
      one.leakScale = 0;
      one.tick = 9;
    }
    const waterOut = (one: Colony): number => one.books.vapourOutKg;
    tickCalm(colony, 6);
    tickCalm(still, 6);
    const hours = 6 * TICK_HOURS * 2;
    // Two people's sublimators and breath; still is the air that the lock lost besides.
    expect(waterOut(colony)).toBeGreaterThan(EVA_WATER_KG_H * hours);
    expect(waterOut(colony)).toBeLessThan(EVA_WATER_KG_H * hours + 2);
    expect(Math.abs(EVA_WATER_KG_H * 8 - 3.6)).toBeLessThan(0.1);
    expect(EVA_O2_KG).toBe(0.63);
    const carbonKg = colony.books.co2OutKg - still.books.co2OutKg;
    // 0.63 kg of oxygen in 8 h, as carbon dioxide with a quotient of 0.92.
    expect(Math.abs(carbonKg / (0.63 * (hours / 8) * 1.268) - 1)).toBeLessThan(0.08);
  });

  test('R5.10 who is outside breathes no cabin air, and is not harmed by it', () => {
    const colony = dusty((one) => void (one.eva = { people: [0, 1], fromHour: 9, hours: 6 }));
    expect([8, 9, 14, 15].map((hour) => isOutside(colony, 0, hour))).toEqual([false, true, true, false]);
    expect(isOutside(colony, 2, 10)).toBe(false);
    Object.assign(colony.cabin, { tempC: -20, oxygenKg: 10 });
    tendHealth(colony, flowsOf(colony, { hour: 10 }));
    expect(colony.crew.map(({ hp }) => hp < 100)).toEqual([false, false, true, true]);
    tendHealth(colony, flowsOf(colony, { hour: 15 }));
    expect(colony.crew.every(({ hp }) => hp < 100)).toBe(true);
  });

  test('R4.22 each cycle of the airlock lets out a share of what its chamber holds: once going, once coming', () => {
    const colony = dusty((one) => void (one.eva = { people: [0, 1], fromHour: 9, hours: 6 }));
    const { airlockM3, airlockLoss, cabinM3 } = colony.plant;
    expect([airlockM3, airlockLoss]).toEqual([8, 0.1]);
    const lost: number[] = [];
    for (let hour = 0; hour < 24; hour++) {
      const before = colony.cabin.oxygenKg;
      cycleAirlock(colony, flowsOf(colony, { hour }));
      lost.push(1 - colony.cabin.oxygenKg / before);
    }
    const cycles = lost.flatMap((share, hour) => (share > 0 ? [hour] : []));
    expect(cycles).toEqual([9, 14]);
    for (const hour of cycles) expect(lost[hour]).toBeCloseTo((airlockM3 / cabinM3) * airlockLoss, 12);
    expect(colony.books.n2OutKg).toBeGreaterThan(0.3);
  });

  test('R4.22 without an airlock a third is lost; suitports save four fifths of what is', () => {
    const bare = dusty((one) => {
      one.built = one.built.filter(({ key }) => key !== 'airlock');
      fitPlant(one);
    });
    const locked = dusty();
    expect(bare.plant.airlockLoss).toBeGreaterThan(3 * locked.plant.airlockLoss);
    expect(bare.plant.airlockM3).toBeGreaterThan(0);
    const ported = dusty((one) => {
      one.research.done.push('suitport');
      fitPlant(one);
    });
    expect(ported.plant.airlockLoss).toBeCloseTo(0.2 * locked.plant.airlockLoss, 12);
    const twice = dusty((one) => {
      one.built.push({ id: 77, key: 'airlock', builtSol: 0, wear: 0, offline: false });
      fitPlant(one);
    });
    expect(twice.plant.airlockM3).toBe(locked.plant.airlockM3);
  });

  test('R5.10 an excursion in a running colony leaves it air to breathe, and its party tired', () => {
    const [out, home] = [dusty(), dusty()];
    home.conditions.evaAllowed = false;
    home.energy.lightShare = 1;
    tickCalm(out, 24);
    tickCalm(home, 24);
    expect(out.eva.people).toHaveLength(2);
    expect(home.eva.people).toHaveLength(0);
    expect(oxygenKpa(out)).toBeGreaterThan(20.5);
    for (const index of out.eva.people) {
      expect(personAt(out, index).fatigue).toBeGreaterThan(personAt(home, index).fatigue);
      expect(personAt(out, index).doseMsv).toBeGreaterThan(personAt(home, index).doseMsv);
    }
    expect(out.energy.lightShare).toBeGreaterThan(copyOf(dusty().energy.lightShare));
  });
});
