import { describe, expect, test } from 'vitest';
import {
  allocate,
  ampleColony,
  CALM,
  copyOf,
  flowsOf,
  personAt,
  robotAt,
  sols,
  solsCalm,
  stockColony,
  tickCalm,
} from '../colony.test-support.ts';
import { openDay } from '../daily/open.ts';
import { planExcursion } from '../daily/excursion.ts';
import { robotHours } from '../daily/robots.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { after, breath, charged, fed, lasting, sumOf, with_ } from './arcs.test-support.ts';
import { fired, only, window } from './nervous.test-support.ts';

describe('R12.8 what they do', () => {
  test('R12.8 oxygen: up to 5 points for ISRU, by the breath that was missing; never above 80 %, the others never below 10', () => {
    const colony = only(lasting(10), 'o2_trajectory_warning');
    colony.allocation = { heating: 0.3, isru: 0.3, greenhouse: 0.4 };
    colony.mind.echoes = window({}, { o2: -breath / 2 });
    fired(colony);
    expect(colony.mind.fired[0]?.intensity).toBeCloseTo(0.5, 9);
    expect(colony.allocation.isru).toBeCloseTo(0.325, 9);
    expect(colony.allocation.heating).toBeCloseTo(0.2875, 9);
    expect(sumOf(colony)).toBeCloseTo(1, 12);
    for (const allocation of [
      { heating: 0.1, isru: 0.8, greenhouse: 0.1 },
      { heating: 0, isru: 1, greenhouse: 0 },
    ]) {
      const full = only(lasting(10), 'o2_trajectory_warning');
      full.allocation = { ...allocation };
      full.mind.echoes = window({}, { o2: -breath });
      // Nothing can move, so nothing fires.
      expect(fired(full)).toEqual([]);
      expect(full.allocation).toEqual(allocation);
    }
  });

  test('R12.8 power drain: services, lamps and link shed up to two fifths, by how fast the charge falls', () => {
    const before = charged(0.99).plant;
    const { plant } = after('power_drain_reflex');
    const left = 1 - 0.4 * (5.1 / 20);
    for (const key of ['serviceKw', 'lampKw', 'linkScale'] as const)
      expect(plant[key]).toBeCloseTo(before[key] * left, 9);
    expect(plant.lifeKw).toBe(before.lifeKw);
    const fast = only(charged(0.5), 'power_drain_reflex');
    fast.mind.echoes = window({}, { power: -80 });
    fired(fast);
    expect(fast.mind.fired[0]?.intensity).toBe(1);
  });

  test('R12.8 crew health: who is weak stays in bed, does no work, does not go out, and mends faster', () => {
    const [rested, worked] = [after('crew_health_reflex'), after('crew_health_reflex')];
    worked.mind.fired = [];
    for (const colony of [rested, worked]) {
      const weak = personAt(colony, 1);
      Object.assign(weak, { hp: 45, harm: { ...weak.harm, injury: 55 } });
      // Something to spend every hour on.
      colony.research.running = { tech: 'improved_solar', hoursLeft: 1000, kwhLeft: 0 };
      solsCalm(colony, 1);
    }
    expect(personAt(rested, 1).hp).toBeGreaterThan(personAt(worked, 1).hp + 0.5);
    const spent = ({ today: { hours } }: Colony): number =>
      hours.crops + hours.repair + hours.building + hours.research;
    expect(spent(rested)).toBeLessThan(spent(worked) - 0.5);
    const out = after('crew_health_reflex');
    for (const person of out.crew) Object.assign(person, { hp: 49.9, fatigue: 0, morale: 100 });
    planExcursion(out, true);
    expect(out.eva.people).toEqual([]);
    out.mind.fired = [];
    planExcursion(out, true);
    expect(out.eva.people).toHaveLength(2);
  });

  test.each([
    [0, 'isru', 0.03],
    [1, 'isru', 0.03],
    [2, 'greenhouse', 0.03],
    [3, 'heating', 0.02],
  ] as const)('R12.8 system flip: case %i gives %s more', (which, use, by) => {
    const before = stockColony().allocation[use];
    expect(after('system_flip_reflex', which).allocation[use]).toBeCloseTo((before + by) / (1 + by), 9);
  });

  test('R12.8 risk rising: air, water and warmth before crops, by how far risk is above 40', () => {
    const colony = only(stockColony(), 'cri_rising_reflex');
    colony.risk = 70;
    colony.allocation = { heating: 0.2, isru: 0.3, greenhouse: 0.5 };
    colony.mind.echoes = window({ risk: 60 }, { risk: 70 });
    fired(colony);
    expect(colony.allocation.isru).toBeCloseTo(0.315, 9);
    expect(colony.allocation.heating).toBeCloseTo(0.21, 9);
    expect(colony.allocation.greenhouse).toBeCloseTo(0.475, 9);
  });

  test('R12.8 dust storm: more charge is kept for the night, so less is offered', () => {
    const [kept, spent] = [after('dust_storm_reflex'), after('dust_storm_reflex')];
    expect(kept.plant.reserveScale).toBe(1.5);
    spent.mind.fired = [];
    fitPlant(spent);
    for (const colony of [kept, spent]) {
      colony.energy.batteryKwh = 60;
      colony.allocation = { heating: 0, isru: 1, greenhouse: 0 };
      tickCalm(colony, 4);
    }
    expect(kept.energy.batteryKwh).toBeGreaterThan(spent.energy.batteryKwh + 1);
    expect(kept.books.co2InKg).toBeLessThan(spent.books.co2InKg);
  });

  test('R12.8 flare shelter: nobody goes out, even when ordered; less of the flare comes in; it costs two hours each', () => {
    const colony = after('flare_shelter_reflex');
    expect(colony.plant.shelterShare).toBeCloseTo(0.7 * stockColony().plant.shelterShare, 9);
    planExcursion(colony, true);
    expect(colony.eva.people).toEqual([]);
    const flows = flowsOf(colony);
    openDay(colony, flows, CALM(2));
    expect(colony.conditions.lostHours).toBe(8);
    colony.mind.fired = [];
    openDay(colony, flows, CALM(2));
    expect(colony.conditions.lostHours).toBe(0);
  });

  test('R12.8 night power: lamps are dimmed by the share of charge that is missing', () => {
    const colony = after('night_power_reflex');
    const missing = 1 - 0.49 / 0.5;
    expect(colony.plant.lampKw).toBeCloseTo(stockColony().plant.lampKw * (1 - missing), 9);
    expect(colony.plant.serviceKw).toBe(stockColony().plant.serviceKw);
  });

  test('R12.8 food emergency: up to 10 points for crops and 10 off the ration, by how few sols are left', () => {
    const colony = only(fed(10), 'food_emergency_reflex');
    colony.allocation = { heating: 0.3, isru: 0.4, greenhouse: 0.3 };
    colony.mind.echoes = window({}, { food: -100 });
    fired(colony);
    expect(colony.allocation.greenhouse).toBeCloseTo(0.35, 9);
    expect(colony.allocation.heating).toBeCloseTo(0.275, 9);
    expect(colony.ration).toBeCloseTo(0.95, 9);
    const low = only(fed(1), 'food_emergency_reflex');
    low.ration = 0.4;
    low.mind.echoes = window({}, { food: -100 });
    fired(low);
    expect(low.ration).toBe(0.4);
  });

  test('R12.8 robots: the weak stand and take no harm of worn joints; the others do their work, and wear for it', () => {
    const [shared, plain] = [after('robot_compensate_reflex'), after('robot_compensate_reflex')];
    plain.mind.fired = [];
    for (const colony of [shared, plain]) {
      robotAt(colony, 0).joints = 0.95;
      colony.labour = { repair: 0, building: 0 };
    }
    const hours = robotHours(shared);
    const single = with_((one) => void (robotAt(one, 0).alive = false), copyOf(plain));
    expect(hours).toBeCloseTo(1.5 * robotHours(single), 6);
    const joints = robotAt(shared, 1).joints;
    for (const colony of [shared, plain]) solsCalm(only(colony, 'o2_trajectory_warning'), 1);
    expect(robotAt(shared, 0).hp).toBeGreaterThan(robotAt(plain, 0).hp + 3);
    expect(robotAt(shared, 1).joints).toBeGreaterThan(Math.max(joints, robotAt(plain, 1).joints));
    expect(robotAt(shared, 0).batteryKwh).toBeGreaterThanOrEqual(robotAt(plain, 0).batteryKwh);
  });
});

test('R12.8 a run with reflexes on goes another way than one with them off, and both keep what a hand has set', () => {
  const [on, off] = [ampleColony(2), ampleColony(2)];
  for (const colony of [on, off]) {
    colony.energy.batteryKwh = 0;
    colony.foodKg = 60;
    colony.tanks.oxygenKg = 20;
  }
  for (const reflex of on.mind.reflexes) reflex.on = true;
  for (const colony of [on, off]) sols(colony, 40, [allocate(0.3, 0.3, 0.4)]);
  expect(on.mind.echoes.some((echo) => echo.reflexes.length > 0)).toBe(true);
  expect(off.mind.echoes.every((echo) => echo.reflexes.length === 0)).toBe(true);
  expect(on.tanks).not.toEqual(off.tanks);
  expect(off.allocation).toEqual({ heating: 0.3, isru: 0.3, greenhouse: 0.4 });
  expect(on.mind.base?.allocation ?? on.allocation).toEqual({ heating: 0.3, isru: 0.3, greenhouse: 0.4 });
});
