/** A pressure vessel inside the hull: less air is lost where the hull is struck or cracks. `burst` in `bay/burst.ts` asks for it. */
import { SHIELD_MOST } from '../constants.ts';
import { type LastingRule, percent } from './rule.ts';

export const BULKHEAD: LastingRule = {
  kind: 'bulkhead',
  reward: { kind: 'shield', of: 'breach' },
  most: SHIELD_MOST,
  does: (share) => `A hull that is struck or cracks loses ${percent(share)} less air.`,
};
