/** `radiation_seu`: a bit flips. It stops a robot, or costs people hours; in the radio it costs the link. */
import { drawInt, streamOf } from '../../kernel/random.ts';
import { numberOf, wordOf } from '../../mars/frameParams.ts';
import type { Robot } from '../person.ts';
import { loseHours, tell } from './arrival.ts';
import { NEWS_GRAVE, NEWS_MILD, SEU_H, SEU_LINK_WEAR, SEU_SOLS } from './constants.ts';
import { isWorking } from './hands.ts';
import type { HazardRule } from './rule.ts';
import { strain } from './strain.ts';

const STREAM = streamOf('hazards/radiation_seu');
const LINK: readonly string[] = ['comm_processor', 'comm_module'];

export const RADIATION_SEU: HazardRule = {
  acts: (sol, hazard) => {
    const { colony, frame } = sol;
    const target = wordOf(hazard, 'target', 'flight_computer');
    const severity = numberOf(hazard, 'severity', NEWS_GRAVE);
    if (LINK.includes(target)) {
      strain(sol, target, SEU_LINK_WEAR * severity);
      loseHours(sol, SEU_H * severity);
      return;
    }
    const working = colony.robots.filter(isWorking);
    if (working.length === 0) {
      loseHours(sol, SEU_H * severity);
      return;
    }
    const robot = working[drawInt(colony.seed, STREAM, frame.sol, 0, working.length)] as Robot;
    robot.upsetSols = Math.max(1, Math.ceil(SEU_SOLS * severity));
    tell(sol, 'hazard', hazard.type, NEWS_MILD, `Radiation upset the computer of ${robot.name}.`);
  },
};
