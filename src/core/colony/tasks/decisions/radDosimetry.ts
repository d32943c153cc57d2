// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { addDose } from '../../daily/dose.ts';
import { hurt } from '../../systems/health.ts';
import type { Person } from '../../person.ts';
import { happens } from '../chance.ts';
import { callOff, loseHours, wearIsru } from '../effects.ts';
import { personCalled } from '../facts.ts';
import { type Decision, ticksOf } from '../task.ts';

export const radDosimetry: Decision = {
  id: 'rad_dosimetry',
  kind: 'decision',
  title: 'A dose too many',
  urgency: 'urgent',
  ticks: ticksOf(15),
  text: 'The badge of {subject} reads {size} mSv. Keep everybody under the berm?',
  choices: [
    {
      key: 'approve',
      label: 'Stay in',
      says: 'No excursion if it has not left yet; ISRU is left alone and wears by 2 %; 3 hours.',
    },
    { key: 'deny', label: 'Carry on', says: 'The one with the badge gets 4 mSv and loses 5 health.' },
  ],
  default: 'approve',
  when(colony, _frame, chance) {
    let most: Person | undefined;
    for (const person of colony.crew)
      if (person.alive && (most === undefined || person.doseMsv > most.doseMsv)) most = person;
    if (most === undefined || most.doseMsv <= 200) return null;
    if (colony.conditions.flareMsv <= 0 && !happens(chance, 0.03)) return null;
    return { subject: most.name, size: Math.round(most.doseMsv) };
  },
  apply(colony, flows, task, choice) {
    if (choice === 'approve') {
      callOff(colony, flows);
      wearIsru(colony, 0.02);
      loseHours(colony, 3);
      return 'Everybody stayed behind the thick walls.';
    }
    const person = personCalled(colony, task.subject);
    if (person === undefined) return `${task.subject} is beyond counting.`;
    addDose(person, 4);
    hurt(colony, flows, person, 'radiation', 5);
    return `${person.name} took 4 mSv more and feels it.`;
  },
};
