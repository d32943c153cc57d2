// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { wearKind } from '../../daily/wear.ts';
import { happens } from '../chance.ts';
import { harmAll, loseHours, measure, takeSpares } from '../effects.ts';
import { has, livingPeople, runningSol } from '../facts.ts';
import { type Decision, ticksOf } from '../task.ts';

export const co2Scrubber: Decision = {
  id: 'co2_scrubber',
  kind: 'decision',
  title: 'The scrubber stalls',
  urgency: 'urgent',
  ticks: ticksOf(10),
  text: 'A valve of the carbon dioxide beds sticks. {size} people breathe what it leaves.',
  choices: [
    { key: 'approve', label: 'Take it apart', says: 'The beds work again: 4 hours and 3 kg of parts.' },
    {
      key: 'deny',
      label: 'Breathe less',
      says: 'Rest and a fifth less food for 5 sols; everybody loses 2 health, the habitat wears by 2 %.',
    },
  ],
  default: 'approve',
  when(colony, _frame, chance) {
    const people = livingPeople(colony);
    if (runningSol(colony) <= 30 || people < 2 || !has(colony, 'habitat')) return null;
    // Beds that work hard stick sooner.
    if (!happens(chance, colony.alarms.carbonDioxide ? 0.04 : 0.015)) return null;
    return { subject: '', size: people };
  },
  apply(colony, flows, task, choice) {
    if (choice === 'approve') {
      loseHours(colony, 4);
      takeSpares(colony, 3);
      return 'The valve moves again.';
    }
    measure(colony, { ration: Math.min(colony.ration, Math.max(0.3, colony.ration - 0.2)) });
    harmAll(colony, flows, 'hypercapnia', 2);
    wearKind(colony, 'habitat', 0.02);
    return 'People lie low in thick air until the valve frees itself.';
  },
};
