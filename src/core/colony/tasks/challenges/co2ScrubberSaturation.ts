// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { wearKind } from '../../daily/wear.ts';
import { harmAll, loseHours, spendKwh, takeSpares, tireAll } from '../effects.ts';
import { has, livingPeople } from '../facts.ts';
import { figureOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision } from '../task.ts';

const KWH = 15;

export const co2ScrubberSaturation: Decision = {
  id: 'co2_scrubber_saturation',
  kind: 'decision',
  title: 'The beds are full',
  urgency: 'urgent',
  ticks: CHALLENGE_TICKS,
  text: 'The carbon dioxide beds are {size} % full and give some of it back to the air.',
  choices: [
    {
      key: 'approve',
      label: 'Bake them out',
      says: 'The beds are empty again: 15 kWh above the night reserve, and 2 hours.',
    },
    { key: 'alt', label: 'Open canisters', says: 'Lithium hydroxide takes it: 5 kg of parts and 1 hour.' },
    {
      key: 'deny',
      label: 'Let them be',
      says: 'Headaches: everybody gains a tenth of {size} fatigue and loses 1 health; the beds wear by 2 %.',
    },
  ],
  default: 'deny',
  when(colony, frame) {
    if (livingPeople(colony) === 0 || !has(colony, 'habitat')) return null;
    return { subject: '', size: Math.round(figureOf(frame, 'saturation_pct', 1, 100)) };
  },
  apply(colony, flows, task, choice) {
    let done = 0;
    if (choice === 'approve') {
      loseHours(colony, 2);
      done = spendKwh(colony, KWH);
    } else if (choice === 'alt') {
      loseHours(colony, 1);
      done = takeSpares(colony, 5);
    }
    if (done === 1) return 'The air is fresh again.';
    tireAll(colony, (task.size / 10) * (1 - done));
    harmAll(colony, flows, 'hypercapnia', 1 - done);
    wearKind(colony, 'habitat', 0.02 * (1 - done));
    return 'Everybody has a headache.';
  },
};
