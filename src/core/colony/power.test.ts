import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { siteOf } from '../mars/sites.ts';
import { weatherAt } from '../mars/weather.ts';
import {
  ampleColony,
  barren,
  CALM,
  copyOf,
  darken,
  flowsOf,
  furnish,
  machines,
  missionColony,
  setAll,
  sols,
  stockColony,
  strip,
  tickCalm,
} from './colony.test-support.ts';
import {
  ARRAY_HEAT_K_WM2,
  BATTERY_ROUND_TRIP,
  CLEANING_LEFT,
  DUST_PER_SOL,
  NIGHT_RESERVE_TICKS,
  SPREAD_TICKS,
} from './constants.ts';
import { settleDust } from './daily/dust.ts';
import { TICK_HOURS, type Flows } from './flows.ts';
import { fitPlant } from './plant.ts';
import type { Colony } from './schema.ts';
import { settlePower, sharePower, solarKw, standingKw } from './systems/power.ts';

const weather = weatherAt(CALM(1), siteOf('jezero'));
const NOON = 12;
const MIDNIGHT = 0;

describe('R4.1 arrays and reactors', () => {
  test('R4.1 arrays give area times efficiency times light, and lose 0.2 % of it for each kelvin of their cells', () => {
    const colony = stockColony(1);
    const { arrayM2 } = colony.plant;
    const cellAt = (cellC: number, light = 500): number => solarKw(colony, light, cellC - light * ARRAY_HEAT_K_WM2);
    expect(cellAt(25)).toBeCloseTo(arrayM2 * 0.27 * 0.5, 9);
    expect(cellAt(35) / cellAt(25)).toBeCloseTo(1 - 0.02, 12);
    expect(cellAt(-15) / cellAt(25)).toBeCloseTo(1 + 0.08, 12);
    expect(solarKw(colony, 500, -60)).toBeGreaterThan(solarKw(colony, 500, 0));
    expect(cellAt(25, 250)).toBeCloseTo(cellAt(25) / 2, 9);
    colony.energy.lightShare = 0.8;
    expect(cellAt(25)).toBeCloseTo(arrayM2 * 0.27 * 0.5 * 0.8, 9);
  });

  test('R4.1 no light, no electricity: by night a base without a reactor makes none', () => {
    const night = machines(MIDNIGHT);
    tickCalm(night);
    expect(night.books.electricInMj).toBe(0);
    expect(night.energy.batteryKwh).toBeLessThan(stockColony(1).energy.batteryKwh);
    const day = machines(NOON, (one) => void (one.energy.batteryKwh = 0));
    tickCalm(day);
    expect(weather.sunlightWm2[NOON]).toBeGreaterThan(200);
    expect(day.books.electricInMj).toBeGreaterThan(20);
  });

  test('R4.1 a reactor gives 10 kW by day, by night and under a storm', () => {
    for (const [hour, tauFloor] of [
      [NOON, 0],
      [MIDNIGHT, 0],
      [MIDNIGHT, 6],
    ] as const) {
      const colony = strip(machines(hour), 'solar_farm');
      furnish(colony, 'fission_reactor');
      colony.energy.batteryKwh = 0;
      colony.conditions.tauFloor = tauFloor;
      setAll(1, 0, 0)(colony);
      const flows = flowsOf(colony);
      sharePower(colony, flows);
      expect(flows.fissionKwh).toBeCloseTo(10 * TICK_HOURS, 9);
      settlePower(colony, flows);
      expect(colony.books.electricInMj).toBeCloseTo(10 * TICK_HOURS * 3.6, 6);
    }
    const garden = missionColony('garden');
    expect(garden.plant.fissionKw).toBeCloseTo(20, 9);
  });

  test('R4.1 worn cells and storms take of it', () => {
    const bright = stockColony(1);
    const light = (one: Colony): number => {
      const flows = flowsOf(one, { hour: NOON });
      sharePower(one, flows);
      return flows.solarKwh;
    };
    const worn = stockColony(1);
    for (const module of worn.built) if (module.key === 'solar_farm') module.wear = 0.5;
    fitPlant(worn);
    expect(light(worn)).toBeCloseTo(light(bright) / 2, 9);
    const stormy = stockColony(1);
    stormy.conditions.tauFloor = 5;
    expect(light(stormy)).toBeLessThan(light(bright) / 2);
    expect(light(stormy)).toBeGreaterThan(0);
  });
});

describe('R4.16 loads by priority', () => {
  /** Shares of the four loads that a charge serves, by night and in the cold. */
  function served(batteryKwh: number): readonly [life: number, warmth: number, water: number, service: number] {
    const colony = barren(stockColony(1));
    colony.cabin.tempC = 12;
    colony.dome.tempC = 5;
    colony.energy.batteryKwh = batteryKwh;
    const flows = flowsOf(colony, { hour: MIDNIGHT });
    sharePower(colony, flows);
    const whole = barren(stockColony(1));
    whole.cabin.tempC = 12;
    whole.dome.tempC = 5;
    whole.energy.batteryKwh = 1e5;
    const enough = flowsOf(whole, { hour: MIDNIGHT });
    sharePower(whole, enough);
    return [flows.served, flows.survivalKwh / enough.survivalKwh, flows.waterServed, flows.serviceServed];
  }

  test('R4.16 as charge falls, services go first, then the water loop, then warmth, life support last', () => {
    const order = ['life', 'warmth', 'water', 'service'] as const;
    const seen = new Set<string>();
    for (let kwh = 60; kwh >= 0; kwh -= 0.25) {
      const shares = served(kwh);
      // All before the first one that is short are whole, all behind it get nothing.
      const short = shares.findIndex((share) => share < 1);
      if (short < 0) continue;
      seen.add(order[short] ?? '');
      for (const [i, share] of shares.entries()) {
        if (i < short) expect(share).toBe(1);
        if (i > short) expect(share).toBeCloseTo(0, 12);
      }
    }
    expect([...seen]).toEqual(['service', 'water', 'warmth', 'life']);
    expect(served(0)).toEqual([0, 0, 0, 0]);
    expect(served(1000)).toEqual([1, 1, 1, 1]);
  });

  test('R4.16 more charge never serves less, and nothing is served that is not there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 80, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (kwh, more) => {
          const [less, after] = [served(kwh), served(kwh + more)];
          for (const [i, share] of less.entries()) expect(after[i]).toBeGreaterThanOrEqual(share - 1e-12);
          const colony = barren(stockColony(1));
          colony.energy.batteryKwh = kwh;
          colony.cabin.tempC = -20;
          const flows = flowsOf(colony, { hour: MIDNIGHT });
          sharePower(colony, flows);
          const spent = flows.drawnKwh + flows.survivalKwh + flows.heatingKwh + flows.isruKwh + flows.greenhouseKwh;
          expect(spent).toBeLessThanOrEqual(kwh * (1 + 1e-12) + 1e-12);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('R4.16 what is served slows its machines down: beds and fans, water loop', () => {
    const half = machines(MIDNIGHT, (one) => {
      strip(one, 'solar_farm', 'greenhouse_dome');
      one.tanks.greyWaterKg = 100;
      one.cabin.tempC = 30;
      one.energy.batteryKwh = one.plant.lifeKw * TICK_HOURS + (one.plant.waterKw * TICK_HOURS) / 2;
    });
    tickCalm(half);
    expect(half.energy.batteryKwh).toBeCloseTo(0, 9);
    expect(half.today.served).toBe(1);
    expect(100 - half.tanks.greyWaterKg).toBeCloseTo((half.plant.greyKgD * TICK_HOURS) / 24 / 2, 1);
    const dark = darken(machines(MIDNIGHT));
    tickCalm(dark);
    expect([dark.today.served, dark.alarms.power]).toEqual([0, true]);
  });
});

describe('R4.2 R4.3 offer and settlement', () => {
  const offeredOf = (batteryKwh: number): { flows: Flows; colony: Colony } => {
    const colony = machines(MIDNIGHT, (one) => void (one.energy.batteryKwh = batteryKwh));
    const flows = flowsOf(colony);
    sharePower(colony, flows);
    return { flows, colony };
  };
  const pool = (flows: Flows): number => flows.heatingKwh + flows.isruKwh + flows.greenhouseKwh;

  test('R4.2 a night of the standing load is kept back; what is above it is offered over some hours', () => {
    const colony = machines(MIDNIGHT);
    const standing = standingKw(colony) * TICK_HOURS;
    expect(pool(offeredOf((NIGHT_RESERVE_TICKS + 1) * standing).flows)).toBeCloseTo(0, 9);
    const above = (NIGHT_RESERVE_TICKS + 1) * standing + 40;
    expect(pool(offeredOf(above).flows)).toBeCloseTo(40 / SPREAD_TICKS, 9);
    const { flows } = offeredOf(above);
    const { heating, isru, greenhouse } = colony.allocation;
    expect([flows.heatingKwh, flows.isruKwh, flows.greenhouseKwh].map((kwh) => kwh / pool(flows))).toEqual([
      expect.closeTo(heating, 12),
      expect.closeTo(isru, 12),
      expect.closeTo(greenhouse, 12),
    ]);
  });

  test('R4.2 what would overflow the battery is offered at once', () => {
    const colony = ampleColony(1);
    colony.energy.batteryKwh = colony.plant.capacityKwh;
    const flows = flowsOf(colony, { hour: NOON });
    sharePower(colony, flows);
    expect(pool(flows)).toBeGreaterThanOrEqual(
      flows.solarKwh + flows.fissionKwh - standingKw(colony) * TICK_HOURS - 1e-9,
    );
  });

  test('R4.3 a surplus is stored at 0.92 until the battery is full; light that nothing can use is not counted', () => {
    const colony = barren(stockColony(1));
    colony.energy.batteryKwh = 10;
    settlePower(colony, flowsOf(colony, { solarKwh: 30, drawnKwh: 20 }));
    expect(colony.energy.batteryKwh).toBeCloseTo(10 + 10 * 0.92, 12);
    expect(BATTERY_ROUND_TRIP).toBe(0.92);
    expect(colony.books.electricInMj).toBeCloseTo(30 * 3.6, 9);
    expect(colony.books.heatOutMj).toBeCloseTo(0.8 * 3.6, 9);
    const full = barren(stockColony(1));
    full.energy.batteryKwh = full.plant.capacityKwh;
    settlePower(full, flowsOf(full, { solarKwh: 30, drawnKwh: 20 }));
    expect(full.energy.batteryKwh).toBe(full.plant.capacityKwh);
    expect(full.books.electricInMj).toBeCloseTo(20 * 3.6, 9);
    const drained = barren(stockColony(1));
    drained.energy.batteryKwh = 25;
    settlePower(drained, flowsOf(drained, { solarKwh: 0, drawnKwh: 20 }));
    expect(drained.energy.batteryKwh).toBeCloseTo(5, 12);
  });

  test('R4.3 charge in cells that are lost is lost as heat, after what the tick drew', () => {
    const colony = barren(stockColony(1));
    colony.energy.batteryKwh = colony.plant.capacityKwh;
    const kwh = colony.energy.batteryKwh;
    colony.energy.fade = 0.5;
    fitPlant(colony);
    settlePower(colony, flowsOf(colony, { drawnKwh: 10 }));
    expect(colony.energy.batteryKwh).toBeCloseTo(kwh / 2, 9);
    expect(colony.books.heatOutMj).toBeCloseTo((kwh / 2 - 10) * 3.6, 9);
  });
});

describe('R4.14 dust', () => {
  test('R4.14 dust takes 0.2 to 0.28 % of the light a sol under a clear sky, more under more dust', () => {
    const settled = (tau: number, scale = 1): number => {
      const colony = stockColony(1);
      colony.plant.dustScale = scale;
      settleDust(colony, flowsOf(colony, { weather: { ...weather, tau } }), 1);
      return 1 - colony.energy.lightShare;
    };
    expect(settled(0.5)).toBeCloseTo(DUST_PER_SOL, 12);
    expect(DUST_PER_SOL).toBeGreaterThanOrEqual(0.002);
    expect(DUST_PER_SOL).toBeLessThanOrEqual(0.0028);
    expect(settled(1)).toBeCloseTo(2 * settled(0.5), 12);
    expect(settled(0.5, 0.6)).toBeCloseTo(0.6 * settled(0.5), 12);
  });

  test('R4.14 a gust now and then leaves a share of the dust, and says so', () => {
    const cleanings: number[] = [];
    for (let sol = 1; sol <= 600; sol++) {
      const colony = stockColony(5);
      colony.energy.lightShare = 0.5;
      const flows = flowsOf(colony);
      settleDust(colony, flows, sol);
      const [event] = flows.events;
      if (event === undefined) continue;
      cleanings.push(sol);
      expect(colony.energy.lightShare).toBeGreaterThan(0.5);
      expect(1 - colony.energy.lightShare).toBeCloseTo(CLEANING_LEFT * 0.5, 2);
      expect(event).toMatchObject({ kind: 'array-cleaned', lightShare: colony.energy.lightShare });
    }
    expect(cleanings.length).toBeGreaterThan(2);
    expect(cleanings.length).toBeLessThan(40);
  });

  test('R4.14 under the ledger’s own air, arrays that nobody brushes lose light for good', () => {
    const colony = ampleColony(5);
    colony.labour = { repair: 1, building: 0 };
    const before = copyOf(colony.energy.lightShare);
    sols(colony, 12);
    expect(colony.energy.lightShare).toBeLessThan(before);
    expect(referenceLedger().frameAt(1).mars.dust_tau).toBeGreaterThan(0);
  });
});
