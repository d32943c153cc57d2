/** `electrostatic_dust`: charged dust clings: to the cells, where it takes light, or to a part, which wears. */
import { wordOf } from '../../mars/frameParams.ts';
import { dustArrays } from './dusting.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, strain } from './strain.ts';

export const ELECTROSTATIC_DUST: HazardRule = {
  acts: (sol, hazard) => {
    const target = wordOf(hazard, 'target', 'solar_array');
    const share = ledgerWear(hazard, 'degradation');
    if (target === 'solar_array') dustArrays(sol, share);
    else strain(sol, target, share * sol.colony.plant.dustScale);
  },
};
