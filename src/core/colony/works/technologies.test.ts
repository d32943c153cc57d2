import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { copyOf, personAt, robotAt, missionColony, solsCalm, strip, tickCalm } from '../colony.test-support.ts';
import { fitPlant } from '../plant.ts';
import { TECH } from '../research.ts';
import type { Colony } from '../schema.ts';
import { TECH_KEYS } from '../techKeys.ts';
import {
  build,
  changedIn,
  gains,
  knowingAndNot,
  labour,
  lostByExcursion,
  madeKwh,
  rootsOf,
  teach,
  untilHour,
  workshop,
} from './works.test-support.ts';

const NOON = 11;
const MIDNIGHT = 1;

test('R10.9 every technology changes the plant, and none is known without what it stands on', () => {
  for (const tech of TECH_KEYS) {
    const [knows, not] = [teach(workshop(0, 0), ...rootsOf(tech), tech), teach(workshop(0, 0), ...rootsOf(tech))];
    expect(changedIn([knows, not]).length, tech).toBeGreaterThan(0);
    const { tier, needs } = TECH[tech];
    expect(
      needs.every((need) => TECH[need].tier < tier),
      tech,
    ).toBe(true);
    expect(tier === 1).toBe(needs.length === 0);
  }
});

test('R10.9 improved solar cells make 15 % more of the same noon', () => {
  const pair = knowingAndNot('improved_solar');
  untilHour(pair, NOON);
  const [more, less] = gains(pair, madeKwh, 1, (colony) => {
    strip(colony, 'fission_reactor');
    colony.energy.batteryKwh = 0;
  });
  expect(more / less).toBeCloseTo(1.15, 9);
});

describe('R10.9 water recycling', () => {
  test('R10.9 a fifth less water goes down the drain', () => {
    const pair = knowingAndNot('water_recycling');
    untilHour(pair, MIDNIGHT);
    const [less, more] = gains(
      pair,
      ({ tanks }) => tanks.greyWaterKg,
      1,
      (colony) => {
        Object.assign(colony.plant, { greyKgD: 0 });
        colony.cabin.vapourKg = 0;
      },
    );
    expect(less / more).toBeCloseTo(0.8, 6);
  });

  test('R10.9 urine leaves less than half the brine', () => {
    const pair = knowingAndNot('water_recycling');
    const [less, more] = gains(
      pair,
      ({ tanks }) => tanks.brineKg,
      1,
      (colony) => {
        colony.crew.length = 0;
        strip(colony, 'storage_depot');
        Object.assign(colony.plant, { brineKgD: 0, waterTankKg: 1e5 });
        Object.assign(colony.tanks, { urineKg: 50, greyWaterKg: 0, brineKg: 0 });
      },
    );
    expect(less / more).toBeLessThan(0.6);
  });
});

/** Else the carbon dioxide of a small dome sets the pace at noon. */
const airy = (colony: Colony): void => void (colony.dome.carbonDioxideKg = 5);
/** kg of plants that a base has made in the running sol. */
const growth = (colony: Colony): number => colony.canopy.grownKg;

test('R10.9 crop optimization: a quarter more growth in the same light; compost: a fifth more, and waste becomes water and carbon dioxide', () => {
  const pair = knowingAndNot('crop_optimization');
  untilHour(pair, MIDNIGHT);
  const [more, less] = gains(pair, growth, 1, airy);
  expect(less).toBeGreaterThan(0.01);
  expect(more / less).toBeCloseTo(1.25, 9);

  const closed = knowingAndNot('closed_ecosystem');
  untilHour(closed, MIDNIGHT);
  const copies = closed.map((colony) => copyOf(colony)) as [Colony, Colony];
  const [fed, plain] = gains(copies, growth, 1, airy);
  expect(fed / plain).toBeCloseTo(1.2, 9);
  const wasteKg = (colony: Colony): void => void (colony.wasteKg = 30);
  const [burnt, kept] = gains(closed, (colony) => -colony.wasteKg, TICKS_PER_SOL - MIDNIGHT - 2, wasteKg);
  expect(burnt - kept).toBeGreaterThan(1);
  expect(closed[0].tanks.greyWaterKg + closed[0].tanks.waterKg).toBeGreaterThan(
    closed[1].tanks.greyWaterKg + closed[1].tanks.waterKg,
  );
});

test('R10.9 radiation hardening: thirty per cent less dose, of a sol and of a flare', () => {
  const pair = knowingAndNot('radiation_hardening');
  untilHour(pair, MIDNIGHT);
  const indoors = (flareMsv: number) => (colony: Colony) => {
    colony.eva = { people: [], fromHour: 0, hours: 0 };
    colony.conditions.flareMsv = flareMsv;
  };
  const flared = pair.map((colony) => copyOf(colony)) as [Colony, Colony];
  const dose = (colony: Colony): number => personAt(colony, 0).doseMsv;
  const ticks = TICKS_PER_SOL - MIDNIGHT;
  const [less, more] = gains(pair, dose, ticks, indoors(0));
  expect(less / more).toBeCloseTo(0.7, 6);
  const [lessFlare, moreFlare] = gains(flared, dose, ticks, indoors(200));
  expect(lessFlare / moreFlare).toBeCloseTo(0.7, 6);
});

test('R10.9 crew medicine: wounds heal half as fast again', () => {
  const pair = knowingAndNot('crew_medicine');
  untilHour(pair, MIDNIGHT);
  const [fast, slow] = gains(
    pair,
    (colony) => -personAt(colony, 0).harm.injury,
    TICKS_PER_SOL,
    (colony) => {
      const person = personAt(colony, 0);
      person.hp = 50;
      person.harm.injury = 50;
    },
  );
  expect(slow).toBeGreaterThan(1);
  expect(fast / slow).toBeCloseTo(1.5, 6);
});

test('R10.9 battery chemistry: the same batteries take in half as much again', () => {
  const pair = knowingAndNot('battery_chemistry');
  untilHour(pair, NOON);
  const full = pair.map((colony) => {
    colony.plant.fissionKw = 5000;
    tickCalm(colony, 2);
    return colony.energy.batteryKwh;
  });
  expect((full[0] ?? 0) / (full[1] ?? 1)).toBeCloseTo(1.5, 6);
});

test('R10.9 ISRU upgrade: oxygen, carbon dioxide and water come in 30 % faster', () => {
  const pair = knowingAndNot('moxie_upgrade');
  untilHour(pair, MIDNIGHT);
  const treat = (colony: Colony): void => {
    colony.allocation = { heating: 0, isru: 1, greenhouse: 0 };
    Object.assign(colony.tanks, { oxygenKg: 50, waterKg: 400, carbonDioxideKg: 0 });
    colony.energy.batteryKwh = colony.plant.capacityKwh;
  };
  for (const of of ['monoxideOutKg', 'co2InKg', 'waterInKg'] as const) {
    const [more, less] = gains(pair, ({ books }) => books[of], 2, treat);
    expect(more / less, of).toBeCloseTo(1.3, 6);
  }
});

test('R10.9 dust mitigation: arrays and robots take on six tenths of the dust', () => {
  const pair = knowingAndNot('dust_mitigation');
  untilHour(pair, MIDNIGHT);
  const robots = missionColony('hybrid').robots;
  const treat = (colony: Colony): void => {
    colony.energy.lightShare = 0.95;
    colony.robots = robots.map((robot) => ({ ...robot }));
  };
  const dust = (colony: Colony): number => robotAt(colony, 0).dust;
  for (const colony of pair) treat(colony);
  const [less, more] = gains(pair, dust, TICKS_PER_SOL - MIDNIGHT, treat);
  expect(less / more).toBeCloseTo(0.6, 6);
  const [dim = 0, dimmer = 0] = pair.map((colony) => 0.95 - colony.energy.lightShare);
  expect(dimmer).toBeGreaterThan(0.0005);
  expect(dim / dimmer).toBeCloseTo(0.6, 6);
});

test('R10.9 autonomous repair: every module has a thousandth less wear each sol than it would have', () => {
  const pair = knowingAndNot('autonomous_repair');
  untilHour(pair, MIDNIGHT);
  const [less, more] = gains(
    pair,
    (colony) => colony.built.reduce((sum, { wear }) => sum + wear, 0),
    TICKS_PER_SOL,
    (colony) => {
      for (const module of colony.built) module.wear = 0.5;
      colony.labour = { repair: 0, building: 0 };
      fitPlant(colony);
    },
  );
  expect(more - less).toBeCloseTo(0.001 * pair[0].built.length, 9);
});

test('R10.9 thermal blankets: an unheated base loses a quarter less to the cold', () => {
  const pair = knowingAndNot('thermal_blankets');
  untilHour(pair, MIDNIGHT);
  const [saved, lost] = gains(
    pair,
    ({ books }) => books.heatOutMj,
    1,
    (colony) => {
      strip(colony, 'fission_reactor', 'isru_plant', 'water_extractor');
      colony.allocation = { heating: 1, isru: 0, greenhouse: 0 };
      colony.cabin.tempC = 15;
      colony.dome.tempC = 15;
    },
  );
  expect(saved / lost).toBeCloseTo(0.75, 1);
});

test('R10.9 suitports: four fifths less air goes with an excursion', () => {
  const pair = knowingAndNot('suitport');
  const lost = pair.map(lostByExcursion);
  expect((lost[0] ?? 0) / (lost[1] ?? 1)).toBeCloseTo(0.2, 2);
});

test('R10.9 R10.1 Mars steel: a module takes half the parts, and an hour of work counts twice', () => {
  const pair = knowingAndNot('mars_steel');
  const [half, whole] = gains(
    pair,
    ({ books }) => books.sparesUsedKg,
    1,
    (colony) => {
      colony.labour = { repair: 0, building: 1 };
      tickCalm(colony, TICKS_PER_SOL - (colony.tick % TICKS_PER_SOL) + 1, [labour(0, 1)]);
    },
  );
  expect([half, whole]).toEqual([0, 0]);
  for (const colony of pair) tickCalm(colony, 1, [build('habitat')]);
  const used = pair.map(({ books }) => books.sparesUsedKg);
  expect((used[0] ?? 0) * 2).toBeCloseTo(used[1] ?? 0, 9);
  const hours = pair.map((colony) => {
    solsCalm(colony);
    return 400 - (colony.works[0]?.hoursLeft ?? 0);
  });
  expect((hours[0] ?? 0) / (hours[1] ?? 1)).toBeCloseTo(2, 6);
});

test('R10.9 nuclear heat: each reactor warms a base whose heaters are off', () => {
  const pair = knowingAndNot('nuclear_thermal');
  untilHour(pair, MIDNIGHT);
  const [warm, cold] = gains(
    pair,
    (colony) => colony.cabin.tempC + colony.dome.tempC,
    4,
    (colony) => {
      colony.allocation = { heating: 0, isru: 1, greenhouse: 0 };
      colony.cabin.tempC = 14;
      colony.dome.tempC = 14;
    },
  );
  expect(warm).toBeGreaterThan(cold + 2);
});
