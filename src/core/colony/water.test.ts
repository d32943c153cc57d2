import { describe, expect, test } from 'vitest';
import { BRINE_RECOVERY, WATER_RECOVERY } from './constants.ts';
import { barren, flowsOf, machines, stockColony, tickCalm } from './colony.test-support.ts';
import { TICK_DAYS } from './flows.ts';
import { fitPlant } from './plant.ts';
import type { Colony } from './schema.ts';
import { recoverWater } from './systems/water.ts';

/** A base whose loop starts empty but for what is named. */
function loop(tanks: Partial<Colony['tanks']>): Colony {
  const colony = barren(stockColony(1));
  Object.assign(colony.tanks, { waterKg: 100, greyWaterKg: 0, urineKg: 0, brineKg: 0, hydrogenKg: 0 }, tanks);
  return colony;
}

describe('R4.12 water loop', () => {
  test('R4.12 the urine processor gives back 87 %, and with the brine processor some 98 % in all', () => {
    const colony = loop({ urineKg: 0.3 });
    expect(colony.plant.urineRecovery).toBe(0.87);
    // No more than both processors do in a tick.
    expect(colony.plant.urineKgD * TICK_DAYS).toBeGreaterThan(0.3);
    recoverWater(colony, flowsOf(colony));
    const share = (colony.tanks.waterKg - 100) / 0.3;
    expect(share).toBeCloseTo(0.87 + 0.13 * BRINE_RECOVERY, 9);
    expect(Math.abs(share - 0.98)).toBeLessThan(0.01);
    expect(colony.tanks.urineKg).toBe(0);
    for (const kg of [0.8, 0.85]) expect(Math.abs(BRINE_RECOVERY - kg)).toBeLessThanOrEqual(0.05);
  });

  test('R4.12 grey water comes back at 98 %, the rest is brine', () => {
    const colony = loop({ greyWaterKg: 1, brineKg: 50 });
    const brineKg = colony.plant.brineKgD * TICK_DAYS * BRINE_RECOVERY;
    recoverWater(colony, flowsOf(colony));
    expect(colony.tanks.waterKg - 100).toBeCloseTo(0.98 + brineKg, 9);
    expect(WATER_RECOVERY).toBe(0.98);
    expect(colony.tanks.brineKg).toBeCloseTo(50 + 0.02 - brineKg, 9);
  });

  test('R4.12 processors have a pace, and slow down with the power that serves them', () => {
    const done = (waterServed: number): number => {
      const colony = loop({ greyWaterKg: 1000, urineKg: 1000 });
      recoverWater(colony, flowsOf(colony, { waterServed }));
      return 2000 - colony.tanks.greyWaterKg - colony.tanks.urineKg;
    };
    const { greyKgD, urineKgD } = stockColony(1).plant;
    expect(done(1)).toBeCloseTo((greyKgD + urineKgD) * TICK_DAYS, 9);
    expect(done(0.5)).toBeCloseTo(done(1) / 2, 9);
    expect(done(0)).toBe(0);
  });

  test('R4.12 a full tank waits, and is never overfilled', () => {
    const colony = loop({ greyWaterKg: 10, urineKg: 10, brineKg: 10 });
    const { waterTankKg } = colony.plant;
    colony.tanks.waterKg = waterTankKg;
    recoverWater(colony, flowsOf(colony));
    expect(colony.tanks).toMatchObject({ waterKg: waterTankKg, greyWaterKg: 10, urineKg: 10 });
    colony.tanks.waterKg = waterTankKg - 0.1;
    for (let i = 0; i < 10; i++) recoverWater(colony, flowsOf(colony));
    expect(colony.tanks.waterKg).toBeLessThanOrEqual(waterTankKg + 1e-9);
  });

  test('R4.12 over sols nearly all of what people pass is drunk again', () => {
    const colony = machines(0, (one) => Object.assign(one.tanks, { greyWaterKg: 20, urineKg: 6, waterKg: 100 }));
    colony.allocation = { heating: 1, isru: 0, greenhouse: 0 };
    tickCalm(colony, 24 * 6);
    expect(colony.tanks.waterKg).toBeGreaterThan(124);
    expect(colony.tanks.greyWaterKg + colony.tanks.urineKg).toBeLessThan(0.5);
  });
});

describe('R4.19 Sabatier', () => {
  const reduced = (change: Partial<Colony['tanks']>, waterServed = 1) => {
    const colony = loop({ hydrogenKg: 5, carbonDioxideKg: 20, ...change });
    const before = structuredClone(colony.tanks);
    const flows = flowsOf(colony, { waterServed });
    recoverWater(colony, flows);
    return {
      co2Kg: before.carbonDioxideKg - colony.tanks.carbonDioxideKg,
      h2Kg: before.hydrogenKg - colony.tanks.hydrogenKg,
      waterKg: colony.tanks.waterKg - before.waterKg,
      methaneKg: colony.books.methaneOutKg,
      heatMj: flows.heatMj,
      limitKg: colony.plant.sabatierKgD * TICK_DAYS,
    };
  };

  test('R4.19 CO2 + 4 H2 -> CH4 + 2 H2O: 0.819 kg of water per kg, and 164.9 kJ per mol', () => {
    const { co2Kg, h2Kg, waterKg, methaneKg, heatMj, limitKg } = reduced({});
    expect(waterKg / co2Kg).toBeCloseTo(0.819, 3);
    expect(h2Kg / co2Kg).toBeCloseTo((4 * 2.016) / 44.009, 6);
    expect(methaneKg / co2Kg).toBeCloseTo(16.043 / 44.009, 6);
    // 164.9 kJ/mol is for steam; the loop's water is liquid, and gives off 44.0 kJ/mol more.
    expect(Math.abs((heatMj * 1000) / (co2Kg / 0.044009) - 2 * 44.0 - 164.9)).toBeLessThan(0.5);
    // 95 % of what is fed reacts.
    expect(co2Kg / limitKg).toBeCloseTo(0.95, 9);
  });

  test('R4.19 it takes hydrogen, carbon dioxide and power of the water loop', () => {
    expect(reduced({ hydrogenKg: 0 }).co2Kg).toBe(0);
    expect(reduced({ carbonDioxideKg: 0 }).h2Kg).toBe(0);
    expect(reduced({}, 0).co2Kg).toBe(0);
    expect(reduced({}, 0.5).co2Kg).toBeCloseTo(reduced({}).co2Kg / 2, 9);
  });

  test('R4.19 the hydrogen of a crew member’s oxygen reduces about half of their carbon dioxide', () => {
    // Facts 5.3: 0.82 kg O2 -> 0.103 kg H2 -> 0.56 of 1.04 kg CO2.
    const colony = loop({ hydrogenKg: (0.82 * 2.016 * 2) / 31.998, carbonDioxideKg: 1.04 });
    expect(colony.tanks.hydrogenKg).toBeCloseTo(0.103, 3);
    for (let i = 0; i < 24 * 8; i++) recoverWater(colony, flowsOf(colony));
    expect(1.04 - colony.tanks.carbonDioxideKg).toBeCloseTo(0.56, 2);
    expect(colony.tanks.hydrogenKg).toBeCloseTo(0, 3);
  });
});

describe('R4.20 compost', () => {
  test('R4.20 a closed ecosystem burns waste to carbon dioxide and water, with the cabin’s oxygen', () => {
    const colony = loop({});
    colony.wasteKg = 50;
    colony.research.done.push('closed_ecosystem');
    fitPlant(colony);
    const { cabin } = structuredClone(colony);
    const flows = flowsOf(colony);
    recoverWater(colony, flows);
    const burntKg = 50 - colony.wasteKg;
    expect(burntKg).toBeCloseTo(colony.plant.compostKgD * TICK_DAYS, 9);
    const mol = burntKg / (0.001 * (12.011 + 1.7 * 1.008 + 0.68 * 15.999));
    expect(colony.cabin.carbonDioxideKg - cabin.carbonDioxideKg).toBeCloseTo(mol * 0.044009, 9);
    expect(cabin.oxygenKg - colony.cabin.oxygenKg).toBeCloseTo(mol * 1.085 * 0.031998, 9);
    expect(colony.tanks.greyWaterKg).toBeCloseTo(mol * 0.85 * 0.018015, 9);
    expect(flows.heatMj).toBeCloseTo(mol * 0.508, 9);
    colony.cabin.oxygenKg *= 0.5;
    const left = colony.wasteKg;
    recoverWater(colony, flowsOf(colony));
    expect(colony.wasteKg).toBe(left);
  });
});
