/** `cold_snap`: the air outside is colder than the sol's weather says. */
import { makeColder } from './arrival.ts';
import { SNAP_K } from './constants.ts';
import type { EventRule } from './rule.ts';

export const COLD_SNAP: EventRule = {
  begun: 'A cold snap begins.',
  over: 'The cold snap is over.',
  lasts: (sol, one) => makeColder(sol, SNAP_K * one.severity),
};
