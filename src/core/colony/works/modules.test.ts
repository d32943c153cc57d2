import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { ampleColony, copyOf, customColony, personAt, solsCalm, strip, tickCalm } from '../colony.test-support.ts';
import { MODULE } from '../modules.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { oxygenKpa, pressureKpa } from '../systems/zones.ts';
import { DOME_PLAN } from './build.ts';
import {
  build,
  erect,
  gains,
  lostByExcursion,
  madeKwh,
  untilHour,
  withAndWithout,
  workshop,
} from './works.test-support.ts';

const NOON = 11;
const MIDNIGHT = 1;

/** Everything that sunlight does not do is off, and the battery has room. */
const drain = (colony: Colony): void => {
  strip(colony, 'fission_reactor');
  colony.energy.batteryKwh = 0;
};
/** All power to ISRU, and room in every tank. */
const forIsru = (colony: Colony): void => {
  colony.allocation = { heating: 0, isru: 1, greenhouse: 0 };
  Object.assign(colony.tanks, { oxygenKg: 50, waterKg: 400, carbonDioxideKg: 0 });
  colony.energy.batteryKwh = colony.plant.capacityKwh;
};

describe('R10.5 habitat', () => {
  test('R10.5 R10.4 a second habitat joins at the pressure and warmth of the first: nobody notices but by the room', () => {
    const colony = ampleColony();
    colony.labour = { repair: 0, building: 1 };
    const breath = (): number[] => [
      oxygenKpa(colony),
      pressureKpa(colony.cabin, colony.plant.cabinM3),
      colony.cabin.tempC,
    ];
    let before = breath();
    tickCalm(colony, 1, [build('habitat')]);
    while (colony.works.length > 0) {
      before = breath();
      tickCalm(colony);
    }
    const [o2Kpa = 0, kpa = 0, tempC = 0] = breath();
    expect(colony.plant.cabinM3).toBe(2 * (MODULE.habitat.body.cabinM3 ?? 0));
    expect(Math.abs(o2Kpa - (before[0] ?? 0))).toBeLessThan(1);
    expect(Math.abs(kpa - (before[1] ?? 0))).toBeLessThan(1.5);
    expect(Math.abs(tempC - (before[2] ?? 0))).toBeLessThan(0.5);
    solsCalm(colony, 3);
    expect(colony.crew.every((person) => person.alive && person.hp > 95)).toBe(true);
  });

  test('R10.5 it takes in twice the water for oxygen and twice the carbon dioxide of the air', () => {
    const pair = withAndWithout('habitat', (colony) => void strip(colony, 'isru_plant'));
    untilHour(pair, MIDNIGHT);
    const [twice, once] = gains(
      pair,
      (colony) => colony.tanks.oxygenKg,
      4,
      (colony) => {
        forIsru(colony);
        colony.cabin.oxygenKg *= colony.plant.cabinM3 / 300;
      },
    );
    expect(twice / once).toBeGreaterThan(1.5);
    const beds = withAndWithout('habitat', (colony) => void strip(colony, 'isru_plant'));
    const [fast, slow] = gains(
      beds,
      ({ tanks, books }) => tanks.carbonDioxideKg + books.co2OutKg,
      1,
      (colony) => {
        Object.assign(colony.tanks, { carbonDioxideKg: 0, hydrogenKg: 0 });
        colony.cabin.carbonDioxideKg = 0.05 * colony.plant.cabinM3;
        colony.dome.carbonDioxideKg = 0.05 * colony.plant.domeM3;
      },
    );
    expect(fast / slow).toBeCloseTo(beds[0].plant.bedsKgD / beds[1].plant.bedsKgD, 1);
  });

  test('R10.5 eight people in one are crowded and lose heart; in two they are not', () => {
    const two = customColony({ people: 8, robots: 0 });
    const one = copyOf(two);
    strip(one, 'habitat');
    one.built.push({ id: 1000, key: 'habitat', builtSol: 0, wear: 0, offline: false });
    fitPlant(one);
    for (const gas of ['oxygenKg', 'nitrogenKg', 'carbonDioxideKg', 'vapourKg'] as const) one.cabin[gas] /= 2;
    solsCalm(one, 10);
    solsCalm(two, 10);
    expect(personAt(two, 0).morale).toBeGreaterThan(personAt(one, 0).morale + 1);
  });
});

test('R10.5 an airlock: a cycle loses less air than the suitlock, in proportion to chamber and pump', () => {
  const pair = withAndWithout('airlock', (colony) => void strip(colony, 'airlock'));
  const lost = pair.map(lostByExcursion);
  const [locked = 0, bare = 0] = lost;
  expect(locked / bare).toBeCloseTo((8 * 0.1) / (4 * 0.33), 2);
});

test('R10.5 a solar farm adds its share of what the arrays make', () => {
  const pair = withAndWithout('solar_farm');
  untilHour(pair, NOON);
  const [more, less] = gains(pair, madeKwh, 1, drain);
  expect(more / less).toBeCloseTo(pair[0].plant.arrayM2 / pair[1].plant.arrayM2, 9);
  expect(more / less).toBeGreaterThan(1.09);
  untilHour(pair, MIDNIGHT);
  expect(gains(pair, madeKwh, 1, drain)).toEqual([0, 0]);
});

test('R10.5 a battery bank: a sunny day leaves 150 kWh more for the night', () => {
  const pair = withAndWithout('battery_bank');
  untilHour(pair, 16);
  const most = pair.map((colony) => {
    colony.energy.batteryKwh = colony.plant.capacityKwh - 200;
    colony.allocation = { heating: 1, isru: 0, greenhouse: 0 };
    Object.assign(colony.plant, { fissionKw: 400 });
    tickCalm(colony, 2);
    return colony.energy.batteryKwh;
  });
  expect((most[0] ?? 0) - (most[1] ?? 0)).toBeCloseTo(MODULE.battery_bank.output.capacityKwh ?? 0, 0);
});

describe('R10.5 greenhouse dome', () => {
  test('R10.5 a dome lays out trays of every crop, which are sown, grow, and are lit; R10.4 the crops of the first do not freeze', () => {
    const colony = workshop(0, 1);
    const trays = colony.stands.length;
    const oldKg = colony.stands.reduce((sum, stand) => sum + stand.biomassKg, 0);
    erect(colony, 'greenhouse_dome');
    const laid = colony.stands.slice(trays);
    expect(laid).toHaveLength(DOME_PLAN.length);
    expect(laid.reduce((sum, stand) => sum + stand.areaM2, 0)).toBeCloseTo(MODULE.greenhouse_dome.cropM2, 9);
    expect(laid.every((stand) => !stand.sown)).toBe(true);
    expect(colony.dome.tempC).toBeGreaterThan(20);
    expect(colony.stands.slice(0, trays).reduce((sum, stand) => sum + stand.biomassKg, 0)).toBeGreaterThan(oldKg * 0.9);
    solsCalm(colony, 30);
    expect(colony.stands.slice(trays).every((stand) => stand.sown && (stand.biomassKg > 0 || stand.ageDays < 3))).toBe(
      true,
    );
  });

  test('R10.5 another dome lets in as much light again as each that stands, and its lamps take as much at night', () => {
    const pair = withAndWithout('greenhouse_dome');
    untilHour(pair, NOON);
    const [light, half] = gains(pair, ({ books }) => books.lightInMj, 1);
    const domes = (colony: Colony): number => colony.built.filter((module) => module.key === 'greenhouse_dome').length;
    expect(light / half).toBeCloseTo(domes(pair[0]) / domes(pair[1]), 9);
    untilHour(pair, MIDNIGHT);
    const draw = (colony: Colony, greenhouse: number): number => {
      const one = strip(copyOf(colony), 'fission_reactor', 'isru_plant', 'water_extractor', 'battery_bank');
      one.plant.capacityKwh = 1e4;
      one.energy.batteryKwh = 1e4;
      one.allocation = { heating: 0, isru: 1 - greenhouse, greenhouse };
      tickCalm(one);
      return 1e4 - one.energy.batteryKwh;
    };
    const lamps = pair.map((colony) => draw(colony, 1) - draw(colony, 0));
    expect((lamps[0] ?? 0) / (lamps[1] ?? 1)).toBeCloseTo(pair[0].plant.lampKw / pair[1].plant.lampKw, 1);
  });
});

test('R10.5 an ISRU plant splits twice the carbon dioxide of the air outside', () => {
  const pair = withAndWithout('isru_plant');
  untilHour(pair, MIDNIGHT);
  const [more, less] = gains(pair, ({ books }) => books.monoxideOutKg, 3, forIsru);
  expect(less).toBeGreaterThan(0);
  expect(more / less).toBeCloseTo(pair[0].plant.solidOxideKgD / pair[1].plant.solidOxideKgD, 6);
  const [taken, before] = gains(pair, ({ books }) => books.co2InKg, 3, forIsru);
  expect(taken / before).toBeGreaterThan(2);
});

test('R10.5 a water extractor bakes twice the water out of the ice', () => {
  const pair = withAndWithout('water_extractor');
  untilHour(pair, MIDNIGHT);
  const [more, less] = gains(pair, ({ books }) => books.waterInKg, 3, forIsru);
  expect(less).toBeGreaterThan(1);
  expect(more / less).toBeCloseTo(pair[0].plant.extractKgD / pair[1].plant.extractKgD, 6);
});

test('R10.5 a repair bay doubles what an hour of repair mends, and a quarter more is built in an hour', () => {
  const pair = withAndWithout('repair_bay');
  untilHour(pair, MIDNIGHT);
  const worn = (colony: Colony): number => colony.built.reduce((sum, { wear }) => sum + wear, 0);
  const idle = pair.map((colony) => copyOf(colony));
  const mended = [0, 1].map((i) => {
    const gain = gains(
      [pair[i], idle[i]] as [Colony, Colony],
      (colony) => -worn(colony),
      TICKS_PER_SOL,
      (colony) => {
        colony.labour = { repair: colony === idle[i] ? 0 : 1, building: 0 };
        const habitat = colony.built.find(({ key }) => key === 'habitat');
        if (habitat !== undefined) habitat.wear = 0.9;
        fitPlant(colony);
      },
    );
    return gain[0] - gain[1];
  });
  expect(mended[1]).toBeGreaterThan(0.01);
  expect((mended[0] ?? 0) / (mended[1] ?? 1)).toBeCloseTo(2, 1);
  const built = gains(
    idle as [Colony, Colony],
    ({ works }) => -(works[0]?.hoursLeft ?? 0),
    TICKS_PER_SOL,
    (colony) => {
      colony.labour = { repair: 0, building: 1 };
      colony.works = [{ key: 'habitat', hoursLeft: 400, kwhLeft: 0 }];
    },
  );
  expect(built[0] / built[1]).toBeCloseTo(1.25, 2);
});

test('R10.5 a radiation shelter: 40 % less dose in a sol, 70 % less of a flare', () => {
  const pair = withAndWithout('radiation_shelter');
  untilHour(pair, MIDNIGHT);
  const flared = pair.map((colony) => copyOf(colony)) as [Colony, Colony];
  const dose = (colony: Colony): number => personAt(colony, 0).doseMsv;
  const indoors = (colony: Colony): void => {
    colony.eva = { people: [], fromHour: 0, hours: 0 };
    colony.conditions.flareMsv = 0;
  };
  const ticks = TICKS_PER_SOL - MIDNIGHT;
  const [less, more] = gains(pair, dose, ticks, indoors);
  expect(less / more).toBeCloseTo(0.6, 2);
  const [sheltered, open] = gains(flared, dose, ticks, (colony) => {
    indoors(colony);
    colony.conditions.flareMsv = 100;
  });
  expect((sheltered - less) / (open - more)).toBeCloseTo(0.3, 2);
});

test('R10.5 a medbay: wounds heal half as fast again, and the sick are up sooner', () => {
  const pair = withAndWithout('medbay');
  untilHour(pair, MIDNIGHT);
  const hurt = (colony: Colony): void => {
    const person = personAt(colony, 0);
    Object.assign(person, { hp: 50, sickSols: 6 });
    person.harm.injury = 50;
  };
  const [fast, slow] = gains(pair, (colony) => -personAt(colony, 0).harm.injury, TICKS_PER_SOL, hurt);
  expect(slow).toBeGreaterThan(1);
  expect(fast / slow).toBeCloseTo(1.5, 2);
  const [sooner, later] = pair.map((colony) => 6 - personAt(colony, 0).sickSols);
  expect((sooner ?? 0) / (later ?? 1)).toBeCloseTo(1.5, 2);
});

test('R10.5 R10.1 a fission reactor takes nuclear heat first, then gives its ten kilowatts at midnight', () => {
  const stock = ampleColony();
  const [refused] = tickCalm(stock, 1, [build('fission_reactor')]);
  expect(refused).toMatchObject({ kind: 'refused', reason: 'Fission reactor needs research first: Nuclear heat.' });
  const pair = withAndWithout('fission_reactor', (colony) => void strip(colony, 'fission_reactor'));
  untilHour(pair, MIDNIGHT);
  const [made, none] = gains(
    pair,
    (colony) => colony.energy.batteryKwh,
    1,
    (colony) => {
      colony.energy.batteryKwh = 100;
      colony.allocation = { heating: 1, isru: 0, greenhouse: 0 };
      colony.cabin.tempC = 25;
      colony.dome.tempC = 25;
    },
  );
  expect(made - none).toBeGreaterThan(9.5);
  expect(made - none).toBeLessThan(10.6);
});

test('R10.5 a comms array: mail keeps spirits up', () => {
  const pair = withAndWithout('comms_array', (colony) => void strip(colony, 'comms_array'));
  const [with_ = 0, without = 0] = pair.map((colony) => {
    solsCalm(colony, 20);
    return personAt(colony, 0).morale;
  });
  expect(with_).toBeGreaterThan(without + 1);
});

test('R10.5 a storage depot: what was full takes more oxygen, carbon dioxide and water', () => {
  const [depot, bare] = withAndWithout('storage_depot');
  for (const colony of [depot, bare]) {
    forIsru(colony);
    const { o2TankKg, co2TankKg, waterTankKg } = bare.plant;
    Object.assign(colony.tanks, { oxygenKg: o2TankKg, carbonDioxideKg: co2TankKg, waterKg: waterTankKg });
    solsCalm(colony, 3);
  }
  for (const gas of ['oxygenKg', 'carbonDioxideKg', 'waterKg'] as const)
    expect(depot.tanks[gas], gas).toBeGreaterThan(bare.tanks[gas] + 1);
  expect(bare.tanks.oxygenKg).toBeLessThanOrEqual(bare.plant.o2TankKg);
});
