/**
 * `dust_storm`: dust over the site for as long as it lasts. It rises in about the root of its sols, and its severity falls
 * in a straight line to its end. A ledger that has the storm in its own `dust_tau` is not darkened twice: this is a floor.
 */
import { SEVERITY_TAU } from '../../mars/events/eventConstants.ts';
import { STORM_EVA_SEVERITY } from './constants.ts';
import type { EventRule } from './rule.ts';

const [CLEAR_TAU = 0, SEVERE_TAU = 1] = SEVERITY_TAU;

export const DUST_STORM: EventRule = {
  begun: 'A dust storm reaches the site.',
  over: 'The dust storm is over.',
  ages: (one) => {
    one.severity *= one.solsLeft / (one.solsLeft + 1);
  },
  lasts: ({ colony, tauFloorBefore }, one) => {
    const { conditions } = colony;
    const raised = SEVERE_TAU * one.severity * one.severity;
    const risen = Math.max(0, tauFloorBefore - CLEAR_TAU) + raised / Math.sqrt(one.solsLeft);
    conditions.tauFloor = Math.max(conditions.tauFloor, CLEAR_TAU + Math.min(raised, risen));
    if (one.severity >= STORM_EVA_SEVERITY) conditions.evaAllowed = false;
  },
};
