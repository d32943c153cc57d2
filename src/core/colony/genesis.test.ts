import { describe, expect, test } from 'vitest';
import { stockColony, stockGenesis } from './colony.test-support.ts';
import { checkColony } from './meaning.ts';
import { DEFAULT_ALLOCATION, foundColony, Genesis } from './genesis.ts';
import { Colony } from './schema.ts';
import { cabinPressureKpa, carbonDioxideKpa, oxygenKpa } from './systems/air.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe('R2.1 what a colony sets out with', () => {
  test('R2.1 a genesis is well-formed, and so is the colony it makes, the same each time', () => {
    const genesis = stockGenesis(7);
    expect(Genesis.parse(genesis)).toEqual(genesis);
    const colony = foundColony(genesis);
    expect(Colony.parse(colony)).toEqual(colony);
    expect(checkColony(colony)).toEqual([]);
    expect(foundColony(genesis)).toEqual(colony);
    expect(foundColony(genesis)).not.toBe(colony);
  });

  test('R2.1 supplies become stores: 4,935 kcal are a kg of food, and a battery is filled to its capacity at most', () => {
    const colony = stockColony(1, { foodKcal: 4_935_000, waterKg: 7, oxygenKg: 8, nitrogenKg: 9, carbonDioxideKg: 10 });
    expect(colony.foodKg).toBe(1000);
    expect(colony.tanks).toMatchObject({ waterKg: 7, oxygenKg: 8, nitrogenKg: 9, carbonDioxideKg: 10, brineKg: 0 });
    expect(stockColony(1, { batteryKwh: 1e6 }).energy.batteryKwh).toBe(250);
    expect(stockColony(1, { batteryKwh: 1 }).energy.batteryKwh).toBe(1);
  });

  test('R2.1 no supplies at all make a colony too', () => {
    const none = { oxygenKg: 0, waterKg: 0, foodKcal: 0, batteryKwh: 0, nitrogenKg: 0, carbonDioxideKg: 0 };
    const colony = stockColony(1, none);
    expect(checkColony(colony)).toEqual([]);
    expect(colony.tanks.waterKg).toBe(0);
  });
});

test('R2.2 the cabin begins as air: 101.3 kPa, 20.9 kPa of oxygen, 0.1 kPa of carbon dioxide, 21 degC', () => {
  const colony = stockColony(1);
  expect(cabinPressureKpa(colony)).toBeCloseTo(101.325, 9);
  expect(oxygenKpa(colony)).toBeCloseTo(20.9, 9);
  expect(carbonDioxideKpa(colony)).toBeCloseTo(0.1, 9);
  expect(colony.cabin.tempC).toBe(21);
});

test('R2.3 bodies are drawn around the roster, 48 to 120 kg, and set the pace of their owner', () => {
  const masses = SEEDS.map((seed) => stockColony(seed).crew.map((person) => person.massKg));
  const chen = masses.map((crew) => crew[0] ?? 0);
  const mean = chen.reduce((sum, kg) => sum + kg, 0) / chen.length;
  expect(mean).toBeGreaterThan(77);
  expect(mean).toBeLessThan(79);
  expect(Math.min(...masses.flat())).toBeGreaterThanOrEqual(48);
  expect(Math.max(...masses.flat())).toBeLessThanOrEqual(120);
  for (const { massKg, metabolicScale } of stockColony(3).crew)
    expect(metabolicScale).toBeCloseTo((massKg / 82) ** 0.75, 12);
});

test('R2.3 the leak differs by seed around its mean, and never falls under a fifth of it', () => {
  const leaks = SEEDS.map((seed) => stockColony(seed).cabin.leakScale);
  const mean = leaks.reduce((sum, leak) => sum + leak, 0) / leaks.length;
  expect(Math.abs(mean - 1)).toBeLessThan(0.08);
  const many = Array.from({ length: 3000 }, (_, seed) => stockColony(seed).cabin.leakScale);
  expect(Math.min(...many)).toBe(0.2);
});

test('R2.4 a colony begins with heating 0.25, ISRU 0.3, greenhouse 0.45 and full rations', () => {
  expect(stockColony(1).allocation).toEqual({ heating: 0.25, isru: 0.3, greenhouse: 0.45 });
  expect(stockColony(1).allocation).not.toBe(DEFAULT_ALLOCATION);
  expect(stockColony(1).ration).toBe(1);
});
