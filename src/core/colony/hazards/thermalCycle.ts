/** `thermal_cycle`: a swing from heat to cold that works at arrays and seals; the wider by `delta_k`, the more. */
import { numberOf } from '../../mars/frameParams.ts';
import { CYCLE_WEAR, CYCLE_WEAR_K } from './constants.ts';
import type { EventRule } from './rule.ts';
import { strain, wearKind } from './strain.ts';

export const THERMAL_CYCLE: EventRule = {
  begun: 'A steep swing from heat to cold strains arrays and seals.',
  begins: (sol, event) => {
    const wear = CYCLE_WEAR * event.severity + CYCLE_WEAR_K * Math.max(0, numberOf(event, 'delta_k', 0));
    strain(sol, 'solar_array', wear);
    wearKind(sol, 'habitat', wear);
    wearKind(sol, 'airlock', wear);
    wearKind(sol, 'greenhouse_dome', wear);
  },
};
