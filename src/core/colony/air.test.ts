import { describe, expect, test } from 'vitest';
import { copyOf, machines, setAll, stockColony, tick } from './colony.test-support.ts';
import type { Colony } from './schema.ts';
import { cabinPressureKpa, carbonDioxideKpa, oxygenKpa, saturationKpa } from './systems/air.ts';

const TICK_D = 3698.9685 / 86400;
const NOON = 12;
const MIDNIGHT = 0;

describe('R4.7 to R4.11 air', () => {
  test('R4.7 the cabin leaks 0.018 % of each gas a sol, times the leak of its seed', () => {
    const colony = machines(MIDNIGHT);
    const before = copyOf(colony);
    tick(colony);
    const share = (0.00018 * colony.cabin.leakScale) / 24;
    expect(colony.books.n2OutKg).toBeCloseTo(before.cabin.nitrogenKg * share, 9);
    expect(colony.books.vapourOutKg).toBeCloseTo(before.cabin.vapourKg * share, 6);
    expect(new Set([1, 2, 3, 4].map((seed) => stockColony(seed).cabin.leakScale)).size).toBe(4);
  });

  test('R4.8 beds take carbon dioxide to 0.1 kPa, the tank keeps it, and what does not fit is vented', () => {
    const colony = machines(NOON, (one) => void (one.cabin.carbonDioxideKg = 10));
    tick(colony);
    expect(10 - colony.cabin.carbonDioxideKg).toBeCloseTo(2 * 4.16 * TICK_D, 2);
    expect(colony.tanks.carbonDioxideKg).toBeGreaterThan(20);
    tick(colony, 8 * 24);
    expect(carbonDioxideKpa(colony)).toBeCloseTo(0.1, 3);
    colony.tanks.carbonDioxideKg = 40;
    colony.cabin.carbonDioxideKg += 3;
    const vented = colony.books.co2OutKg;
    tick(colony, 20);
    expect(colony.tanks.carbonDioxideKg).toBeLessThanOrEqual(40);
    expect(colony.books.co2OutKg - vented).toBeGreaterThan(1);
    const dim = machines(MIDNIGHT, (one) => Object.assign(one.energy, { batteryKwh: 0 }));
    dim.cabin.carbonDioxideKg = 10;
    tick(dim);
    expect(dim.cabin.carbonDioxideKg).toBeCloseTo(10, 2);
  });

  test('R4.8 below the set point the tank enriches the air for the crops', () => {
    const colony = machines(NOON, (one) => void (one.cabin.carbonDioxideKg = 0));
    tick(colony);
    expect(carbonDioxideKpa(colony)).toBeCloseTo(0.1, 2);
    expect(colony.tanks.carbonDioxideKg).toBeLessThan(20);
  });

  test('R4.9 oxygen is kept between 20.9 and 22.5 kPa as long as a tank has some, or room', () => {
    const low = machines(NOON, (one) => void (one.cabin.oxygenKg = 100));
    tick(low);
    expect(oxygenKpa(low)).toBeCloseTo(20.9, 1);
    const high = machines(NOON, (one) => void (one.cabin.oxygenKg = 200));
    tick(high);
    expect(oxygenKpa(high)).toBeCloseTo(22.5, 1);
    expect(high.tanks.oxygenKg).toBeGreaterThan(140);
    const empty = machines(NOON, (one) => void (one.cabin.oxygenKg = 100));
    empty.tanks.oxygenKg = 0;
    setAll(1, 0, 0)(empty);
    tick(empty);
    expect(oxygenKpa(empty)).toBeLessThan(16);
    const full = machines(NOON, (one) => void (one.cabin.oxygenKg = 200));
    full.tanks.oxygenKg = 300;
    tick(full);
    expect(full.books.o2OutKg).toBeGreaterThan(40);
  });

  test('R4.10 nitrogen makes up the cabin to 101.3 kPa while there is some', () => {
    const colony = machines(NOON, (one) => void (one.cabin.nitrogenKg -= 50));
    tick(colony);
    expect(cabinPressureKpa(colony)).toBeCloseTo(101.325, 0);
    expect(colony.tanks.nitrogenKg).toBeLessThan(15);
    tick(colony, 24 * 60);
    expect(colony.tanks.nitrogenKg).toBe(0);
  });

  test('R4.11 the coil holds 40 % humidity while it has power; without it, walls drip at saturation', () => {
    const powered = machines(NOON, (one) => void (one.cabin.vapourKg = 7));
    tick(powered);
    const kpa = (colony: Colony): number =>
      (((colony.cabin.vapourKg / 18.015) * 8.314462618 * (colony.cabin.tempC + 273.15)) / 500) as number;
    expect(kpa(powered) / saturationKpa(21)).toBeCloseTo(0.4, 2);
    const unpowered = machines(MIDNIGHT, (one) => Object.assign(one.energy, { batteryKwh: 0, arrayM2: 0 }));
    unpowered.cabin.vapourKg = 20;
    tick(unpowered);
    expect(kpa(unpowered) / saturationKpa(21)).toBeCloseTo(1, 1);
    expect(unpowered.tanks.greyWaterKg).toBeGreaterThan(9);
  });

  test('R4.11 saturation follows published steam tables', () => {
    // IAPWS: 0.6117 kPa at 0.01 degC, 2.3393 at 20, 4.2470 at 30, 7.3849 at 40.
    for (const [tempC, kpa] of [
      [0.01, 0.6117],
      [20, 2.3393],
      [30, 4.247],
      [40, 7.3849],
    ] as const)
      expect(Math.abs(saturationKpa(tempC) / kpa - 1)).toBeLessThan(0.004);
  });
});
