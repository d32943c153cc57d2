import { describe, expect, test } from 'vitest';
import { CO2_INTAKE_KWH_KG, EXTRACT_KWH_KG, SOLID_OXIDE_KWH_KG } from './constants.ts';
import { barren, copyOf, flowsOf, machines, setAll, stockColony, strip, tickCalm } from './colony.test-support.ts';
import { TICK_DAYS, type Flows } from './flows.ts';
import type { Colony } from './schema.ts';
import { runIsru } from './systems/isru.ts';

/** A base with empty tanks but for some, and an offer of energy spent on ISRU. */
function spend(isruKwh: number, tanks: Partial<Colony['tanks']>, change: (colony: Colony) => void = () => {}) {
  const colony = barren(stockColony(1));
  Object.assign(colony.tanks, { oxygenKg: 0, waterKg: 0, carbonDioxideKg: 0, hydrogenKg: 0 }, tanks);
  change(colony);
  const before = structuredClone(colony);
  const flows = flowsOf(colony, { isruKwh });
  runIsru(colony, flows);
  return { before, colony, flows, books: colony.books, tanks: colony.tanks };
}
const full = ({ plant }: Colony): Colony['tanks'] => ({
  ...stockColony(1).tanks,
  oxygenKg: plant.o2TankKg,
  waterKg: plant.waterTankKg,
  carbonDioxideKg: plant.co2TankKg,
});
const noPlant = (colony: Colony): Colony => strip(colony, 'isru_plant', 'water_extractor');

describe('R4.4 ISRU', () => {
  test('R4.4 electrolysis splits 1.126 kg of water for a kg of oxygen with 7.1 kWh, up to 9 kg a day', () => {
    const { tanks, flows } = spend(1000, { waterKg: 1000 }, noPlant);
    expect(tanks.oxygenKg).toBeCloseTo(9 * TICK_DAYS, 9);
    expect((1000 - tanks.waterKg) / tanks.oxygenKg).toBeCloseTo(1.126, 3);
    expect(flows.drawnKwh / tanks.oxygenKg).toBeCloseTo(7.1, 9);
    const little = spend(1, { waterKg: 1000 }, noPlant);
    expect(little.tanks.oxygenKg).toBeCloseTo(1 / 7.1, 9);
    expect(spend(1000, { waterKg: 0 }, noPlant).tanks.oxygenKg).toBe(0);
  });

  test('R4.4 its hydrogen is kept for the reactor as far as the tank holds it, the rest is vented', () => {
    const { tanks, books, colony } = spend(1000, { waterKg: 1000 }, noPlant);
    expect(tanks.hydrogenKg).toBeCloseTo(tanks.oxygenKg * (2.016 / 15.999), 6);
    expect(books.hydrogenOutKg).toBe(0);
    const brimful = spend(1000, { waterKg: 1000, hydrogenKg: colony.plant.h2TankKg }, noPlant);
    expect(brimful.books.hydrogenOutKg).toBeCloseTo(tanks.hydrogenKg, 9);
    // What electrolysis does not bind warms the cabin: 285.83 kJ per mol of water are bound.
    const madeMj = brimful.flows.drawnKwh * 3.6 - ((1000 - brimful.tanks.waterKg) / 0.018015) * 0.28583;
    expect(brimful.flows.heatMj).toBeCloseTo(madeMj, 6);
  });

  test('R4.4 a plant splits the carbon dioxide outside first, which spares the water', () => {
    const { tanks, books, flows, colony } = spend(1000, { waterKg: 3000 });
    const { solidOxideKgD, electrolysisKgD } = colony.plant;
    expect(tanks.oxygenKg).toBeCloseTo((solidOxideKgD + electrolysisKgD) * TICK_DAYS, 9);
    const splitKg = solidOxideKgD * TICK_DAYS;
    expect(books.monoxideOutKg).toBeCloseTo((splitKg * 2 * 28.01) / 31.998, 6);
    expect(flows.drawnKwh).toBeGreaterThan(splitKg * SOLID_OXIDE_KWH_KG);
    const little = spend(1, { waterKg: 3000, carbonDioxideKg: 1e6 });
    expect(little.tanks.waterKg).toBe(3000);
    expect(little.tanks.oxygenKg).toBeCloseTo(1 / SOLID_OXIDE_KWH_KG, 9);
    expect(SOLID_OXIDE_KWH_KG).toBeGreaterThanOrEqual(6);
    expect(SOLID_OXIDE_KWH_KG).toBeLessThanOrEqual(12);
  });

  test('R4.4 carbon dioxide comes first, then what lasts the fewer sols; a full tank takes nothing', () => {
    const poor = (oxygenKg: number, waterKg: number) => spend(1, { oxygenKg, waterKg, carbonDioxideKg: 1e6 });
    expect(poor(1, 1000).books.waterInKg).toBe(0);
    expect(poor(1, 1000).tanks.oxygenKg).toBeGreaterThan(1);
    expect(poor(200, 10).tanks.oxygenKg).toBe(200);
    expect(poor(200, 10).books.waterInKg).toBeCloseTo(1 / EXTRACT_KWH_KG, 9);
    const intake = spend(1e6, {});
    expect(intake.books.co2InKg).toBeGreaterThan(intake.colony.plant.intakeKgD * TICK_DAYS);
    const nothing = spend(1000, full(stockColony(1)));
    expect(nothing.flows.drawnKwh).toBe(0);
    expect(nothing.books).toEqual(nothing.before.books);
  });

  test('R4.4 water is dug up to the extractor’s pace, and carbon dioxide taken in to the compressor’s', () => {
    const { colony, books } = spend(1e6, { ...full(stockColony(1)), waterKg: 0, carbonDioxideKg: 0 });
    expect(books.waterInKg).toBeCloseTo(colony.plant.extractKgD * TICK_DAYS, 9);
    expect(books.co2InKg).toBeCloseTo(colony.plant.intakeKgD * TICK_DAYS, 9);
    // Diggers and compressors stand outside.
    const kwh = books.waterInKg * EXTRACT_KWH_KG + books.co2InKg * CO2_INTAKE_KWH_KG;
    expect(books.heatOutMj).toBeCloseTo(kwh * 3.6, 6);
  });

  test('R4.4 what ISRU does not take stays in the battery', () => {
    const idle = machines(0, (one) => {
      setAll(0, 1, 0)(one);
      one.tanks = full(one);
      one.energy.batteryKwh = 100;
    });
    const busy = machines(0, (one) => {
      setAll(0, 1, 0)(one);
      one.energy.batteryKwh = 100;
    });
    tickCalm(idle);
    tickCalm(busy);
    expect(idle.energy.batteryKwh).toBeGreaterThan(busy.energy.batteryKwh);
  });

  test('R4.4 worn and switched-off machines make less', () => {
    const make = (change: (colony: Colony) => void): Flows => spend(1e6, { waterKg: 1000 }, change).flows;
    const without = make(noPlant).drawnKwh;
    expect(without).toBeLessThan(make(() => {}).drawnKwh);
  });
});

test('R4.4 nitrogen comes along with the carbon dioxide of the air outside, while its tank has room', () => {
  const grown = (roomKg: number) => {
    const colony = stockColony();
    colony.allocation = { heating: 0, isru: 1, greenhouse: 0 };
    colony.tanks.nitrogenKg = colony.plant.n2TankKg - roomKg;
    colony.tanks.carbonDioxideKg = 0;
    const before = copyOf(colony);
    tickCalm(colony);
    return {
      nitrogenKg: colony.books.n2InKg - before.books.n2InKg,
      carbonDioxideKg: colony.books.co2InKg - before.books.co2InKg,
    };
  };
  const open = grown(10);
  expect(open.carbonDioxideKg).toBeGreaterThan(0);
  // 2.7 to 95.7 by volume: 28.014 and 44.009 g/mol.
  expect(open.nitrogenKg / open.carbonDioxideKg).toBeCloseTo((0.027 * 28.014) / (0.957 * 44.009), 9);
  expect(grown(0).nitrogenKg).toBe(0);
});
