/** `dust_accumulation`: dust drifts over the arrays. Most of what the ledger counts is the even fall, which is counted daily. */
import { DRIFT_SHARE } from './constants.ts';
import { dustArrays } from './dusting.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear } from './strain.ts';

export const DUST_ACCUMULATION: HazardRule = {
  acts: (sol, hazard) => dustArrays(sol, DRIFT_SHARE * ledgerWear(hazard, 'degradation')),
};
