// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { wearKind } from '../../daily/wear.ts';
import { loseHours, spendKwh, takeSpares } from '../effects.ts';
import { figureOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision, rounded } from '../task.ts';

/** Per cent of the light lost per square of a degree off the Sun: 100 (1 - cos x) is about x squared over 65.7. */
const LOSS_PER_DEG2 = 1 / 65.7;
const KWH = 12;
/** Part of it that stays lost when nothing is done: the trackers find some of the way back by themselves. */
const LASTING = 0.5;

export const solarTrackingFault: Decision = {
  id: 'solar_tracking_fault',
  kind: 'decision',
  title: 'Arrays point beside the Sun',
  urgency: 'request',
  ticks: CHALLENGE_TICKS,
  text: 'The trackers have lost their zero: {size} % of the light goes past the cells.',
  choices: [
    { key: 'approve', label: 'Set them anew', says: 'Nothing is lost: 3 hours and 2 kg of parts.' },
    {
      key: 'alt',
      label: 'Search by motor',
      says: 'The arrays wear by a sixth of {size} %; 12 kWh above the night reserve, and 1 hour.',
    },
    { key: 'deny', label: 'Leave them', says: 'The arrays wear by half of {size} %.' },
  ],
  default: 'deny',
  when(colony, frame) {
    if (colony.plant.arrayM2 <= 0) return null;
    const degrees = figureOf(frame, 'misalignment_deg', 1, 45);
    const dust = figureOf(frame, 'dust_factor', 1, 2);
    return { subject: '', size: rounded(Math.max(0.1, Math.min(25, degrees * degrees * LOSS_PER_DEG2 * dust))) };
  },
  apply(colony, _flows, task, choice) {
    const wear = (task.size / 100) * LASTING;
    if (choice === 'approve') {
      loseHours(colony, 3);
      const done = takeSpares(colony, 2);
      if (done < 1) wearKind(colony, 'solar_farm', (wear / 3) * (1 - done));
      return done < 1 ? 'The trackers run again, with worn parts.' : 'The trackers run again.';
    }
    if (choice === 'alt') {
      loseHours(colony, 1);
      const done = spendKwh(colony, KWH);
      wearKind(colony, 'solar_farm', wear * (1 - (done * 2) / 3));
      return done < 1
        ? 'The charge did not last: the arrays still point beside the Sun.'
        : 'The arrays found most of the Sun.';
    }
    wearKind(colony, 'solar_farm', wear);
    return `The arrays give ${rounded(task.size * LASTING)} % less.`;
  },
};
