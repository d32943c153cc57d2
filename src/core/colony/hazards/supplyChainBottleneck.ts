/** `supply_chain_bottleneck`: parts are used up in makeshifts and hours lost in the search, twice as many where hands are few. */
import { BOTTLENECK, BOTTLENECK_MIN } from '../../mars/hazards/hazardConstants.ts';
import { numberOf } from '../../mars/frameParams.ts';
import { loseHours, tell } from './arrival.ts';
import { BOTTLENECK_H, BOTTLENECK_STAFFED, NEWS_MILD } from './constants.ts';
import { handsOf } from './hands.ts';
import type { HazardRule } from './rule.ts';

const [, LEAST_PENALTY = 0] = BOTTLENECK;
const [LEAST_CREW = 0, LEAST_MODULES = 0] = BOTTLENECK_MIN;

export const SUPPLY_CHAIN_BOTTLENECK: HazardRule = {
  acts: (sol, hazard) => {
    const { colony } = sol;
    if (colony.built.length < numberOf(hazard, 'min_modules', LEAST_MODULES)) return;
    const staffed = handsOf(colony) >= numberOf(hazard, 'min_crew', LEAST_CREW);
    const penalty = numberOf(hazard, 'efficiency_penalty', LEAST_PENALTY) * (staffed ? BOTTLENECK_STAFFED : 1);
    const lostKg = colony.sparesKg * penalty;
    colony.sparesKg -= lostKg;
    colony.books.sparesUsedKg += lostKg;
    loseHours(sol, BOTTLENECK_H * penalty);
    tell(sol, 'hazard', hazard.type, NEWS_MILD, `Parts ran short: ${lostKg.toFixed(1)} kg went into makeshifts.`);
  },
};
