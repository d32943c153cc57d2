import { describe, expect, test } from 'vitest';
import { personAt } from '../colony.test-support.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { ask, NEVER, SURELY } from './tasks.test-support.ts';
import {
  answer,
  answered,
  hours,
  spares,
  morale,
  hp,
  dose,
  crops,
  airShare,
  wear,
  all,
  type Answered,
} from './answers.test-support.ts';

describe('R9.11 o2_reroute', () => {
  test.each([
    ['approve', { heating: 0.15, isru: 0.7, greenhouse: 0.15 }],
    ['alt', { heating: 0.2, isru: 0.5, greenhouse: 0.3 }],
  ])('R9.11 %s shares power anew for five sols', (choice, allocation) => {
    const { before, after } = answer('o2_reroute', choice);
    expect(after.allocation).toEqual(allocation);
    expect(after.ration).toBe(before.ration);
    expect(after.protocol).toEqual({
      name: 'override',
      untilTick: after.tick + 5 * TICKS_PER_SOL,
      before: { allocation: before.allocation, ration: before.ration },
    });
  });

  test('R9.11 deny costs spirits and leaves the shares', () => {
    const done = answer('o2_reroute', 'deny');
    expect(morale(done)).toEqual(all(-5));
    expect(done.after.allocation).toEqual(done.before.allocation);
    expect(done.after.protocol).toBeNull();
  });

  test('R9.13 mishaps: the overload wears ISRU, stale air harms one person, half measures set nothing off', () => {
    const overload = answer('o2_reroute', 'approve', SURELY);
    expect(wear(overload, 'isru_plant')).toBeCloseTo(0.15, 12);
    expect(wear(overload, 'water_extractor')).toBeCloseTo(0.15, 12);
    expect(hp(answer('o2_reroute', 'deny', SURELY)).toSorted((a, b) => a - b)).toEqual([-15, 0, 0, 0]);
    expect(wear(answer('o2_reroute', 'alt', SURELY), 'isru_plant')).toBe(0);
  });
});

describe('R9.11 h2o_crisis', () => {
  test('R9.11 approve shares power anew, deny rations and hurts', () => {
    expect(answer('h2o_crisis', 'approve').after.allocation).toEqual({ heating: 0.3, isru: 0.65, greenhouse: 0.05 });
    const deny = answer('h2o_crisis', 'deny');
    expect(deny.after.ration).toBe(0.6);
    expect(deny.after.allocation).toEqual(deny.before.allocation);
    expect(hp(deny)).toEqual(all(-2));
    expect(morale(deny)).toEqual(all(-5));
    expect(answer('h2o_crisis', 'deny', NEVER, (colony) => void (colony.ration = 0.4)).after.ration).toBe(0.4);
  });

  test('R9.13 mishaps: a fifth of the crops, or twelve points of health', () => {
    expect(crops(answer('h2o_crisis', 'approve', SURELY))).toBeCloseTo(0.8, 12);
    expect(hp(answer('h2o_crisis', 'deny', SURELY))).toEqual(all(-14));
  });
});

describe('R9.11 crew_medical', () => {
  test('R9.11 approve heals, cheers, keeps in bed and takes hours', () => {
    const done = answer('crew_medical', 'approve', NEVER, (colony) => void (colony.conditions.lostHours = 0));
    expect(hp(done)).toEqual([0, 20, 0, 0]);
    expect(morale(done)).toEqual([0, 15, 0, 0]);
    expect(personAt(done.after, 1).sickSols).toBe(3);
    expect(hours(done)).toBe(4);
    // The only engineer of the four is in bed.
    expect(wear(done, 'isru_plant')).toBeCloseTo(0.05, 12);
    const farther = answer('crew_medical', 'approve', NEVER, (colony) => void (personAt(colony, 0).role = 'ENGR'));
    expect(wear(farther, 'isru_plant')).toBe(0);
  });

  test('R9.11 a medbay heals half as much again, and nobody more than there is to heal', () => {
    expect(
      hp(answer('crew_medical', 'approve', NEVER, (colony) => void (colony.plant = { ...colony.plant, healScale: 5 }))),
    ).toEqual([0, 80, 0, 0]);
  });

  test('R9.11 deny hurts the patient, and the others see it', () => {
    const done = answer('crew_medical', 'deny');
    expect(hp(done)).toEqual([0, -3, 0, 0]);
    expect(morale(done)).toEqual([-8, -15, -8, -8]);
  });

  test('R9.13 mishaps: a better setting of the machines, or a breakdown that may kill', () => {
    const lucky = answer('crew_medical', 'approve', SURELY, (colony) => {
      for (const module of colony.built) module.wear = 0.3;
    });
    expect(wear(lucky, 'solar_farm')).toBeCloseTo(0.03 - 0.05, 12);
    const asked = ask('crew_medical', SURELY);
    expect(answered(asked, 'deny').after.crew.map((person) => person.alive)).toEqual([true, false, true, true]);
    expect(asked.flows.events.map((event) => event.kind)).toContain('died');
  });

  test('R9.7 a patient who has died meanwhile is mourned', () => {
    const asked = ask('crew_medical');
    personAt(asked.colony, 1).alive = false;
    expect(morale(answered(asked, 'approve'))).toEqual([-8, 0, -8, -8]);
  });
});

describe('R9.11 pressure_leak', () => {
  test('R9.11 approve seals the youngest hull, alt sends an engineer, deny lets air out', () => {
    const sealed = answer('pressure_leak', 'approve');
    expect(airShare(sealed)).toBeCloseTo(sealed.size / 500, 9);
    expect(sealed.subject).toContain('Greenhouse dome');
    expect(wear(sealed, 'greenhouse_dome')).toBeCloseTo(0.08, 12);
    expect(wear(sealed, 'isru_plant')).toBeCloseTo(0.02, 12);
    expect([hours(sealed), spares(sealed)]).toEqual([4, 4]);
    const patched = answer('pressure_leak', 'alt');
    expect(airShare(patched)).toBe(0);
    expect(dose(patched)).toEqual([0, 8, 0, 0]);
    expect(hp(patched)).toEqual([0, -5, 0, 0]);
    expect(hours(patched)).toBe(2);
    const denied = answer('pressure_leak', 'deny');
    expect(airShare(denied)).toBeCloseTo(denied.size / 100, 9);
    expect(hp(denied)).toEqual(all(0));
  });

  test('R9.13 mishaps: pumps that run better, or a crack that tears open', () => {
    const better = answer('pressure_leak', 'approve', SURELY, (colony) => {
      for (const module of colony.built) module.wear = 0.2;
    });
    expect(wear(better, 'isru_plant')).toBeCloseTo(-0.03, 12);
    const torn = answer('pressure_leak', 'deny', SURELY);
    expect(airShare(torn)).toBeCloseTo((4 * torn.size) / 100, 9);
    expect(hp(torn)).toEqual(all(-15));
    expect(dose(torn)).toEqual(all(5));
  });
});

describe('R9.11 pipe_burst', () => {
  const lost = ({ before, after }: Answered) => before.tanks.waterKg - after.tanks.waterKg;
  test('R9.11 approve loses less water and some crops, deny more water', () => {
    const shut = answer('pipe_burst', 'approve');
    expect(lost(shut)).toBeCloseTo(shut.size * 0.3, 9);
    expect(crops(shut)).toBeCloseTo(0.9, 12);
    expect(hours(shut)).toBe(2);
    const mended = answer('pipe_burst', 'deny');
    expect(lost(mended)).toBeCloseTo(mended.size * 0.5, 9);
    expect(crops(mended)).toBe(1);
    expect(hours(mended)).toBe(1);
  });

  test('R9.13 mishaps: trays run dry, the patch tears', () => {
    expect(crops(answer('pipe_burst', 'approve', SURELY))).toBeCloseTo(0.81, 12);
    const torn = answer('pipe_burst', 'deny', SURELY);
    expect(lost(torn)).toBeCloseTo(torn.size * 1.2, 9);
    expect(crops(torn)).toBeCloseTo(0.9, 12);
  });
});
