/** Caches along the way out: accidents outside are rarer. `daily/wellbeing` asks for it. */
import { SHIELD_MOST } from '../constants.ts';
import { type LastingRule, percent } from './rule.ts';

export const CACHES: LastingRule = {
  kind: 'caches',
  reward: { kind: 'shield', of: 'stranding' },
  most: SHIELD_MOST,
  does: (share) =>
    `Injuries outside are ${percent(share)} rarer, and a failure outside does ${percent(share)} less harm.`,
};
