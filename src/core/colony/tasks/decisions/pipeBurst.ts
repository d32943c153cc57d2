// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { daysOf } from '../../need.ts';
import { happens, wholeBetween } from '../chance.ts';
import { loseCrops, loseHours, spill } from '../effects.ts';
import { livingPeople, runningSol } from '../facts.ts';
import { type Decision, rounded, ticksOf } from '../task.ts';

/** Water behind one valve, kg: more can't run out of one pipe. */
const SECTION_KG = 500;

export const pipeBurst: Decision = {
  id: 'pipe_burst',
  kind: 'decision',
  title: 'A pipe bursts',
  urgency: 'urgent',
  ticks: ticksOf(8),
  text: 'Water runs through the floor: {size} kg stand behind the break.',
  choices: [
    {
      key: 'approve',
      label: 'Shut the loop',
      says: 'Three tenths of it are lost, and a tenth of the crops dries up; 2 hours.',
    },
    {
      key: 'deny',
      label: 'Mend it under pressure',
      says: 'Half of it is lost, one time in four or oftener all of it and more; 1 hour.',
    },
  ],
  default: 'approve',
  when(colony, _frame, chance) {
    if (runningSol(colony) <= 10 || livingPeople(colony) === 0 || daysOf(colony).water <= 5) return null;
    // Ice bursts pipes.
    if (!happens(chance, colony.cabin.tempC < 12 || colony.conditions.colderK > 0 ? 0.05 : 0.02)) return null;
    const share = wholeBetween(chance, 15, 39, 1) / 100;
    return { subject: '', size: rounded(share * Math.min(SECTION_KG, colony.tanks.waterKg)) };
  },
  apply(colony, _flows, task, choice, after) {
    const shut = choice === 'approve';
    const torn = !shut && happens(after, 0.25, 1);
    const lostKg = spill(colony, task.size * (shut ? 0.3 : torn ? 1.2 : 0.5));
    loseHours(colony, shut ? 2 : 1);
    if (shut) loseCrops(colony, 0.1);
    const outcome = `${Math.round(lostKg)} kg of water are gone${torn ? ': the patch tore' : ''}.`;
    if (!happens(after, 0.08)) return outcome;
    loseCrops(colony, 0.1);
    return `${outcome} The trays ran dry: a tenth of the crops died.`;
  },
};
