// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { harmRobot } from '../../daily/robots.ts';
import { happens } from '../chance.ts';
import { wearIsru } from '../effects.ts';
import { has, livingRobots, robotCalled, robotWithMost, runningSol } from '../facts.ts';
import { type Override, ticksOf } from '../task.ts';

export const stuckBolt: Override = {
  id: 'stuck_bolt',
  kind: 'override',
  title: 'A stuck bolt',
  urgency: 'request',
  ticks: ticksOf(30),
  text: '{subject} can not turn a frozen bolt of the intake. Free the wrench, warm the bolt, then grip and turn it.',
  steps: [
    'Reverse the wrench',
    'Warm the bolt',
    'Grip the collar',
    'Turn slowly',
    'Strike it with the arm',
    'Drill it out',
  ],
  order: [0, 1, 2, 3],
  when(colony, frame, chance) {
    if (livingRobots(colony) === 0 || runningSol(colony) <= 15) return null;
    if (!has(colony, 'isru_plant') && !has(colony, 'water_extractor')) return null;
    if (!happens(chance, frame.mars.temp_c < -65 ? 0.05 : 0.02)) return null;
    const robot = robotWithMost(colony, (one) => one.joints);
    return robot === undefined ? null : { subject: robot.name, size: 5 };
  },
  succeed(colony) {
    wearIsru(colony, -0.05);
    return 'The intake is open: 5 % of wear mended.';
  },
  fail(colony, flows, task) {
    wearIsru(colony, 0.1);
    const robot = robotCalled(colony, task.subject);
    if (robot !== undefined) harmRobot(colony, flows, robot, 'impact', 5);
    return `The bolt sheared: ISRU wears by 10 %, ${task.subject} loses 5 health.`;
  },
};
