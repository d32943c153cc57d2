import { describe, expect, test } from 'vitest';
import { copyOf, robotAt } from '../../colony.test-support.ts';
import { applyCommand } from '../../commands/apply.ts';
import type { Colony } from '../../schema.ts';
import { ask, NEVER } from '../tasks.test-support.ts';
import { hp, dose, airShare, wear, all, type Answered } from '../answers.test-support.ts';

/** Takes steps of an override, or lets its time run out. */
function steps(id: string, taken: readonly number[], change: (colony: Colony) => void = () => {}) {
  const { colony, flows, open } = ask(id, NEVER, change);
  const before = copyOf(colony);
  for (const step of taken) applyCommand(colony, { kind: 'take-step', task: open.id, step }, flows);
  return { before, after: colony, size: open.size, subject: open.subject };
}

describe('R9.9 overrides', () => {
  test('R9.9 stuck_bolt', () => {
    const done = steps('stuck_bolt', [0, 1, 2, 3]);
    expect(wear(done, 'isru_plant')).toBeCloseTo(-0.05, 12);
    expect(wear(done, 'water_extractor')).toBeCloseTo(-0.05, 12);
    const failed = steps('stuck_bolt', [0, 4]);
    expect(wear(failed, 'isru_plant')).toBeCloseTo(0.1, 12);
    expect(robotAt(failed.after, 0).hp).toBe(95);
  });

  test('R9.9 panel_clean', () => {
    expect(steps('panel_clean', [0, 1, 3, 4, 5]).after.energy.lightShare).toBeCloseTo(0.8, 12);
    const failed = steps('panel_clean', [0, 1, 2]).after;
    expect(failed.energy.lightShare).toBeCloseTo(0.7 * 0.92, 12);
    expect(failed.robots.filter((robot) => robot.dust > 0)).toHaveLength(1);
  });

  test('R9.9 antenna_align', () => {
    const done = steps('antenna_align', [0, 1, 2, 3, 4]);
    expect(done.after.gear.antenna).toBeCloseTo(0.1, 12);
    expect(done.after.plant.linkScale).toBeGreaterThan(done.before.plant.linkScale);
    const failed = steps('antenna_align', [5]).after;
    expect(failed.gear.antenna).toBeCloseTo(0.5, 12);
    expect(failed.conditions.linkOpen).toBe(false);
  });

  test('R9.9 airlock_seal', () => {
    expect(wear(steps('airlock_seal', [0, 1, 2, 3, 4, 5]), 'airlock')).toBeCloseTo(-0.05, 12);
    const failed = steps('airlock_seal', [1]);
    expect(airShare(failed)).toBeCloseTo(0.03, 9);
    expect(hp(failed)).toEqual(all(-8));
    expect(dose(failed)).toEqual(all(3));
  });

  test('R9.9 robot_tipped', () => {
    const hpOf = (done: Answered) => done.after.robots.find((robot) => robot.name === done.subject)?.hp;
    expect(hpOf(steps('robot_tipped', [0, 2, 3, 4, 6]))).toBe(90);
    const weak = (colony: Colony) => colony.robots.forEach((robot) => void (robot.hp = 20));
    expect(hpOf(steps('robot_tipped', [0, 2, 3, 4, 6], weak))).toBe(50);
    expect(hpOf(steps('robot_tipped', [1]))).toBe(70);
    const lost = steps('robot_tipped', [1], weak).after;
    expect(lost.robots.filter((robot) => !robot.alive)).toMatchObject([{ cause: 'impact', batteryKwh: 0 }]);
  });

  test('R9.9 wheel_jam', () => {
    expect(robotAt(steps('wheel_jam', [0, 1, 2, 3, 5]).after, 2).joints).toBeCloseTo(0.25, 12);
    const failed = robotAt(steps('wheel_jam', [0, 1, 2, 3, 4]).after, 2);
    expect([failed.hp, failed.joints]).toEqual([80, expect.closeTo(0.35, 12)]);
  });

  test('R9.9 panel_deploy', () => {
    expect(wear(steps('panel_deploy', [0, 1, 2, 3, 4, 6]), 'solar_farm')).toBeCloseTo(-0.24, 12);
    expect(wear(steps('panel_deploy', [0, 1, 2, 3, 4, 5]), 'solar_farm')).toBeCloseTo(0.15, 12);
  });
});
