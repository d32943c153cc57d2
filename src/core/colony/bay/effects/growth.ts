/** Better seed and a closed loop under glass: more growth of the same light. */
import { GROWTH_MOST } from '../constants.ts';
import { type LastingRule, percent } from './rule.ts';

export const GROWTH: LastingRule = {
  kind: 'growth',
  reward: { kind: 'rate', of: 'food' },
  most: GROWTH_MOST,
  does: (share) => `Crops grow ${percent(share)} more of the same light.`,
  plant: (plant, amount) => {
    plant.cropScale *= 1 + amount;
  },
};
