import { describe, expect, test } from 'vitest';
import type { Colony } from '../schema.ts';
import { ask, NEVER, SURELY } from './tasks.test-support.ts';
import { answer, answered, hours, kwh, spares, hp, dose, wear, all } from './answers.test-support.ts';

describe('R9.11 machines', () => {
  test('R9.11 isru_catalyst: charge takes the wear away, or the plant wears on', () => {
    const clean = answer('isru_catalyst', 'approve');
    expect(kwh(clean)).toBeCloseTo(80, 9);
    expect(wear(clean, 'isru_plant')).toBeCloseTo(-0.15, 12);
    expect(hours(clean)).toBe(2);
    expect(wear(answer('isru_catalyst', 'deny'), 'isru_plant')).toBeCloseTo(0.05, 12);
  });

  test('R9.11 charge is taken above the night reserve alone, and half the charge does half the work', () => {
    const low = answer('isru_catalyst', 'approve', NEVER, (colony) => {
      colony.energy.batteryKwh = colony.plant.capacityKwh * 0.3 + 40;
    });
    expect(kwh(low)).toBeCloseTo(40, 9);
    expect(wear(low, 'isru_plant')).toBeCloseTo(-0.075, 12);
    const empty = answer('isru_catalyst', 'approve', NEVER, (colony) => void (colony.energy.batteryKwh = 5));
    expect([kwh(empty), wear(empty, 'isru_plant')]).toEqual([0, 0]);
    expect(hours(empty)).toBe(2);
  });

  test('R9.11 solar_tracking: aligned for hours of work, or worn by half of the loss', () => {
    const aligned = answer('solar_tracking', 'approve');
    expect(wear(aligned, 'solar_farm')).toBeCloseTo(-aligned.size / 100, 12);
    expect(hours(aligned)).toBe(3);
    const slipped = answer('solar_tracking', 'deny');
    expect(wear(slipped, 'solar_farm')).toBeCloseTo(slipped.size / 200, 12);
    expect(wear(answer('solar_tracking', 'approve', SURELY), 'solar_farm')).toBeCloseTo(0.05, 12);
  });

  test('R9.11 co2_scrubber: hours and parts, or less food, health and wear', () => {
    const mended = answer('co2_scrubber', 'approve');
    expect([hours(mended), spares(mended)]).toEqual([4, 3]);
    const denied = answer('co2_scrubber', 'deny');
    expect(denied.after.ration).toBeCloseTo(0.8, 12);
    expect(hp(denied)).toEqual(all(-2));
    expect(wear(denied, 'habitat')).toBeCloseTo(0.02, 12);
    const starving = answer('co2_scrubber', 'deny', NEVER, (colony) => void (colony.ration = 0.2));
    expect(starving.after.ration).toBe(0.2);
  });

  test('R9.11 thermal_crack: charge and an hour, or wear; what breaks is switched off', () => {
    const held = answer('thermal_crack', 'approve');
    expect([kwh(held), hours(held)]).toEqual([expect.closeTo(40, 9), 1]);
    const total = (colony: Colony) => colony.built.reduce((worn, module) => worn + module.wear, 0);
    const creaked = answer('thermal_crack', 'deny');
    expect(total(creaked.after) - total(creaked.before)).toBeCloseTo(0.04, 12);
    const broken = answer('thermal_crack', 'deny', SURELY);
    expect(broken.after.built.filter((module) => module.offline)).toMatchObject([{ wear: 0.9 }]);
    const cold = answer('thermal_crack', 'approve', NEVER, (colony) => void (colony.energy.batteryKwh = 0));
    expect(total(cold.after) - total(cold.before)).toBeCloseTo(0.04, 12);
  });

  test('R9.11 rad_dosimetry: everybody stays in, or one person pays', () => {
    const party = (colony: Colony) => void (colony.eva = { people: [0, 1], fromHour: 9, hours: 6 });
    const stayed = answer('rad_dosimetry', 'approve', NEVER, party);
    expect(stayed.after.eva).toEqual({ people: [], fromHour: 0, hours: 0 });
    expect(hours(stayed)).toBe(3);
    expect(wear(stayed, 'isru_plant')).toBeCloseTo(0.02, 12);
    const late = ask('rad_dosimetry', NEVER, party);
    late.flows.hour = 9;
    expect(answered(late, 'approve').after.eva.people).toEqual([0, 1]);
    const denied = answer('rad_dosimetry', 'deny');
    expect(dose(denied)).toEqual([0, 0, 4, 0]);
    expect(hp(denied)).toEqual([0, 0, -5, 0]);
  });
});
