/** `dust_devil`: a whirl that sweeps the arrays clean, or leaves its dust on them and on the robots. */
import { draw, streamOf } from '../../kernel/random.ts';
import { cleanArrays } from '../daily/dust.ts';
import { DEVIL_CLEAN_CHANCE, DEVIL_CLEANS, DEVIL_DIRTS, DEVIL_ROBOT_DUST } from './constants.ts';
import type { EventRule } from './rule.ts';

const STREAM = streamOf('hazards/dust_devil');

export const DUST_DEVIL: EventRule = {
  begun: 'A dust devil crosses the base.',
  begins: ({ colony, flows, frame }, { severity }) => {
    const { energy, plant, robots } = colony;
    if (plant.arrayM2 > 0 && draw(colony.seed, STREAM, frame.sol, 0) < DEVIL_CLEAN_CHANCE) {
      cleanArrays(colony, flows, 1 - DEVIL_CLEANS * severity);
      return;
    }
    energy.lightShare -= energy.lightShare * Math.min(1, DEVIL_DIRTS * severity * plant.dustScale);
    for (const robot of robots)
      if (robot.alive) robot.dust = Math.min(1, robot.dust + DEVIL_ROBOT_DUST * severity * plant.dustScale);
  },
};
