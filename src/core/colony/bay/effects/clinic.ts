/** A limit on what is breathed in and touched: people fall ill less often and mend faster. `daily/wellbeing` asks for it. */
import { SHIELD_MOST } from '../constants.ts';
import { type LastingRule, percent } from './rule.ts';

export const CLINIC: LastingRule = {
  kind: 'clinic',
  reward: { kind: 'shield', of: 'hp' },
  most: SHIELD_MOST,
  does: (share) => `Bodies mend ${percent(share)} faster, and illness is ${percent(share)} rarer.`,
  plant: (plant, amount) => {
    plant.healScale *= 1 + amount;
  },
};
