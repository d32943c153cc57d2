/** Robots: charge, work, wear, dust, upsets. They neither eat nor breathe. */
import { MJ_PER_KWH } from '../chemistry.ts';
import { draw, streamOf } from '../../kernel/random.ts';
import {
  ROBOT_BATTERY_KWH,
  ROBOT_COLD_HP,
  ROBOT_DUST_SOL,
  ROBOT_JOINT_LIMIT,
  ROBOT_KWH_SOL,
  ROBOT_UPSET_CHANCE,
  ROBOT_UPSET_MSV,
  ROBOT_WEAR_HP,
  ROBOT_WEAR_SOL,
  ROBOT_WORK_H,
} from '../constants.ts';
import type { Flows } from '../flows.ts';
import { ROBOT_EMPTY_KWH, UPSET_IDLE } from '../peopleConstants.ts';
import { robotShiftOf } from '../nervous/acting.ts';
import type { Robot, RobotCause } from '../person.ts';
import type { Colony } from '../schema.ts';
import { leftKwh } from './energy.ts';

const UPSET = streamOf('robots/upset');

/** Hours that the robots work in a sol: less with worn joints, dusty optics, worn tools, an upset computer, no charge. */
export function robotHours(colony: Colony): number {
  let hours = 0;
  const { restsBelowHp, more } = robotShiftOf(colony);
  for (const robot of colony.robots) {
    if (!robot.alive || robot.upsetSols > 0 || robot.hp < restsBelowHp) continue;
    const charged = Math.min(1, robot.batteryKwh / (ROBOT_KWH_SOL * more));
    hours += ROBOT_WORK_H * more * charged * (1 - robot.joints) * (1 - robot.dust / 2) * (1 - colony.gear.field / 2);
  }
  return hours;
}

/** Ends the robots' sol: they have used their charge, and take new charge from the base. */
export function tendRobots(colony: Colony, flows: Flows, sol: number): void {
  const { robots, plant, conditions } = colony;
  const { restsBelowHp, more } = robotShiftOf(colony);
  for (let index = 0; index < robots.length; index++) {
    const robot = robots[index] as Robot;
    if (!robot.alive) continue;
    const stands = robot.hp < restsBelowHp;
    const used = Math.min(robot.batteryKwh, ROBOT_KWH_SOL * (stands || robot.upsetSols > 0 ? UPSET_IDLE : more));
    robot.batteryKwh -= used;
    // Its charge was counted as stored; what it has used has warmed the planet.
    colony.books.heatOutMj += used * MJ_PER_KWH;
    const taken = Math.min(leftKwh(colony, flows), ROBOT_BATTERY_KWH - robot.batteryKwh);
    robot.batteryKwh += taken;
    flows.drawnKwh += taken;

    if (robot.upsetSols > 0) robot.upsetSols = Math.max(0, robot.upsetSols - 1);
    else {
      if (!stands) {
        robot.joints = Math.min(1, robot.joints + ROBOT_WEAR_SOL * more);
        robot.dust = Math.min(1, robot.dust + ROBOT_DUST_SOL * more * plant.dustScale * flows.weather.tau);
      }
      const chance = ROBOT_UPSET_CHANCE + conditions.flareMsv / ROBOT_UPSET_MSV;
      if (draw(colony.seed, UPSET, sol, index) < chance) robot.upsetSols = 2;
    }
    if (robot.joints > ROBOT_JOINT_LIMIT && !stands) harmRobot(colony, flows, robot, 'wear', ROBOT_WEAR_HP);
    if (robot.batteryKwh < ROBOT_EMPTY_KWH) harmRobot(colony, flows, robot, 'cold', ROBOT_COLD_HP);
    else if (robot.joints <= ROBOT_JOINT_LIMIT && robot.hp < 100) robot.hp = Math.min(100, robot.hp + 1);
  }
}

/** Takes health points of a robot, which may stop for good. */
export function harmRobot(colony: Colony, flows: Flows, robot: Robot, cause: RobotCause, points: number): void {
  if (!robot.alive) return;
  robot.hp = Math.max(0, robot.hp - points);
  if (robot.hp > 0) return;
  robot.alive = false;
  robot.cause = cause;
  flows.events.push({ kind: 'robot-lost', tick: colony.tick, name: robot.name, cause });
  // What charge it had is gone with it.
  colony.books.heatOutMj += robot.batteryKwh * MJ_PER_KWH;
  robot.batteryKwh = 0;
}

/** Charge in all robots, kWh. */
export function chargeOfRobotsKwh(colony: Colony): number {
  let sum = 0;
  for (const robot of colony.robots) sum += robot.batteryKwh;
  return sum;
}
