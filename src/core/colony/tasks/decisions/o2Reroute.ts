// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { hurt } from '../../systems/health.ts';
import { happens, oneOf } from '../chance.ts';
import { cheerAll, measure, wearIsru } from '../effects.ts';
import { daysOf } from '../../need.ts';
import { livingCrew } from '../facts.ts';
import { type Decision, rounded, ticksOf } from '../task.ts';

export const o2Reroute: Decision = {
  id: 'o2_reroute',
  kind: 'decision',
  title: 'Oxygen runs low',
  urgency: 'urgent',
  ticks: ticksOf(15),
  text: 'The oxygen tank holds {size} sols of breath. Move power to ISRU?',
  choices: [
    { key: 'approve', label: 'All to ISRU', says: 'For 5 sols: heating 15 %, ISRU 70 %, greenhouse 15 %.' },
    { key: 'alt', label: 'Half to ISRU', says: 'For 5 sols: heating 20 %, ISRU 50 %, greenhouse 30 %.' },
    { key: 'deny', label: 'Leave it', says: 'Shares stay as they are; everybody loses 5 points of morale.' },
  ],
  default: 'approve',
  when(colony, _frame, chance) {
    const sols = daysOf(colony).oxygen;
    if (sols <= 2 || sols >= 8) return null;
    if (colony.allocation.isru >= 0.3 && !happens(chance, 0.1)) return null;
    return { subject: '', size: rounded(sols) };
  },
  apply(colony, flows, task, choice, after) {
    if (choice === 'deny') {
      cheerAll(colony, -5);
      const victim = happens(after, 0.15) ? oneOf(after, livingCrew(colony), 1) : undefined;
      if (victim === undefined) return 'Shares stay as they are. People count their breaths.';
      hurt(colony, flows, victim, 'hypoxia', 15);
      return `Shares stay as they are. ${victim.name} worked in stale air and is 15 points worse.`;
    }
    const all = choice === 'approve';
    measure(colony, {
      allocation: all ? { heating: 0.15, isru: 0.7, greenhouse: 0.15 } : { heating: 0.2, isru: 0.5, greenhouse: 0.3 },
    });
    const outcome = `ISRU gets ${all ? 70 : 50} % of the spare power for 5 sols.`;
    if (!all || !happens(after, 0.12)) return outcome;
    wearIsru(colony, 0.15);
    return `${outcome} The overload wore ISRU plant and extractor by 15 %.`;
  },
};
