import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { siteOf } from '../mars/sites.ts';
import { weatherAt } from '../mars/weather.ts';
import { allocate, ampleColony, machines, setAll, sols, stockColony, tick } from './colony.test-support.ts';
import type { Colony } from './schema.ts';

const TICK_H = 3698.9685 / 3600;
const TICK_D = 3698.9685 / 86400;
const weather = weatherAt(referenceLedger().frameAt(1), siteOf('jezero'));
const NOON = 12;
const MIDNIGHT = 0;

describe('R4.1 R4.2 R4.3 power', () => {
  test('R4.1 arrays give area times efficiency times light; no light at night', () => {
    const sunlit = machines(NOON, (colony) => Object.assign(colony.energy, { batteryKwh: 0, lightShare: 0.8 }));
    tick(sunlit);
    const kwh = (260 * 0.27 * 0.8 * (weather.sunlightWm2[NOON] ?? 0) * TICK_H) / 1000;
    const standing = (1.8 + 0.51 + 0.32) * TICK_H;
    expect(kwh).toBeGreaterThan(15);
    expect(sunlit.energy.batteryKwh).toBeCloseTo((kwh - standing) * 0.92, 6);
    const night = machines(MIDNIGHT);
    tick(night);
    expect(night.books.electricInMj).toBe(0);
    expect(night.energy.batteryKwh).toBeLessThan(stockColony(1).energy.batteryKwh);
  });

  test('R4.1 when charge runs out the standing load is served in part, and its machines slow down alike', () => {
    const half = machines(MIDNIGHT, (colony) => {
      colony.energy.batteryKwh = 1.315 * TICK_H;
      Object.assign(colony.tanks, { greyWaterKg: 100 });
    });
    tick(half);
    expect(half.energy.batteryKwh).toBe(0);
    expect(half.tanks.greyWaterKg).toBeCloseTo(100 - 36 * TICK_D * 0.5, 6);
    expect(half.alarms.power).toBe(true);
  });

  test('R4.2 a night of the standing load is kept back; above it an eighth is offered each tick', () => {
    const poor = machines(MIDNIGHT, (colony) => void (colony.energy.batteryKwh = 14 * 2.63 * TICK_H));
    setAll(0, 1, 0)(poor);
    tick(poor);
    expect(poor.energy.batteryKwh).toBeCloseTo(13 * 2.63 * TICK_H, 6);
    const rich = machines(MIDNIGHT, (colony) => void (colony.energy.batteryKwh = 120));
    setAll(0, 1, 0)(rich);
    rich.tanks.oxygenKg = 0;
    tick(rich);
    const offered = (120 - 14 * 2.63 * TICK_H) / 8;
    expect(120 - 2.63 * TICK_H - rich.energy.batteryKwh).toBeLessThanOrEqual(offered + 1e-9);
    expect(120 - 2.63 * TICK_H - rich.energy.batteryKwh).toBeGreaterThan(offered * 0.5);
  });

  test('R4.3 a battery never holds more than its capacity, and light that nothing can use is not counted', () => {
    const full = machines(NOON, (colony) => void (colony.energy.batteryKwh = 250));
    setAll(1, 0, 0)(full);
    full.cabin.tempC = 23;
    tick(full);
    expect(full.energy.batteryKwh).toBe(250);
    expect(full.books.electricInMj).toBeCloseTo(2.63 * TICK_H * 3.6, 9);
  });
});

describe('R4.4 ISRU', () => {
  test('R4.4 7.1 kWh make a kg of oxygen out of 1.126 kg of water, up to 9 kg a day', () => {
    const colony = machines(NOON, (one) => Object.assign(one.energy, { batteryKwh: 250 }));
    setAll(0, 1, 0)(colony);
    Object.assign(colony.tanks, { oxygenKg: 0, waterKg: 1000 });
    tick(colony);
    const made = 9 * TICK_D;
    expect(colony.books.hydrogenOutKg / made).toBeCloseTo(2.016 / 15.999, 9);
    expect(colony.books.waterInKg).toBeGreaterThan(0);
    expect(colony.books.waterInKg).toBeLessThanOrEqual(20 * TICK_D + 1e-12);
  });

  test('R4.4 what lasts the fewer sols comes first; a full tank takes nothing', () => {
    const scarce = (oxygenKg: number, waterKg: number): Colony => {
      const colony = machines(MIDNIGHT, (one) => Object.assign(one.energy, { batteryKwh: 50 }));
      setAll(0, 1, 0)(colony);
      Object.assign(colony.tanks, { oxygenKg, waterKg, carbonDioxideKg: 40 });
      tick(colony);
      return colony;
    };
    expect(scarce(1, 1000).books).toMatchObject({ waterInKg: 0 });
    expect(scarce(1, 1000).books.hydrogenOutKg).toBeGreaterThan(0);
    expect(scarce(200, 10).books).toMatchObject({ hydrogenOutKg: 0 });
    expect(scarce(200, 10).books.waterInKg).toBeGreaterThan(0);
    expect(scarce(300, 2000).books).toMatchObject({ hydrogenOutKg: 0, waterInKg: 0, co2InKg: 0 });
  });
});

test('R4.4 what oxygen and water leave of the offer takes in carbon dioxide, 0.3 kWh a kg, up to 6 kg a day', () => {
  const colony = machines(MIDNIGHT, (one) => Object.assign(one.energy, { batteryKwh: 250 }));
  setAll(0, 1, 0)(colony);
  Object.assign(colony.tanks, { oxygenKg: 300, waterKg: 2000, carbonDioxideKg: 0 });
  tick(colony);
  expect(colony.books.co2InKg).toBeCloseTo(6 * TICK_D, 9);
  expect(250 - 2.63 * TICK_H - colony.energy.batteryKwh).toBeCloseTo(6 * TICK_D * 0.3, 9);
});

describe('R4.5 R4.6 greenhouse', () => {
  const grown = (change: (colony: Colony) => void, hour = NOON): number => {
    const colony = ampleColony(1);
    colony.tick = hour;
    setAll(0, 0, 1)(colony);
    change(colony);
    const before = colony.crop.biomassKg + colony.foodKg + colony.wasteKg + bodies(colony);
    tick(colony);
    return colony.crop.biomassKg + colony.foodKg + colony.wasteKg + bodies(colony) - before;
  };
  const bodies = (colony: Colony): number => colony.crew.reduce((sum, person) => sum + person.reserveKg, 0);

  test('R4.5 growth needs light, warmth, carbon dioxide, water and a canopy, and less of one is less of it', () => {
    const whole = grown(() => {});
    const lampless = grown(setAll(1, 0, 0));
    const cool = grown((colony) => void (colony.cabin.tempC = 12));
    const thin = grown((colony) => void (colony.crop.biomassKg = 4));
    const lean = grown((colony) => void (colony.cabin.carbonDioxideKg *= 0.2));
    for (const less of [lampless, cool, thin, lean]) expect(less).toBeLessThan(whole);
    const breathing = grown((colony) => void (colony.crop.biomassKg = 0));
    for (const none of [
      grown((colony) => void (colony.cabin.tempC = 7)),
      grown((colony) => void (colony.cabin.carbonDioxideKg = 0)),
      grown((colony) => void (colony.tanks.waterKg = 0)),
      grown(setAll(1, 0, 0), MIDNIGHT),
    ])
      expect(none).toBeLessThanOrEqual(breathing * 0.6);
  });

  test('R4.5 a tick fixes at most half of the cabin’s carbon dioxide, however bright it is', () => {
    const colony = machines(NOON, (one) => Object.assign(one.crop, { areaM2: 60_000, biomassKg: 1e6 }));
    setAll(1, 0, 0)(colony);
    colony.cabin.carbonDioxideKg = 0.5;
    colony.tanks.carbonDioxideKg = 0;
    tick(colony);
    expect(colony.cabin.carbonDioxideKg).toBeGreaterThan(0.249);
    expect(colony.cabin.carbonDioxideKg).toBeLessThan(0.251);
  });

  test('R4.6 a season of 80 sols turns the canopy over; 55 % of the harvest is food', () => {
    const colony = machines(MIDNIGHT);
    Object.assign(colony.crop, { areaM2: 60, biomassKg: 100 });
    setAll(1, 0, 0)(colony);
    colony.foodKg = 0;
    for (const person of colony.crew) person.reserveKg = 26 * 1.3;
    tick(colony);
    const harvest = (100 * 2) / (80 * 24);
    expect(colony.foodKg).toBeCloseTo(harvest * 0.55, 8);
    expect(colony.wasteKg).toBeCloseTo(harvest * 0.45, 8);
  });

  test('R4.6 frost kills four thousandths of the crop per tick and degree', () => {
    const colony = machines(MIDNIGHT);
    Object.assign(colony.crop, { areaM2: 60, biomassKg: 100 });
    colony.cabin.tempC = -10;
    colony.energy.batteryKwh = 0;
    tick(colony);
    expect(colony.wasteKg).toBeGreaterThan(4 - 0.01);
    expect(colony.crop.biomassKg).toBeCloseTo(96 * (1 - 2 / (80 * 24)), 1);
  });
});

test('R4.12 98 % of grey water and 87 % of urine come back, the rest is brine, and a full tank waits', () => {
  const colony = machines(NOON, (one) => Object.assign(one.tanks, { greyWaterKg: 10, urineKg: 2, waterKg: 100 }));
  setAll(1, 0, 0)(colony);
  colony.cabin.vapourKg = 0;
  tick(colony, 24 * 2);
  const brine = 10 * 0.02 + 2 * 0.13;
  expect(colony.tanks.brineKg).toBeCloseTo(brine, 3);
  expect(colony.tanks.waterKg).toBeCloseTo(112 - brine, 2);
  const full = machines(NOON, (one) => Object.assign(one.tanks, { greyWaterKg: 10, urineKg: 2, waterKg: 2000 }));
  tick(full);
  expect(full.tanks.waterKg).toBeLessThanOrEqual(2000);
  expect(full.tanks.greyWaterKg).toBeGreaterThan(9.9);
});

describe('R4.13 heat', () => {
  test('R4.13 walls lose 0.16 kW per kelvin: an empty dark cabin cools to the air outside', () => {
    const colony = machines(MIDNIGHT, (one) => Object.assign(one.energy, { batteryKwh: 0, arrayM2: 0 }));
    colony.cabin.vapourKg = 0;
    tick(colony);
    const outside = (weather.airTempK[0] ?? 0) - 273.15;
    expect(21 - colony.cabin.tempC).toBeCloseTo(((21 - outside) * 0.16 * 3.6989685) / 45, 6);
  });

  test('R4.13 the heater stops at 21 degC, radiators start at 23.5 degC and carry off 30 kW at most', () => {
    const warm = machines(MIDNIGHT, (one) => Object.assign(one.energy, { batteryKwh: 250 }));
    setAll(1, 0, 0)(warm);
    tick(warm, 5);
    expect(warm.cabin.tempC).toBeCloseTo(21, 9);
    const hot = machines(NOON, (one) => void (one.cabin.tempC = 40));
    tick(hot);
    expect(40 - hot.cabin.tempC).toBeGreaterThan((30 * 3.6989685) / 45 - 0.3);
    expect(40 - hot.cabin.tempC).toBeLessThan((30 * 3.6989685) / 45 + 2);
    tick(hot, 12);
    expect(hot.cabin.tempC).toBeLessThanOrEqual(23.5 + 1e-9);
  });
});

test('R1.2 the hour of a tick is its number within the sol: light and sleep follow it', () => {
  const light: number[] = [];
  const colony = ampleColony(1);
  for (let hour = 0; hour < TICKS_PER_SOL; hour++) {
    const before = colony.books.lightInMj;
    tick(colony);
    light.push(colony.books.lightInMj - before);
  }
  expect(light.indexOf(Math.max(...light))).toBeGreaterThanOrEqual(11);
  expect(light.indexOf(Math.max(...light))).toBeLessThanOrEqual(13);
  expect(light.slice(0, 4).concat(light.slice(20))).toEqual(Array(8).fill(0));
  sols(colony, 1, [allocate(1, 0, 0)]);
});
