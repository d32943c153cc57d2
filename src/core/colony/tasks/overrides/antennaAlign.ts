// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { happens } from '../chance.ts';
import { loseHours, wearGear } from '../effects.ts';
import { runningSol } from '../facts.ts';
import { type Override, ticksOf } from '../task.ts';

export const antennaAlign: Override = {
  id: 'antenna_align',
  kind: 'override',
  title: 'Earth drifts out of the beam',
  urgency: 'request',
  ticks: ticksOf(35),
  text: 'The dish points beside Earth. Stow it, reset its encoders, find the Sun, then Earth, then tune it on the beacon.',
  steps: [
    'Stow the dish',
    'Reset the encoders',
    'Find the Sun',
    'Turn to Earth',
    'Tune on the beacon',
    'Raise the power',
  ],
  order: [0, 1, 2, 3, 4],
  when(colony, _frame, chance) {
    const sol = runningSol(colony);
    if (sol <= 30 || sol % 50 >= 3) return null;
    const p = !colony.conditions.linkOpen ? 0.08 : colony.gear.antenna > 0.1 ? 0.06 : 0.02;
    return happens(chance, p) ? { subject: '', size: Math.round(colony.gear.antenna * 100) } : null;
  },
  succeed(colony) {
    wearGear(colony, 'antenna', -0.3);
    loseHours(colony, 1);
    return 'The beacon is loud and clear: wear of the antenna falls by 30 points.';
  },
  fail(colony) {
    wearGear(colony, 'antenna', 0.1);
    colony.conditions.linkOpen = false;
    return 'The dish hit its stop: no link this sol, and the antenna wears by 10 %.';
  },
};
