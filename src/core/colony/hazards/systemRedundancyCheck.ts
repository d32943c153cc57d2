/**
 * `system_redundancy_check`: an audit takes hours of all who are asked, and finds something: a defect that nobody had seen,
 * the more likely the more severe; else something worn that can be set right on the spot, the better the more take part.
 */
import { draw, drawInt, streamOf } from '../../kernel/random.ts';
import { CHECK_MIN_CREW } from '../../mars/events/eventConstants.ts';
import { numberOf } from '../../mars/frameParams.ts';
import { MODULE } from '../modules.ts';
import type { Built } from '../schema.ts';
import { loseHours, tell } from './arrival.ts';
import { CHECK_FINDS, CHECK_H, CHECK_MENDS, NEWS_MILD } from './constants.ts';
import { handsOf } from './hands.ts';
import type { EventRule } from './rule.ts';
import { wearModule } from './strain.ts';

const TYPE = 'system_redundancy_check';
const STREAM = streamOf(`hazards/${TYPE}`);

export const SYSTEM_REDUNDANCY_CHECK: EventRule = {
  begun: 'A safety audit takes the hours of all who are at hand.',
  begins: (sol, event) => {
    const { built, seed } = sol.colony;
    const asked = Math.max(1, numberOf(event, 'min_crew', CHECK_MIN_CREW));
    const there = Math.min(asked, handsOf(sol.colony));
    loseHours(sol, CHECK_H * Math.max(1, there));
    if (built.length === 0) return;
    if (draw(seed, STREAM, sol.frame.sol, 0) < event.severity) {
      const found = built[drawInt(seed, STREAM, sol.frame.sol, 1, built.length)] as Built;
      wearModule(sol, found, CHECK_FINDS * event.severity);
      tell(sol, 'hazard', TYPE, NEWS_MILD, `The audit finds a hidden defect: ${MODULE[found.key].title}.`);
    } else {
      const worst = built.reduce((most, module) => (module.wear > most.wear ? module : most));
      wearModule(sol, worst, -CHECK_MENDS * (there / asked));
    }
  },
};
