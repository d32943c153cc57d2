/** Trays kept apart: what takes plants takes fewer of them. `loseStand` asks for it. */
import { SHIELD_MOST } from '../constants.ts';
import { type LastingRule, percent } from './rule.ts';

export const QUARANTINE: LastingRule = {
  kind: 'quarantine',
  reward: { kind: 'shield', of: 'food' },
  most: SHIELD_MOST,
  does: (share) => `A strike or a spill under the dome takes ${percent(share)} fewer plants.`,
};
