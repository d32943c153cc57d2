/** `thermal_fatigue`: heat and cold by turns work at electronics. */
import { wordOf } from '../../mars/frameParams.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, strain } from './strain.ts';

export const THERMAL_FATIGUE: HazardRule = {
  acts: (sol, hazard) => strain(sol, wordOf(hazard, 'target', 'circuit_board'), ledgerWear(hazard, 'degradation')),
};
