// A table of game figures and texts: design choices, confidence C, over the params of Mars Barn v1, ledger frames (RULES.md 9).
import { fitPlant } from '../../plant.ts';
import type { Colony } from '../../schema.ts';
import { loseHours, spendKwh, takeSpares } from '../effects.ts';
import { figureOf } from '../params.ts';
import { CHALLENGE_TICKS, type Decision } from '../task.ts';

const KWH = 30;
/** Capacity that the whole battery loses for each cell and per cent that is not brought back. */
const FADE_PER_PERCENT = 4e-5;

function fade(colony: Colony, share: number): void {
  colony.energy.fade = Math.min(1, colony.energy.fade + share);
  fitPlant(colony);
}

export const batteryReconditioning: Decision = {
  id: 'battery_reconditioning',
  kind: 'decision',
  title: 'Cells that cold has hurt',
  urgency: 'request',
  ticks: CHALLENGE_TICKS,
  text: 'Cells of the battery have lost capacity in the cold: {size} points in all.',
  choices: [
    { key: 'approve', label: 'Cycle them', says: 'Nine tenths come back: 30 kWh above the night reserve, and 1 hour.' },
    { key: 'alt', label: 'Change them', says: 'All of it comes back: 8 kg of parts and 2 hours.' },
    { key: 'deny', label: 'Leave them', says: 'The battery holds 0.04 % less for each ten points, for good.' },
  ],
  default: 'deny',
  when(colony, frame) {
    if (colony.plant.capacityKwh <= 0) return null;
    const cells = Math.round(figureOf(frame, 'cells_affected', 1, 20));
    return { subject: '', size: Math.round(cells * (100 - figureOf(frame, 'capacity_remaining_pct', 10, 99, 99))) };
  },
  apply(colony, _flows, task, choice) {
    let left = 1;
    if (choice === 'approve') {
      loseHours(colony, 1);
      left = 1 - spendKwh(colony, KWH) * 0.9;
    } else if (choice === 'alt') {
      loseHours(colony, 2);
      left = 1 - takeSpares(colony, 8);
    }
    const lost = task.size * FADE_PER_PERCENT * left;
    if (lost > 0) fade(colony, lost);
    return lost > 0 ? `The battery holds ${Math.round(lost * 10_000) / 100} % less.` : 'New cells are in.';
  },
};
