// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { loseHours, spendKwh, takeSpares, wearOne } from '../effects.ts';
import { moduleCalled, mostWorn, nameOf } from '../facts.ts';
import { figureOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision } from '../task.ts';

const KWH = 60;
/** Share of a lost output that stays lost when nothing is done. */
const LASTING = 0.3;

export const isruCatalystDegradation: Decision = {
  id: 'isru_catalyst_degradation',
  kind: 'decision',
  title: 'The catalyst degrades',
  urgency: 'request',
  ticks: CHALLENGE_TICKS,
  text: 'The catalyst of {subject} gives {size} % less oxygen than it should.',
  choices: [
    { key: 'approve', label: 'Burn it clean', says: 'Nothing is lost: 60 kWh above the night reserve, and 2 hours.' },
    { key: 'alt', label: 'Replace it', says: 'Nothing is lost: 12 kg of parts and 3 hours.' },
    { key: 'deny', label: 'Run on', says: 'The plant wears by three tenths of {size} %.' },
  ],
  default: 'deny',
  when(colony, frame) {
    const plant = mostWorn(colony, 'isru_plant');
    if (plant === undefined || plant.offline) return null;
    const percent = Math.round(figureOf(frame, 'output_reduction', 0.01, 1) * 100);
    return { subject: nameOf(plant), size: percent };
  },
  apply(colony, _flows, task, choice) {
    let done = 0;
    if (choice === 'approve') {
      loseHours(colony, 2);
      done = spendKwh(colony, KWH);
    } else if (choice === 'alt') {
      loseHours(colony, 3);
      done = takeSpares(colony, 12);
    }
    const plant = moduleCalled(colony, task.subject);
    const wear = (task.size / 100) * LASTING * (1 - done);
    if (plant !== undefined) wearOne(colony, plant, wear);
    return done === 1
      ? `${task.subject} is as good as it was.`
      : `${task.subject} wears by ${Math.round(wear * 100)} %.`;
  },
};
