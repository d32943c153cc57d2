/** `workload_wear`: what too few hands leave undone wears, for each hand that is missing. */
import { BASELINE_CREW } from '../../mars/hazards/hazardConstants.ts';
import { numberOf, wordOf } from '../../mars/frameParams.ts';
import { handsOf } from './hands.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, strain } from './strain.ts';

export const WORKLOAD_WEAR: HazardRule = {
  acts: (sol, hazard) => {
    const missing = numberOf(hazard, 'baseline_crew', BASELINE_CREW) - handsOf(sol.colony);
    if (missing <= 0) return;
    const each = ledgerWear(hazard, 'degradation_per_missing_crew');
    strain(sol, wordOf(hazard, 'target', 'tool_gripper'), each * missing);
  },
};
