/** `concurrent_maintenance`: several jobs at once. Enough hands do them in some hours; for each that is missing a part wears. */
import { MAINTENANCE_CREW } from '../../mars/hazards/hazardConstants.ts';
import { numberOf, wordOf } from '../../mars/frameParams.ts';
import { loseHours, tell } from './arrival.ts';
import { MAINTENANCE_H, NEWS_MILD } from './constants.ts';
import { handsOf } from './hands.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, strain } from './strain.ts';

const [LEAST_CREW = 1] = MAINTENANCE_CREW;

export const CONCURRENT_MAINTENANCE: HazardRule = {
  acts: (sol, hazard) => {
    const missing = numberOf(hazard, 'min_crew_required', LEAST_CREW) - handsOf(sol.colony);
    if (missing <= 0) {
      loseHours(sol, MAINTENANCE_H);
      return;
    }
    const each = ledgerWear(hazard, 'penalty_if_understaffed');
    strain(sol, wordOf(hazard, 'target', 'hab_structure'), each * missing);
    tell(sol, 'hazard', hazard.type, NEWS_MILD, 'Too few hands for all that had to be mended at once.');
  },
};
