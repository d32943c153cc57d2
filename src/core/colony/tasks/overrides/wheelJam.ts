// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { harmRobot } from '../../daily/robots.ts';
import { happens } from '../chance.ts';
import { wearJoints } from '../effects.ts';
import { livingRobots, robotCalled, robotWithMost, runningSol } from '../facts.ts';
import { type Override, ticksOf } from '../task.ts';

export const wheelJam: Override = {
  id: 'wheel_jam',
  kind: 'override',
  title: 'A jammed wheel',
  urgency: 'request',
  ticks: ticksOf(30),
  text: 'A stone jams a wheel of {subject}. Stop the drive, lift the wheel, turn it back, blow out the grit, set it down.',
  steps: [
    'Stop the drive',
    'Lift the wheel',
    'Turn it backwards',
    'Blow out the grit',
    'Full torque forwards',
    'Set it down and test',
  ],
  order: [0, 1, 2, 3, 5],
  when(colony, _frame, chance) {
    if (livingRobots(colony) < 2 || runningSol(colony) <= 20) return null;
    const robot = robotWithMost(colony, (one) => one.joints);
    if (robot === undefined || !happens(chance, robot.joints > 0.1 ? 0.035 : 0.012)) return null;
    return { subject: robot.name, size: Math.round(robot.joints * 100) };
  },
  succeed(colony, _flows, task) {
    const robot = robotCalled(colony, task.subject);
    if (robot !== undefined) wearJoints(robot, -0.05);
    return `${task.subject} rolls again, with 5 % less wear.`;
  },
  fail(colony, flows, task) {
    const robot = robotCalled(colony, task.subject);
    if (robot !== undefined) {
      wearJoints(robot, 0.05);
      harmRobot(colony, flows, robot, 'impact', 20);
    }
    return `The axle bent: ${task.subject} loses 20 health and wears by 5 %.`;
  },
};
