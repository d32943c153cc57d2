/** `workload_overload`: a backlog that takes hours of every sol, and more of them where too few share it. */
import { OVERLOAD_MIN_CREW } from '../../mars/events/eventConstants.ts';
import { loseHours } from './arrival.ts';
import { OVERLOAD_H } from './constants.ts';
import { handsOf } from './hands.ts';
import type { EventRule } from './rule.ts';

export const WORKLOAD_OVERLOAD: EventRule = {
  begun: 'Work piles up: hours of every sol are lost to it.',
  over: 'The backlog of work is cleared.',
  lasts: (sol, one) => {
    const short = Math.max(1, OVERLOAD_MIN_CREW / Math.max(1, handsOf(sol.colony)));
    loseHours(sol, OVERLOAD_H * one.severity * short);
  },
};
