// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { happens } from '../chance.ts';
import { loseHours, spendKwh, wearOne } from '../effects.ts';
import { moduleCalled, mostWorn, nameOf, runningSol } from '../facts.ts';
import { type Decision, ticksOf } from '../task.ts';

const KWH = 80;

export const isruCatalyst: Decision = {
  id: 'isru_catalyst',
  kind: 'decision',
  title: 'A tired catalyst',
  urgency: 'request',
  ticks: ticksOf(20),
  text: 'The cells of {subject} give {size} % less than new ones. Burn them clean?',
  choices: [
    {
      key: 'approve',
      label: 'Regenerate',
      says: 'Wear falls to 5 % or below for 80 kWh above the night reserve; 2 hours.',
    },
    { key: 'deny', label: 'Run on', says: 'The plant wears by another 5 %.' },
  ],
  default: 'approve',
  when(colony, _frame, chance) {
    if (runningSol(colony) <= 25) return null;
    const plant = mostWorn(colony, 'isru_plant');
    if (plant === undefined || plant.offline || plant.wear >= 0.5) return null;
    if (!happens(chance, plant.wear > 0.05 ? 0.06 : 0.025)) return null;
    return { subject: nameOf(plant), size: Math.round(plant.wear * 100) };
  },
  apply(colony, _flows, task, choice) {
    const plant = moduleCalled(colony, task.subject);
    if (choice === 'deny') {
      if (plant !== undefined) wearOne(colony, plant, 0.05);
      return `${task.subject} runs on and wears by 5 %.`;
    }
    loseHours(colony, 2);
    const done = spendKwh(colony, KWH);
    if (plant !== undefined) wearOne(colony, plant, -Math.max(0, plant.wear - 0.05) * done);
    if (done < 1) return `The battery gave ${Math.round(done * KWH)} of ${KWH} kWh: the cells are part clean.`;
    return `${task.subject} works as new.`;
  },
};
