/** A lining of printed panels: less of the dose outside reaches people. */
import { SHIELD_MOST } from '../constants.ts';
import { type LastingRule, percent } from './rule.ts';

export const LINING: LastingRule = {
  kind: 'lining',
  reward: { kind: 'shield', of: 'dose' },
  most: SHIELD_MOST,
  does: (share) => `Linings keep ${percent(share)} of the dose out that came through, of every sol and of flares.`,
  plant: (plant, amount) => {
    plant.doseShare *= 1 - amount;
    plant.shelterShare *= 1 - amount;
  },
};
