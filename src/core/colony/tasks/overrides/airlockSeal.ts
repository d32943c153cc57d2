// A table of game figures and texts: design choices, confidence C, after Mars Barn v1, tasks (RULES.md 9).
import { burst } from '../../bay/burst.ts';
import { happens } from '../chance.ts';
import { doseAll, harmAll, wearOne } from '../effects.ts';
import { livingPeople, moduleCalled, mostWorn, nameOf, runningSol } from '../facts.ts';
import { type Override, ticksOf } from '../task.ts';

export const airlockSeal: Override = {
  id: 'airlock_seal',
  kind: 'override',
  title: 'The airlock does not seal',
  urgency: 'urgent',
  ticks: ticksOf(40),
  text: 'Grit sits in the seal of {subject}. Close both doors, the inner one first; stop the pump, clean the seal, press it home, fill the lock slowly.',
  steps: [
    'Close the inner door',
    'Close the outer door',
    'Stop the pump',
    'Clean the seal',
    'Press the seal home',
    'Fill the lock slowly',
    'Open the vent',
  ],
  order: [0, 1, 2, 3, 4, 5],
  when(colony, _frame, chance) {
    if (runningSol(colony) <= 20 || livingPeople(colony) === 0 || colony.plant.cabinM3 <= 0) return null;
    const lock = mostWorn(colony, 'airlock');
    // Seals that are worn let grit in.
    if (lock === undefined || !happens(chance, lock.wear > 0.02 ? 0.035 : 0.012)) return null;
    return { subject: nameOf(lock), size: 3 };
  },
  succeed(colony, _flows, task) {
    const lock = moduleCalled(colony, task.subject);
    if (lock !== undefined) wearOne(colony, lock, -0.05);
    return `${task.subject} holds: 5 % of wear mended.`;
  },
  fail(colony, flows, task) {
    burst(colony, colony.cabin, task.size / 100);
    harmAll(colony, flows, 'injury', 8);
    doseAll(colony, 3);
    return `The lock blew: ${task.size} % of the air gone, everybody loses 8 health and gets 3 mSv.`;
  },
};
