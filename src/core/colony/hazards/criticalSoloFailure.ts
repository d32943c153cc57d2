/**
 * `critical_solo_failure`: something fails on whoever is alone with it. With three hands or more, help is near and it costs
 * hours; with fewer it may strike the weakest, the worse the fewer there are.
 */
import { draw, streamOf } from '../../kernel/random.ts';
import { SOLO_DAMAGE_HP, SOLO_FAILURE } from '../../mars/hazards/hazardConstants.ts';
import { numberOf } from '../../mars/frameParams.ts';
import { shieldOf } from '../bay/effects/shield.ts';
import { harmRobot } from '../daily/robots.ts';
import { hurt } from '../systems/health.ts';
import { loseHours, tell } from './arrival.ts';
import { SOLO_CHANCE, SOLO_H, SOLO_HANDS } from './constants.ts';
import { handsOf, weakestOf } from './hands.ts';
import type { HazardRule } from './rule.ts';

const [LEAST_HP = 0] = SOLO_DAMAGE_HP;
const [, LEAST_SEVERITY = 0] = SOLO_FAILURE;

const STRUCK = streamOf('hazards/critical_solo_failure');

export const CRITICAL_SOLO_FAILURE: HazardRule = {
  acts: (sol, hazard) => {
    const { colony, flows } = sol;
    const severity = numberOf(hazard, 'severity', LEAST_SEVERITY);
    const alone = (SOLO_HANDS - handsOf(colony)) / (SOLO_HANDS - 1);
    if (alone <= 0) {
      loseHours(sol, SOLO_H * severity);
      return;
    }
    if (draw(colony.seed, STRUCK, sol.frame.sol, 0) >= SOLO_CHANCE) {
      loseHours(sol, SOLO_H * severity);
      return;
    }
    // Somebody steps aside in time, or nearly.
    const share = draw(colony.seed, STRUCK, sol.frame.sol, 1);
    const points = numberOf(hazard, 'hp_damage', LEAST_HP) * Math.min(1, alone) * share * shieldOf(colony, 'caches');
    const person = weakestOf(colony.crew);
    const robot = weakestOf(colony.robots);
    const name = person?.name ?? robot?.name ?? '';
    tell(sol, 'hazard', hazard.type, severity, `Something failed with nobody near: ${name} was struck.`);
    if (person !== undefined) hurt(colony, flows, person, 'injury', points);
    else if (robot !== undefined) harmRobot(colony, flows, robot, 'impact', points);
  },
};
