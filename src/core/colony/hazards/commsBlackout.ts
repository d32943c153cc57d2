/** `comms_blackout`: Earth can not be reached, whatever the sky is like. */
import type { EventRule } from './rule.ts';

export const COMMS_BLACKOUT: EventRule = {
  begun: 'The link to Earth is lost.',
  over: 'Earth can be heard again.',
  lasts: ({ colony }) => {
    colony.conditions.linkOpen = false;
  },
};
