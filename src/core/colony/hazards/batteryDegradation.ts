/** `battery_degradation`: cold cycling costs capacity for good, and wears the banks. */
import { numberOf } from '../../mars/frameParams.ts';
import { FADE_PER_WEAR } from './constants.ts';
import type { HazardRule } from './rule.ts';
import { fadeBattery, ledgerWear, wearKind } from './strain.ts';

export const BATTERY_DEGRADATION: HazardRule = {
  acts: (sol, hazard) => {
    const wear = ledgerWear(hazard, 'degradation');
    fadeBattery(sol, numberOf(hazard, 'capacity_loss_pct', 100 * FADE_PER_WEAR * wear) / 100);
    wearKind(sol, 'battery_bank', wear);
  },
};
