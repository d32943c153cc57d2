// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { loseHours, spill, takeSpares } from '../effects.ts';
import { has, livingPeople } from '../facts.ts';
import { figureOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision } from '../task.ts';

/** Water a person sends through the recycler in a sol, kg, and sols until a fault is worked around. */
const RECYCLED_KG = 4;
const SOLS = 4;

export const waterRecyclerFault: Decision = {
  id: 'water_recycler_fault',
  kind: 'decision',
  title: 'The recycler falls behind',
  urgency: 'request',
  ticks: CHALLENGE_TICKS,
  text: 'A filter is spent: {size} % of the water it should return is lost as brine.',
  choices: [
    { key: 'approve', label: 'Change the filter', says: 'No water is lost: 2 hours and 6 kg of parts.' },
    { key: 'alt', label: 'Wash it', says: 'A third of the water is lost: 4 hours.' },
    { key: 'deny', label: 'Dump the brine', says: '{size} % of four sols of waste water are lost.' },
  ],
  default: 'deny',
  when(colony, frame) {
    if (livingPeople(colony) === 0 || !has(colony, 'habitat')) return null;
    return { subject: '', size: Math.round(figureOf(frame, 'efficiency_drop', 0.01, 1) * 100) };
  },
  apply(colony, _flows, task, choice) {
    const wasteKg = (livingPeople(colony) * RECYCLED_KG * SOLS * task.size) / 100;
    let kept = 0;
    if (choice === 'approve') {
      loseHours(colony, 2);
      kept = takeSpares(colony, 6);
    } else if (choice === 'alt') {
      loseHours(colony, 4);
      kept = 2 / 3;
    }
    if (kept === 1) return 'A fresh filter is in.';
    return `${Math.round(spill(colony, wasteKg * (1 - kept)))} kg of water went out as brine.`;
  },
};
