import { describe, expect, test } from 'vitest';
import { FAN_M3_H } from './constants.ts';
import { barren, copyOf, flowsOf, missionColony, stockColony, tickCalm } from './colony.test-support.ts';
import { TICK_HOURS } from './flows.ts';
import type { Colony } from './schema.ts';
import { mixZones, oxygenKpa, pressureKpa } from './systems/zones.ts';

const GASES = ['oxygenKg', 'carbonDioxideKg', 'nitrogenKg', 'vapourKg'] as const;

describe('R4.18 zones', () => {
  test('R4.18 pressure is n R T over V', () => {
    const { cabin, plant } = stockColony(1);
    const mol =
      cabin.oxygenKg / 0.031998 +
      cabin.carbonDioxideKg / 0.044009 +
      cabin.nitrogenKg / 0.028014 +
      cabin.vapourKg / 0.018015;
    const kpa = (mol * 8.314462618 * (cabin.tempC + 273.15)) / (plant.cabinM3 * 1000);
    expect(pressureKpa(cabin, plant.cabinM3)).toBeCloseTo(kpa, 9);
  });

  test('R4.18 fans move each gas towards equal densities, and lose none', () => {
    const colony = barren(stockColony(1));
    Object.assign(colony.cabin, { oxygenKg: 10, carbonDioxideKg: 9, vapourKg: 0 });
    Object.assign(colony.dome, { oxygenKg: 100, carbonDioxideKg: 0, vapourKg: 3 });
    const before = copyOf(colony);
    const { cabinM3, domeM3 } = colony.plant;
    mixZones(colony, flowsOf(colony));
    const approach = 1 - Math.exp(-FAN_M3_H * TICK_HOURS * (1 / cabinM3 + 1 / domeM3));
    for (const gas of GASES) {
      expect(colony.cabin[gas] + colony.dome[gas]).toBeCloseTo(before.cabin[gas] + before.dome[gas], 9);
      const apart = (one: Colony): number => one.cabin[gas] / cabinM3 - one.dome[gas] / domeM3;
      expect(apart(colony)).toBeCloseTo(apart(before) * (1 - approach), 9);
    }
  });

  test('R4.18 warmth goes with the air, from the warmer to the colder zone', () => {
    const colony = barren(stockColony(1));
    colony.cabin.tempC = 25;
    colony.dome.tempC = 5;
    const flows = flowsOf(colony);
    mixZones(colony, flows);
    expect(flows.heatMj).toBeLessThan(0);
    expect(flows.domeHeatMj).toBe(-flows.heatMj);
  });

  test('R4.18 fans stop with life support’s power: then what the crops make stays in the dome', () => {
    const colony = barren(stockColony(1));
    colony.dome.oxygenKg *= 1.5;
    const before = copyOf(colony);
    mixZones(colony, flowsOf(colony, { served: 0 }));
    expect(colony).toEqual(before);
    const half = copyOf(before);
    mixZones(half, flowsOf(half, { served: 0.5 }));
    mixZones(colony, flowsOf(colony));
    expect(half.cabin.oxygenKg).toBeGreaterThan(before.cabin.oxygenKg);
    expect(half.cabin.oxygenKg).toBeLessThan(colony.cabin.oxygenKg);
  });

  test('R4.18 people breathe the cabin’s air, and the crops’ oxygen reaches them', () => {
    const colony = stockColony(1);
    colony.dome.oxygenKg *= 1.2;
    const before = oxygenKpa(colony);
    tickCalm(colony);
    expect(oxygenKpa(colony)).toBeGreaterThan(before);
  });

  test('R4.18 a colony without people has no air, and ticks all the same', () => {
    const colony = missionColony('optimus');
    expect([colony.plant.cabinM3, colony.plant.domeM3]).toEqual([0, 0]);
    tickCalm(colony, 24);
    for (const gas of GASES) expect(colony.cabin[gas] + colony.dome[gas]).toBe(0);
  });
});
