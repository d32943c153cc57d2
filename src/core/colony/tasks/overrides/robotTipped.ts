// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { harmRobot } from '../../daily/robots.ts';
import { happens, oneOf } from '../chance.ts';
import { livingRobots, robotCalled, runningSol } from '../facts.ts';
import { type Override, ticksOf } from '../task.ts';

export const robotTipped: Override = {
  id: 'robot_tipped',
  kind: 'override',
  title: 'A robot has tipped over',
  urgency: 'urgent',
  ticks: ticksOf(35),
  text: '{subject} lies on its side. Stop it, fold its arm, bring the other robot, hook the strap, pull slowly.',
  steps: [
    'Stop all motors',
    'Full throttle',
    'Fold the arm',
    'Bring the other robot',
    'Hook the strap',
    'Spin the wheels',
    'Pull slowly',
  ],
  order: [0, 2, 3, 4, 6],
  when(colony, _frame, chance) {
    if (livingRobots(colony) < 2 || runningSol(colony) <= 10) return null;
    // Worn wheels and tools lose their grip.
    if (!happens(chance, colony.gear.field > 0.1 ? 0.04 : 0.015)) return null;
    const robot = oneOf(
      chance,
      colony.robots.filter((one) => one.alive),
      1,
    );
    return robot === undefined ? null : { subject: robot.name, size: Math.round(robot.hp) };
  },
  succeed(colony, _flows, task) {
    const robot = robotCalled(colony, task.subject);
    if (robot === undefined) return `${task.subject} lies still.`;
    robot.hp = Math.max(50, robot.hp - 10);
    return `${task.subject} stands again, at ${Math.round(robot.hp)} health.`;
  },
  fail(colony, flows, task, timedOut) {
    const robot = robotCalled(colony, task.subject);
    if (robot !== undefined) harmRobot(colony, flows, robot, 'impact', timedOut ? 15 : 30);
    return timedOut
      ? `${task.subject} righted itself in the end and lost 15 health.`
      : `${task.subject} was dragged over rock and lost 30 health.`;
  },
};
