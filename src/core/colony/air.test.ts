import { describe, expect, test } from 'vitest';
import { CABIN_RH, CO2_HIGH_KPA, CO2_LOW_KPA, DOME_RH } from './constants.ts';
import { barren, flowsOf, machines, setAll, stockColony, strip, tickCalm } from './colony.test-support.ts';
import { TICK_DAYS } from './flows.ts';
import { fitPlant } from './plant.ts';
import type { Colony, Zone } from './schema.ts';
import { tendAir } from './systems/air.ts';
import {
  cabinPressureKpa,
  carbonDioxideKpa,
  domeCarbonDioxideKpa,
  kpaPerMol,
  oxygenKpa,
  saturationKpa,
} from './systems/zones.ts';

const NOON = 12;
const MIDNIGHT = 0;

/** One zone without leak and without a dome. */
function cabinOnly(change: (colony: Colony) => void = () => {}): Colony {
  const colony = strip(barren(stockColony(1)), 'greenhouse_dome');
  colony.leakScale = 0;
  change(colony);
  return colony;
}

const co2KgAt = (kpa: number, { cabin, plant }: Colony): number =>
  (kpa / kpaPerMol(cabin.tempC, plant.cabinM3)) * 0.044009;
const humidity = (zone: Zone, volumeM3: number): number =>
  ((zone.vapourKg / 0.018015) * kpaPerMol(zone.tempC, volumeM3)) / saturationKpa(zone.tempC);

describe('R4.7 leak', () => {
  test('R4.7 every zone loses the same share of each gas, times the leak of its seed', () => {
    const colony = machines(MIDNIGHT);
    const { cabin, dome, plant, leakScale } = structuredClone(colony);
    tickCalm(colony);
    const share = (plant.leakPerSol * leakScale) / 24;
    expect(colony.books.n2OutKg).toBeCloseTo((cabin.nitrogenKg + dome.nitrogenKg) * share, 9);
    expect(colony.books.co2OutKg).toBeCloseTo((cabin.carbonDioxideKg + dome.carbonDioxideKg) * share, 6);
    expect(new Set([1, 2, 3, 4].map((seed) => stockColony(seed).leakScale)).size).toBe(4);
  });

  test('R4.7 the mean leak is that of the ISS: 0.195 kg a day of some 900 m3', () => {
    const { cabin, plant } = stockColony(1);
    const kgM3 = (cabin.oxygenKg + cabin.nitrogenKg + cabin.carbonDioxideKg + cabin.vapourKg) / plant.cabinM3;
    const kgDay = (kgM3 * 900 * plant.leakPerSol) / (TICK_DAYS * 24);
    expect(Math.abs(kgDay / 0.195 - 1)).toBeLessThan(0.1);
  });

  test('R4.7 a worn hull leaks more, and a second habitat leaks no larger share', () => {
    const colony = stockColony(1);
    const sound = colony.plant.leakPerSol;
    for (const module of colony.built) module.wear = 0.5;
    fitPlant(colony);
    expect(colony.plant.leakPerSol).toBeGreaterThan(3 * sound);
    const wide = stockColony(1);
    wide.built.push({ id: 99, key: 'habitat', builtSol: 0, wear: 0, offline: false });
    fitPlant(wide);
    expect(wide.plant.leakPerSol).toBeCloseTo(sound, 12);
  });
});

describe('R4.8 carbon dioxide', () => {
  test('R4.8 two bed sets take 4.16 kg a day each at 2 torr and above, and in proportion below', () => {
    const removed = (kpa: number, served = 1): number => {
      const colony = cabinOnly((one) => void (one.cabin.carbonDioxideKg = co2KgAt(kpa, one)));
      const before = colony.cabin.carbonDioxideKg;
      tendAir(colony, flowsOf(colony, { served }));
      expect(colony.tanks.carbonDioxideKg).toBeGreaterThanOrEqual(stockColony(1).tanks.carbonDioxideKg);
      return (before - colony.cabin.carbonDioxideKg) / TICK_DAYS;
    };
    expect(removed(0.9)).toBeCloseTo(2 * 4.16, 6);
    expect(removed(0.2666)).toBeCloseTo(2 * 4.16, 6);
    // At 2.4 torr's 0.9 the beds would go on, but for their set point.
    expect(removed(0.9, 0.5)).toBeCloseTo(4.16, 6);
    expect(removed(0.9, 0)).toBe(0);
    expect(removed(CO2_HIGH_KPA * 0.99)).toBe(0);
  });

  test('R4.8 they stop at their set point; the tank keeps what they took, and what does not fit is vented', () => {
    const colony = cabinOnly((one) => void (one.cabin.carbonDioxideKg = co2KgAt(CO2_HIGH_KPA * 1.01, one)));
    const kept = colony.tanks.carbonDioxideKg;
    const flows = flowsOf(colony);
    tendAir(colony, flows);
    expect(carbonDioxideKpa(colony)).toBeCloseTo(CO2_HIGH_KPA, 9);
    expect(colony.tanks.carbonDioxideKg).toBeGreaterThan(kept);
    colony.tanks.carbonDioxideKg = colony.plant.co2TankKg;
    colony.cabin.carbonDioxideKg += 3;
    for (let i = 0; i < 24; i++) tendAir(colony, flows);
    expect(colony.tanks.carbonDioxideKg).toBe(colony.plant.co2TankKg);
    expect(colony.books.co2OutKg).toBeCloseTo(3, 6);
  });

  test('R4.8 below 0.1 kPa the tank enriches the dome for the crops, while it lasts', () => {
    const colony = barren(stockColony(1));
    colony.leakScale = 0;
    colony.dome.carbonDioxideKg = 0;
    colony.cabin.carbonDioxideKg = co2KgAt(CO2_LOW_KPA, colony);
    const kept = colony.tanks.carbonDioxideKg;
    tendAir(colony, flowsOf(colony, { served: 0 }));
    expect(domeCarbonDioxideKpa(colony)).toBeCloseTo(0.1, 6);
    expect(colony.tanks.carbonDioxideKg).toBeLessThan(kept);
    colony.tanks.carbonDioxideKg = 0;
    colony.dome.carbonDioxideKg = 0;
    tendAir(colony, flowsOf(colony, { served: 0 }));
    expect(colony.dome.carbonDioxideKg).toBe(0);
  });
});

describe('R4.9 R4.10 oxygen and nitrogen', () => {
  test('R4.9 oxygen is kept between 20.9 and 22.5 kPa as long as a tank has some, or room', () => {
    const low = cabinOnly((one) => void (one.cabin.oxygenKg *= 0.7));
    tendAir(low, flowsOf(low));
    expect(oxygenKpa(low)).toBeCloseTo(20.9, 6);
    const high = cabinOnly((one) => void (one.cabin.oxygenKg *= 1.3));
    const tankKg = high.tanks.oxygenKg;
    tendAir(high, flowsOf(high));
    expect(oxygenKpa(high)).toBeCloseTo(22.5, 6);
    expect(high.tanks.oxygenKg).toBeGreaterThan(tankKg);
    const empty = cabinOnly((one) => void (one.cabin.oxygenKg *= 0.7));
    empty.tanks.oxygenKg = 0;
    tendAir(empty, flowsOf(empty));
    expect(oxygenKpa(empty)).toBeLessThan(16);
    const full = cabinOnly((one) => void (one.cabin.oxygenKg *= 1.3));
    full.tanks.oxygenKg = full.plant.o2TankKg;
    tendAir(full, flowsOf(full));
    expect(full.books.o2OutKg).toBeGreaterThan(5);
    expect(full.tanks.oxygenKg).toBe(full.plant.o2TankKg);
  });

  test('R4.10 nitrogen makes up the cabin to 101.3 kPa while there is some', () => {
    const colony = cabinOnly((one) => void (one.cabin.nitrogenKg -= 50));
    const tankKg = colony.tanks.nitrogenKg;
    tendAir(colony, flowsOf(colony));
    expect(cabinPressureKpa(colony)).toBeCloseTo(101.325, 6);
    expect(tankKg - colony.tanks.nitrogenKg).toBeCloseTo(50, 6);
    colony.cabin.nitrogenKg -= 200;
    tendAir(colony, flowsOf(colony));
    expect(colony.tanks.nitrogenKg).toBe(0);
    expect(cabinPressureKpa(colony)).toBeLessThan(90);
  });
});

describe('R4.11 humidity', () => {
  test('R4.11 the cabin’s coil works while life support is served, and makes grey water', () => {
    const wet = (served: number): Colony => {
      const colony = cabinOnly((one) => void (one.cabin.vapourKg = 20));
      const flows = flowsOf(colony, { served });
      tendAir(colony, flows);
      expect(flows.heatMj).toBeCloseTo((20 - colony.cabin.vapourKg) * 2.4425, 2);
      return colony;
    };
    const powered = wet(1);
    expect(humidity(powered.cabin, powered.plant.cabinM3)).toBeCloseTo(CABIN_RH, 6);
    expect(powered.tanks.greyWaterKg).toBeCloseTo(20 - powered.cabin.vapourKg, 9);
    const unpowered = wet(0);
    expect(humidity(unpowered.cabin, unpowered.plant.cabinM3)).toBeCloseTo(1, 6);
    expect(humidity(wet(0.5).cabin, 300)).toBeCloseTo((1 + CABIN_RH) / 2, 6);
  });

  test('R4.11 the dome’s coil works while the water loop is served, and gives the crops their water back', () => {
    const colony = barren(stockColony(1));
    colony.dome.vapourKg = 20;
    const before = colony.tanks.waterKg;
    const flows = flowsOf(colony, { served: 0 });
    tendAir(colony, flows);
    expect(humidity(colony.dome, colony.plant.domeM3)).toBeCloseTo(DOME_RH, 3);
    expect(colony.tanks.waterKg - before).toBeGreaterThan(12);
    expect(flows.domeHeatMj).toBeGreaterThan(30);
    colony.dome.vapourKg = 20;
    tendAir(colony, flowsOf(colony, { served: 0, waterServed: 0 }));
    expect(humidity(colony.dome, colony.plant.domeM3)).toBeCloseTo(1, 3);
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
    expect(saturationKpa(-150)).toBeGreaterThan(0);
  });
});

test('R4.8 R4.9 R4.11 an hour of a whole base keeps all of it within its bounds', () => {
  const colony = stockColony(1);
  setAll(0.4, 0.3, 0.3)(colony);
  colony.tick = NOON;
  tickCalm(colony, 36);
  expect(oxygenKpa(colony)).toBeGreaterThan(20.5);
  expect(oxygenKpa(colony)).toBeLessThan(22.6);
  expect(carbonDioxideKpa(colony)).toBeLessThan(0.4);
  expect(humidity(colony.cabin, colony.plant.cabinM3)).toBeLessThan(0.6);
});
