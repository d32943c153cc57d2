// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { wearKind } from '../../daily/wear.ts';
import { happens, wholeBetween } from '../chance.ts';
import { loseHours } from '../effects.ts';
import { conditionOf, runningSol } from '../facts.ts';
import { type Decision, ticksOf } from '../task.ts';

export const solarTracking: Decision = {
  id: 'solar_tracking',
  kind: 'decision',
  title: 'Arrays lose the Sun',
  urgency: 'request',
  ticks: ticksOf(18),
  text: 'A drive slips: the arrays are on the way to losing {size} % of their light.',
  choices: [
    {
      key: 'approve',
      label: 'Align by hand',
      says: 'Wear of the arrays falls by {size} points at most; 3 hours; one time in eight or oftener a motor strips, 5 points.',
    },
    { key: 'deny', label: 'Let it slip', says: 'The arrays wear by half of {size} points.' },
  ],
  default: 'approve',
  when(colony, frame, chance) {
    if (runningSol(colony) <= 20 || colony.plant.arrayM2 <= 0 || conditionOf(colony, 'solar_farm') <= 0.4) return null;
    if (!happens(chance, frame.mars.dust_tau > 0.6 ? 0.08 : 0.02)) return null;
    return { subject: '', size: wholeBetween(chance, 3, 15, 1) };
  },
  apply(colony, _flows, task, choice, after) {
    if (choice === 'deny') {
      wearKind(colony, 'solar_farm', task.size / 200);
      return `The arrays give ${task.size / 2} % less.`;
    }
    loseHours(colony, 3);
    if (happens(after, 0.12)) {
      wearKind(colony, 'solar_farm', 0.05);
      return 'A motor stripped its gear: the arrays give 5 % less.';
    }
    wearKind(colony, 'solar_farm', -task.size / 100);
    return 'The arrays follow the Sun again.';
  },
};
