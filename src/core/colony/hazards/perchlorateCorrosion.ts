/** `perchlorate_corrosion`: salts of the soil eat at joints. */
import { wordOf } from '../../mars/frameParams.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, strain } from './strain.ts';

export const PERCHLORATE_CORROSION: HazardRule = {
  acts: (sol, hazard) => strain(sol, wordOf(hazard, 'target', 'actuator_joint'), ledgerWear(hazard, 'degradation')),
};
