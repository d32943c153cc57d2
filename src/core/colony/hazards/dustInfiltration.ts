/** `dust_infiltration`: fine dust gets into every module, and into the seals of the robots. */
import { INFILTRATION_ROBOTS } from './constants.ts';
import type { HazardRule } from './rule.ts';
import { ledgerWear, wearModule } from './strain.ts';

export const DUST_INFILTRATION: HazardRule = {
  acts: (sol, hazard) => {
    const { built, robots, plant } = sol.colony;
    const wear = ledgerWear(hazard, 'degradation_per_module') * plant.dustScale;
    for (const module of built) wearModule(sol, module, wear);
    for (const robot of robots) if (robot.alive) robot.dust = Math.min(1, robot.dust + wear * INFILTRATION_ROBOTS);
  },
};
