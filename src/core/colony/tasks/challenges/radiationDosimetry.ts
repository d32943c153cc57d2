// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { addDose } from '../../daily/dose.ts';
import type { Person } from '../../person.ts';
import { callOff, cheer, loseHours } from '../effects.ts';
import { personCalled } from '../facts.ts';
import { figureOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision, rounded } from '../task.ts';

/** Part of a badge's reading that the log has missed. */
const MISSED = 0.05;

export const radiationDosimetry: Decision = {
  id: 'radiation_dosimetry',
  kind: 'decision',
  title: 'A badge and a log differ',
  urgency: 'request',
  ticks: CHALLENGE_TICKS,
  text: 'The badge of {subject} shows {size} mSv more than the log. A hot spot in the walls?',
  choices: [
    {
      key: 'approve',
      label: 'Search the walls',
      says: 'A fifth of it is real; water bags close the gap. No excursion if it has not left yet; 3 hours.',
    },
    { key: 'deny', label: 'Trust the log', says: '{subject} gets all {size} mSv and loses 4 morale.' },
  ],
  default: 'deny',
  when(colony, frame) {
    let most: Person | undefined;
    for (const person of colony.crew)
      if (person.alive && (most === undefined || person.doseMsv > most.doseMsv)) most = person;
    if (most === undefined) return null;
    return { subject: most.name, size: rounded(figureOf(frame, 'cumulative_msv', 10, 1000) * MISSED) };
  },
  apply(colony, flows, task, choice) {
    const person = personCalled(colony, task.subject);
    if (choice === 'approve') {
      callOff(colony, flows);
      loseHours(colony, 3);
      if (person !== undefined) addDose(person, task.size / 5);
      return 'A thin spot in the berm was filled.';
    }
    if (person === undefined) return `${task.subject} is beyond counting.`;
    addDose(person, task.size);
    cheer(person, -4);
    return `${person.name} had ${task.size} mSv that nobody counted.`;
  },
};
