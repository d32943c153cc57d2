// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { happens } from '../chance.ts';
import { wearOne } from '../effects.ts';
import { livingRobots, moduleCalled, mostWorn, nameOf, runningSol } from '../facts.ts';
import { type Override, ticksOf } from '../task.ts';

export const panelDeploy: Override = {
  id: 'panel_deploy',
  kind: 'override',
  title: 'A spare panel to unfold',
  urgency: 'request',
  ticks: ticksOf(30),
  text: '{subject} is worn by {size} %, and a spare string is folded beside it. Check hinges, warm latches, free left, then right, unfold half, then lock.',
  steps: [
    'Check the hinges',
    'Warm the latches',
    'Free the left latch',
    'Free the right latch',
    'Unfold half',
    'Unfold at full speed',
    'Unfold and lock',
  ],
  order: [0, 1, 2, 3, 4, 6],
  when(colony, _frame, chance) {
    if (livingRobots(colony) === 0 || runningSol(colony) <= 5) return null;
    const farm = mostWorn(colony, 'solar_farm');
    if (farm === undefined || farm.wear <= 0.2 || !happens(chance, farm.wear > 0.4 ? 0.04 : 0.012)) return null;
    return { subject: nameOf(farm), size: Math.round(farm.wear * 100) };
  },
  succeed(colony, _flows, task) {
    const farm = moduleCalled(colony, task.subject);
    if (farm !== undefined) wearOne(colony, farm, -0.24);
    return `${task.subject} has a new string: up to 24 points of wear mended.`;
  },
  fail(colony, _flows, task, timedOut) {
    const farm = moduleCalled(colony, task.subject);
    if (farm !== undefined) wearOne(colony, farm, timedOut ? 0.05 : 0.15);
    return timedOut
      ? `The folded string shades ${task.subject}: it wears by 5 %.`
      : `The string tore and shades the rest: ${task.subject} wears by 15 %.`;
  },
};
