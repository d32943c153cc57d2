/** `power_grid_overload`: a large base's grid burns charge, for each module beyond what it can carry. */
import { GRID_MIN_MODULES, GRID_OVERLOAD } from '../../mars/hazards/hazardConstants.ts';
import { numberOf } from '../../mars/frameParams.ts';
import { MJ_PER_KWH } from '../chemistry.ts';
import { tell } from './arrival.ts';
import { GRID_MOST, NEWS_GRAVE } from './constants.ts';
import type { HazardRule } from './rule.ts';

const [, LEAST_KWH = 0] = GRID_OVERLOAD;

export const POWER_GRID_OVERLOAD: HazardRule = {
  acts: (sol, hazard) => {
    const { built, energy, books } = sol.colony;
    const beyond = built.length + 1 - numberOf(hazard, 'min_modules', GRID_MIN_MODULES);
    if (beyond <= 0) return;
    const kwh = Math.min(energy.batteryKwh * GRID_MOST, beyond * numberOf(hazard, 'power_drain_per_module', LEAST_KWH));
    if (kwh <= 0) return;
    energy.batteryKwh -= kwh;
    // Burnt in cables and breakers outside.
    books.heatOutMj += kwh * MJ_PER_KWH;
    tell(sol, 'hazard', hazard.type, NEWS_GRAVE, `The grid was overloaded: ${kwh.toFixed(0)} kWh were lost as heat.`);
  },
};
