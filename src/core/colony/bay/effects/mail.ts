/** Letters from home: everybody’s spirits rise. */
import { MAIL_MOST } from '../constants.ts';
import type { PromptRule } from './rule.ts';

export const MAIL: PromptRule = {
  reward: { kind: 'stock', of: 'morale' },
  most: MAIL_MOST,
  now: (colony, points) => {
    let readers = 0;
    for (const person of colony.crew) {
      if (!person.alive) continue;
      readers++;
      person.morale = Math.min(100, person.morale + points);
    }
    return readers === 0 ? 'Letters have come; nobody is here to read them.' : 'Letters have come, and are read aloud.';
  },
};
