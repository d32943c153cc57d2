import { describe, expect, test } from 'vitest';
import {
  copyOf,
  customColony,
  darken,
  flowsOf,
  missionColony,
  robotAt,
  solsCalm,
  tickCalm,
} from './colony.test-support.ts';
import {
  BRUSH_FROM,
  ROBOT_BATTERY_KWH,
  ROBOT_DUST_SOL,
  ROBOT_JOINT_LIMIT,
  ROBOT_KWH_SOL,
  ROBOT_UPSET_CHANCE,
  ROBOT_WEAR_SOL,
  ROBOT_WORK_H,
} from './constants.ts';
import { doWork } from './daily/labour.ts';
import { chargeOfRobotsKwh, harmRobot, robotHours, tendRobots } from './daily/robots.ts';
import type { Colony } from './schema.ts';

/** Four robots at the end of a sol. */
function ended(change: (colony: Colony) => void = () => {}, sol = 1) {
  const colony = missionColony('optimus');
  colony.tick = 23;
  change(colony);
  const flows = flowsOf(colony);
  tendRobots(colony, flows, sol);
  return { colony, flows };
}
/** Hours of four robots after a change of all. */
const hours = (change: Partial<ReturnType<typeof robotAt>>): number => {
  const colony = missionColony('optimus');
  for (const robot of colony.robots) Object.assign(robot, change);
  return robotHours(colony);
};

describe('R4.24 robots at work', () => {
  test('R4.24 a robot works eight hours a sol: less with worn joints, dusty optics, worn tools or little charge', () => {
    expect(hours({})).toBeCloseTo(4 * ROBOT_WORK_H, 9);
    expect(hours({ joints: 0.5 })).toBeCloseTo(2 * ROBOT_WORK_H, 9);
    expect(hours({ dust: 1 })).toBeCloseTo(2 * ROBOT_WORK_H, 9);
    expect(hours({ batteryKwh: ROBOT_KWH_SOL / 2 })).toBeCloseTo(2 * ROBOT_WORK_H, 9);
    expect(hours({ upsetSols: 1 })).toBe(0);
    expect(hours({ alive: false })).toBe(0);
    const blunt = missionColony('optimus');
    blunt.gear.field = 1;
    expect(robotHours(blunt)).toBeCloseTo(2 * ROBOT_WORK_H, 9);
  });

  test('R4.24 a dusty robot is brushed with hours outside that are left, and works as before', () => {
    const brushed = (dust: number, repair = 0): Colony => {
      const colony = missionColony('optimus');
      colony.tick = 23;
      colony.labour = { repair, building: 0 };
      for (const robot of colony.robots) robot.dust = dust;
      doWork(colony, flowsOf(colony));
      return colony;
    };
    const dusts = (colony: Colony): number[] => colony.robots.map((robot) => robot.dust);
    expect(dusts(brushed(0.6))).toEqual([0, 0, 0, 0]);
    // Not before it is worth it, and not without hours.
    expect(dusts(brushed(BRUSH_FROM - 0.01))).toEqual([1, 1, 1, 1].map(() => BRUSH_FROM - 0.01));
    const tired = missionColony('optimus');
    for (const robot of tired.robots) Object.assign(robot, { dust: 0.6, upsetSols: 1 });
    doWork(tired, flowsOf(tired));
    expect(dusts(tired)).toEqual([0.6, 0.6, 0.6, 0.6]);
  });

  test('R4.24 they use their charge and take new charge of the base, as far as there is some', () => {
    const { colony, flows } = ended();
    expect(flows.drawnKwh).toBeCloseTo(4 * ROBOT_KWH_SOL, 9);
    expect(chargeOfRobotsKwh(colony)).toBeCloseTo(4 * ROBOT_BATTERY_KWH, 9);
    expect(colony.books.heatOutMj).toBeCloseTo(4 * ROBOT_KWH_SOL * 3.6, 9);
    const poor = ended((one) => void (one.energy.batteryKwh = 5));
    expect(poor.flows.drawnKwh).toBeCloseTo(5, 9);
    expect(chargeOfRobotsKwh(poor.colony)).toBeCloseTo(4 * (ROBOT_BATTERY_KWH - ROBOT_KWH_SOL) + 5, 9);
  });

  test('R4.24 joints wear, dust gets in, more of it under more dust', () => {
    const { colony } = ended();
    const { tau } = flowsOf(colony).weather;
    expect(robotAt(colony, 0).joints).toBeCloseTo(ROBOT_WEAR_SOL, 12);
    expect(robotAt(colony, 0).dust).toBeCloseTo(ROBOT_DUST_SOL * tau, 12);
    const clean = ended((one) => void (one.plant.dustScale = 0.5));
    expect(robotAt(clean.colony, 0).dust).toBeCloseTo((ROBOT_DUST_SOL * tau) / 2, 12);
  });

  test('R4.24 rays upset a computer now and then, a flare all of them, for two sols', () => {
    let upsets = 0;
    for (let sol = 1; sol <= 500; sol++)
      upsets += ended(() => {}, sol).colony.robots.filter(({ upsetSols }) => upsetSols > 0).length;
    expect(upsets).toBeGreaterThan(0);
    expect(upsets).toBeLessThan(500 * 4 * ROBOT_UPSET_CHANCE * 3);
    const { colony } = ended((one) => void (one.conditions.flareMsv = 1000));
    expect(colony.robots.map(({ upsetSols }) => upsetSols)).toEqual([2, 2, 2, 2]);
    const joints = robotAt(colony, 0).joints;
    tendRobots(colony, flowsOf(colony), 2);
    expect(robotAt(colony, 0)).toMatchObject({ upsetSols: 1, joints });
  });
});

describe('R4.25 the end of a robot', () => {
  test('R4.25 seized joints and an empty battery cost it health, and it mends when neither', () => {
    const hp = (change: Partial<ReturnType<typeof robotAt>>, batteryKwh = 100): number =>
      robotAt(
        ended((one) => {
          one.energy.batteryKwh = batteryKwh;
          for (const robot of one.robots) Object.assign(robot, { hp: 50 }, change);
        }).colony,
        0,
      ).hp;
    expect(hp({})).toBe(51);
    expect(hp({ joints: ROBOT_JOINT_LIMIT + 0.05 })).toBeLessThan(50);
    expect(hp({ batteryKwh: 0 }, 0)).toBeLessThan(50);
  });

  test('R4.25 at 0 it stops for good, says so once, and its charge is gone with it', () => {
    const colony = missionColony('optimus');
    const flows = flowsOf(colony);
    const robot = robotAt(colony, 2);
    harmRobot(colony, flows, robot, 'impact', 60);
    expect(robot).toMatchObject({ alive: true, hp: 40, cause: null });
    harmRobot(colony, flows, robot, 'impact', 60);
    harmRobot(colony, flows, robot, 'cold', 60);
    expect(robot).toMatchObject({ alive: false, hp: 0, cause: 'impact', batteryKwh: 0 });
    expect(flows.events).toEqual([{ kind: 'robot-lost', tick: 0, name: robot.name, cause: 'impact' }]);
    expect(colony.books.heatOutMj).toBeCloseTo(ROBOT_BATTERY_KWH * 3.6, 9);
  });

  test('R4.25 R5.8 a colony of robots alone ends with its last robot, of that robot’s cause', () => {
    const colony = darken(missionColony('lunar'));
    const events = solsCalm(colony, 120);
    expect(colony.ended).toMatchObject({ cause: 'cold' });
    expect(events.filter(({ kind }) => kind === 'robot-lost')).toHaveLength(2);
    expect(events.at(-1)).toMatchObject({ kind: 'colony-lost', cause: 'cold' });
    const still = copyOf(colony);
    expect(tickCalm(colony, 24)).toEqual([]);
    expect(colony).toEqual(still);
  });

  test('R4.25 R5.8 robots that nobody mends wear out', () => {
    const colony = missionColony('lunar');
    Object.assign(colony, { sparesKg: 0 });
    for (const robot of colony.robots) robot.joints = ROBOT_JOINT_LIMIT - 0.01;
    solsCalm(colony, 60);
    expect(colony.ended).toMatchObject({ cause: 'wear' });
  });

  test('R4.25 R5.8 a colony of people outlives its robots', () => {
    const colony = customColony({ people: 1, robots: 1 });
    harmRobot(colony, flowsOf(colony), robotAt(colony, 0), 'impact', 100);
    solsCalm(colony, 2);
    expect(colony.ended).toBeNull();
    expect(colony.alarms.power).toBe(false);
  });
});
