import { describe, expect, test } from 'vitest';
import { DOME_SET_C, DOME_SURVIVAL_C, HEATER_SET_C, RADIATOR_BAND_K, RADIATOR_KW_M3, SURVIVAL_C } from './constants.ts';
import {
  allocate,
  ampleColony,
  barren,
  darken,
  flowsOf,
  furnish,
  machines,
  missionColony,
  solsCalm,
  stockColony,
  strip,
  tickCalm,
} from './colony.test-support.ts';
import { fitPlant } from './plant.ts';
import type { Colony } from './schema.ts';
import { balanceHeat } from './systems/heat.ts';

const TICK_KS = 3.6989685;

/** A colony to balance alone: no people's heat, no crops; zones at given temperatures. */
function still(cabinC: number, domeC: number): Colony {
  const colony = barren(stockColony(1));
  colony.cabin.tempC = cabinC;
  colony.dome.tempC = domeC;
  return colony;
}

describe('R4.13 walls', () => {
  test('R4.13 each zone loses its walls’ conductance times the difference to the air outside', () => {
    const colony = still(20, 10);
    const { cabinUaKwK, domeUaKwK, cabinMjK, domeMjK } = colony.plant;
    balanceHeat(colony, flowsOf(colony, { outsideC: -60 }));
    expect(20 - colony.cabin.tempC).toBeCloseTo((80 * cabinUaKwK * TICK_KS) / cabinMjK, 9);
    expect(10 - colony.dome.tempC).toBeCloseTo((70 * domeUaKwK * TICK_KS) / domeMjK, 9);
    expect(colony.books.heatOutMj).toBeCloseTo((80 * cabinUaKwK + 70 * domeUaKwK) * TICK_KS, 9);
  });

  test('R4.13 without power a base cools towards the air outside, and no further', () => {
    const colony = darken(barren(stockColony(1)));
    for (const person of colony.crew) person.metabolicScale = 1e-9;
    solsCalm(colony, 1);
    const early = colony.cabin.tempC;
    tickCalm(colony, 24 * 30);
    expect(early).toBeLessThan(HEATER_SET_C);
    expect(colony.cabin.tempC).toBeLessThan(-20);
    expect(colony.cabin.tempC).toBeGreaterThan(-110);
  });

  test('R4.13 better walls lose less', () => {
    const colony = still(20, 20);
    const before = colony.plant.cabinUaKwK;
    colony.research.done.push('thermal_blankets');
    fitPlant(colony);
    expect(colony.plant.cabinUaKwK).toBeLessThan(before);
  });
});

describe('R4.13 heaters', () => {
  test('R4.13 heaters stop at their set points, people before crops, and draw only what they need', () => {
    const colony = still(20.9, DOME_SET_C - 0.1);
    const flows = flowsOf(colony, { heatingKwh: 1000 });
    balanceHeat(colony, flows);
    expect(colony.cabin.tempC).toBeCloseTo(HEATER_SET_C, 9);
    expect(colony.dome.tempC).toBeCloseTo(DOME_SET_C, 9);
    expect(flows.drawnKwh).toBeLessThan(40);
    const poor = still(5, 5);
    balanceHeat(poor, flowsOf(poor, { heatingKwh: 20 }));
    expect(poor.cabin.tempC).toBeGreaterThan(6);
    expect(poor.dome.tempC).toBeLessThan(5);
  });

  test('R4.13 charge kept back for survival holds 13 degC for the people and keeps frost from the crops', () => {
    const colony = still(SURVIVAL_C, DOME_SURVIVAL_C);
    const flows = flowsOf(colony, { outsideC: -80, survivalKwh: 100 });
    balanceHeat(colony, flows);
    expect(colony.cabin.tempC).toBeCloseTo(SURVIVAL_C, 9);
    expect(colony.dome.tempC).toBeCloseTo(DOME_SURVIVAL_C, 9);
    expect(SURVIVAL_C).toBe(13);
    expect(flows.drawnKwh).toBeLessThan(30);
  });

  test('R4.13 with no share for heating, survival heat holds the cabin while there is charge', () => {
    const colony = machines(0, (one) => furnish(one, 'fission_reactor'));
    tickCalm(colony, 1, [allocate(0, 1, 0)]);
    for (let i = 0; i < 24 * 15; i++) {
      tickCalm(colony);
      expect(colony.cabin.tempC).toBeGreaterThan(SURVIVAL_C - 0.5);
    }
    expect(colony.cabin.tempC).toBeLessThan(HEATER_SET_C);
    strip(colony, 'fission_reactor', 'solar_farm', 'battery_bank');
    colony.energy.batteryKwh = 0;
    tickCalm(colony, 24 * 4);
    expect(colony.cabin.tempC).toBeLessThan(SURVIVAL_C - 3);
  });

  test('R4.13 waste heat of reactors warms the zones once it is piped in, and takes no charge', () => {
    const colony = still(15, 15);
    furnish(colony, 'fission_reactor', 'fission_reactor');
    colony.research.done.push('nuclear_thermal');
    fitPlant(colony);
    expect(colony.plant.fissionHeatKw).toBeGreaterThan(0);
    const flows = flowsOf(colony);
    balanceHeat(colony, flows);
    expect(colony.cabin.tempC).toBeGreaterThan(15);
    expect(flows.drawnKwh).toBe(0);
    expect(colony.books.electricInMj).toBeCloseTo(colony.plant.fissionHeatKw * TICK_KS, 9);
  });
});

describe('R4.13 radiators', () => {
  test('R4.13 radiators start above the band and carry off no more than their size', () => {
    const hot = still(45, DOME_SET_C);
    balanceHeat(hot, flowsOf(hot, { outsideC: 45 }));
    const { cabinM3, cabinMjK } = hot.plant;
    expect(45 - hot.cabin.tempC).toBeCloseTo((RADIATOR_KW_M3 * cabinM3 * TICK_KS) / cabinMjK, 6);
    const warm = still(HEATER_SET_C + RADIATOR_BAND_K, HEATER_SET_C + RADIATOR_BAND_K);
    balanceHeat(warm, flowsOf(warm, { outsideC: HEATER_SET_C + RADIATOR_BAND_K, heatMj: 5 }));
    expect(warm.cabin.tempC).toBeCloseTo(HEATER_SET_C + RADIATOR_BAND_K, 6);
    expect(warm.books.heatOutMj).toBeGreaterThan(4.9);
  });

  test('R4.13 people, machines and lamps keep a base with ample power within its bands', () => {
    const colony = ampleColony(1);
    solsCalm(colony, 5);
    for (let i = 0; i < 48; i++) {
      tickCalm(colony);
      expect(colony.cabin.tempC).toBeGreaterThan(HEATER_SET_C - 1);
      expect(colony.cabin.tempC).toBeLessThan(HEATER_SET_C + RADIATOR_BAND_K + 0.5);
      expect(colony.dome.tempC).toBeGreaterThan(DOME_SET_C - 2);
      // Sun and lamps together may be more than the dome's radiators carry off at noon; crops stop at 38 degC.
      expect(colony.dome.tempC).toBeLessThan(38);
    }
  });

  test('R4.13 machines that stand in the open warm the planet', () => {
    const colony = missionColony('optimus');
    const before = colony.books.heatOutMj;
    balanceHeat(colony, flowsOf(colony, { heatMj: 7 }));
    expect(colony.books.heatOutMj - before).toBe(7);
    expect(colony.cabin.tempC).toBe(HEATER_SET_C);
  });
});
