/** `regolith_abrasion`: blown grains grind at optics. */
import { wordOf } from '../../mars/frameParams.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, strain } from './strain.ts';

export const REGOLITH_ABRASION: HazardRule = {
  acts: (sol, hazard) => strain(sol, wordOf(hazard, 'target', 'nav_camera'), ledgerWear(hazard, 'degradation')),
};
