/** `equipment_fatigue`: a part of the base wears. */
import { wordOf } from '../../mars/frameParams.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, strain } from './strain.ts';

export const EQUIPMENT_FATIGUE: HazardRule = {
  acts: (sol, hazard) => strain(sol, wordOf(hazard, 'target', 'solar_array'), ledgerWear(hazard, 'degradation')),
};
