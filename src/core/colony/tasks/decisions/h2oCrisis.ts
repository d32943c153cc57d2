// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { happens } from '../chance.ts';
import { cheerAll, harmAll, loseCrops, measure } from '../effects.ts';
import { daysOf } from '../../need.ts';
import { type Decision, rounded, ticksOf } from '../task.ts';

export const h2oCrisis: Decision = {
  id: 'h2o_crisis',
  kind: 'decision',
  title: 'Water runs low',
  urgency: 'urgent',
  ticks: ticksOf(12),
  text: 'The tank holds water for {size} sols. The crops drink, too.',
  choices: [
    {
      key: 'approve',
      label: 'Dig for water',
      says: 'For 5 sols: heating 30 %, ISRU 65 %, greenhouse 5 %.',
    },
    {
      key: 'deny',
      label: 'Ration it',
      says: 'Rations of 60 % for 5 sols; everybody loses 2 health and 5 morale.',
    },
  ],
  default: 'approve',
  when(colony, _frame, chance) {
    // Where nothing digs, power for ISRU would only split the water that is left.
    if (colony.plant.extractKgD <= 0) return null;
    const sols = daysOf(colony).water;
    if (sols <= 1 || sols >= 6) return null;
    if (!colony.alarms.water && !happens(chance, 0.08)) return null;
    return { subject: '', size: rounded(sols) };
  },
  apply(colony, flows, task, choice, after) {
    if (choice === 'approve') {
      measure(colony, { allocation: { heating: 0.3, isru: 0.65, greenhouse: 0.05 } });
      const outcome = 'ISRU gets 65 % of the spare power for 5 sols, the crops 5 %.';
      if (!happens(after, 0.2)) return outcome;
      loseCrops(colony, 0.2);
      return `${outcome} A fifth of the crops wilted.`;
    }
    measure(colony, { ration: Math.min(colony.ration, 0.6) });
    harmAll(colony, flows, 'dehydration', 2);
    cheerAll(colony, -5);
    const outcome = 'Food and drink are rationed for 5 sols.';
    if (!happens(after, 0.18)) return outcome;
    harmAll(colony, flows, 'dehydration', 12);
    return `${outcome} Everybody took it badly: 12 points of health.`;
  },
};
