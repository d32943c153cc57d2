/** `heating_system_failure`: heaters give less warmth for the same energy until they are mended; the severity is that share. */
import { HEATING_FAILURE } from '../../mars/hazards/hazardConstants.ts';
import { numberOf } from '../../mars/frameParams.ts';
import type { Active } from '../schema.ts';
import { activeOf, begin, tell, type Arrival } from './arrival.ts';
import { chill } from './chill.ts';
import { HEATING_LOSS_MOST, HEATING_SOLS, HEATING_WEAR, NEWS_GRAVE } from './constants.ts';
import type { HazardRule } from './rule.ts';
import { strain, wearKind } from './strain.ts';

const [, LEAST_LOSS = 0] = HEATING_FAILURE;

/** To give as much warmth, heaters that lose a share draw 1 / (1 - share) as much. */
const lasts = (sol: Arrival, one: Active): void => {
  const loss = Math.min(HEATING_LOSS_MOST, one.severity);
  chill(sol, loss / (1 - loss));
};

export const HEATING_SYSTEM_FAILURE: HazardRule = {
  over: 'The heaters are mended.',
  lasts,
  acts: (sol, hazard) => {
    const loss = numberOf(hazard, 'efficiency_loss', LEAST_LOSS);
    if (!wearKind(sol, 'habitat', HEATING_WEAR * loss)) return strain(sol, 'thermal_radiator', HEATING_WEAR * loss);
    const known = activeOf(sol.colony, hazard.type) !== undefined;
    const one = begin(sol.colony, hazard.type, loss, HEATING_SOLS);
    // One that goes on has acted in this sol already.
    if (one !== null && !known) lasts(sol, one);
    tell(
      sol,
      'hazard',
      hazard.type,
      NEWS_GRAVE,
      `Heaters failed: ${(loss * 100).toFixed(0)} % of their warmth is lost.`,
    );
  },
};
