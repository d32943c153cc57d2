/** Braces and covers against a storm: dust settles more slowly on arrays and robots. */
import { SHIELD_MOST } from '../constants.ts';
import { type LastingRule, percent } from './rule.ts';

export const COVERS: LastingRule = {
  kind: 'covers',
  reward: { kind: 'shield', of: 'dust' },
  most: SHIELD_MOST,
  does: (share) => `Dust settles on arrays and robots ${percent(share)} more slowly.`,
  plant: (plant, amount) => {
    plant.dustScale *= 1 - amount;
  },
};
