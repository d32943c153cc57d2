// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { happens } from '../chance.ts';
import { dimArrays, dustRobot } from '../effects.ts';
import { livingRobots, robotCalled, robotWithMost } from '../facts.ts';
import { type Override, ticksOf } from '../task.ts';

export const panelClean: Override = {
  id: 'panel_clean',
  kind: 'override',
  title: 'Dusty arrays',
  urgency: 'request',
  ticks: ticksOf(25),
  text: 'Dust leaves {size} % of the light. Lead {subject}: lay the arrays flat, charge the grid, brush, shake, turn back. Dry wiping scratches.',
  steps: [
    'Lay the arrays flat',
    'Charge the grid',
    'Wipe dry',
    'Brush from the top',
    'Tilt and shake',
    'Back to the Sun',
  ],
  order: [0, 1, 3, 4, 5],
  when(colony, frame, chance) {
    if (colony.energy.lightShare >= 0.85 || colony.plant.arrayM2 <= 0 || livingRobots(colony) === 0) return null;
    if (!happens(chance, frame.mars.dust_tau > 0.6 ? 0.06 : 0.02)) return null;
    const robot = robotWithMost(colony, (one) => -one.dust);
    return robot === undefined ? null : { subject: robot.name, size: Math.round(colony.energy.lightShare * 100) };
  },
  succeed(colony) {
    dimArrays(colony, colony.energy.lightShare + 0.1);
    return 'The arrays get 10 points more of the light.';
  },
  fail(colony, _flows, task) {
    dimArrays(colony, colony.energy.lightShare * 0.92);
    const robot = robotCalled(colony, task.subject);
    if (robot !== undefined) dustRobot(robot, 0.05);
    return `The dust was smeared: 8 % less light, and ${task.subject} is dusty.`;
  },
};
