/** `insulation_degradation`: walls lose more warmth from sol to sol until the place is found; the severity is the mean share. */
import { INSULATION } from '../../mars/hazards/hazardConstants.ts';
import { numberOf } from '../../mars/frameParams.ts';
import type { Active } from '../schema.ts';
import { activeOf, begin, tell, type Arrival } from './arrival.ts';
import { chill } from './chill.ts';
import { INSULATION_GROWTH, INSULATION_SOLS, NEWS_MILD } from './constants.ts';
import type { HazardRule } from './rule.ts';
import { strain, wearKind } from './strain.ts';

const [, LEAST_RATE = 0] = INSULATION;

const lasts = (sol: Arrival, one: Active): void => chill(sol, one.severity);

export const INSULATION_DEGRADATION: HazardRule = {
  over: 'The insulation is patched.',
  lasts,
  acts: (sol, hazard) => {
    const rate = numberOf(hazard, 'degradation_rate', LEAST_RATE);
    if (!wearKind(sol, 'habitat', rate)) return strain(sol, 'thermal_radiator', rate);
    const known = activeOf(sol.colony, hazard.type) !== undefined;
    const one = begin(sol.colony, hazard.type, Math.min(1, rate * INSULATION_GROWTH), INSULATION_SOLS);
    // One that goes on has acted in this sol already.
    if (one !== null && !known) lasts(sol, one);
    tell(sol, 'hazard', hazard.type, NEWS_MILD, 'Insulation is failing somewhere in the walls.');
  },
};
