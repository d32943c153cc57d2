// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { burst } from '../../bay/burst.ts';
import { cheerAll, loseHours, takeSpares, wearOne } from '../effects.ts';
import { livingPeople, mostWorn } from '../facts.ts';
import { figureOf, spokenOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision } from '../task.ts';

/** Hours a fall of pressure goes on when nobody looks for it, and the pressure it falls from, Pa. */
const HOURS = 24;
const CABIN_PA = 101_325;

export const pressureAnomaly: Decision = {
  id: 'pressure_anomaly',
  kind: 'decision',
  title: 'An odd fall of pressure',
  urgency: 'urgent',
  ticks: CHALLENGE_TICKS,
  text: 'Pressure in {subject} falls by {size} Pa an hour.',
  choices: [
    {
      key: 'approve',
      label: 'Find it and patch it',
      says: 'An hour of air is lost: 3 hours of work and 3 kg of parts.',
    },
    {
      key: 'alt',
      label: 'Close the section',
      says: 'A quarter of the air and wear of leaving it; crowded, everybody loses 3 morale; 1 hour.',
    },
    {
      key: 'deny',
      label: 'Top it up',
      says: 'A sol of {size} Pa an hour is lost, and the seal wears on: it will leak faster.',
    },
  ],
  default: 'deny',
  when(colony, frame) {
    if (livingPeople(colony) === 0 || colony.plant.cabinM3 <= 0) return null;
    return { subject: spokenOf(frame, 'section', 'the habitat'), size: Math.round(figureOf(frame, 'drop_pa', 1, 200)) };
  },
  apply(colony, _flows, task, choice) {
    const hours = choice === 'approve' ? 1 : choice === 'alt' ? HOURS / 4 : HOURS;
    burst(colony, colony.cabin, (task.size * hours) / CABIN_PA);
    if (choice === 'approve') {
      loseHours(colony, 3);
      takeSpares(colony, 3);
      return `A seal in ${task.subject} was changed.`;
    }
    const part = task.subject === 'airlock' ? mostWorn(colony, 'airlock') : undefined;
    const module = part ?? mostWorn(colony, 'habitat');
    if (module !== undefined) wearOne(colony, module, (task.size / 2000) * (choice === 'alt' ? 0.25 : 1));
    if (choice === 'deny') return `The tanks fed ${task.subject} for a sol; its seal is worse.`;
    loseHours(colony, 1);
    cheerAll(colony, -3);
    return `${task.subject} stayed closed until it was tight.`;
  },
};
