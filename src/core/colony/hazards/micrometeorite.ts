/**
 * `micrometeorite`: on each sol one may strike, the likelier the larger the base. Chance picks what it hits by the area
 * that each part shows to the sky, and how hard.
 */
import { draw, streamOf } from '../../kernel/random.ts';
import { numberOf } from '../../mars/frameParams.ts';
import { planExcursion } from '../daily/excursion.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import type { Colony } from '../schema.ts';
import { activeOf, type Arrival } from './arrival.ts';
import {
  STRIKE_BASE_M2,
  STRIKE_DOME_M2,
  STRIKE_FARM_M2,
  STRIKE_HABITAT_M2,
  STRIKE_MODULE_M2,
  STRIKE_PERSON_M2,
  STRIKE_ROBOT_M2,
  STRIKE_SIZES,
} from './constants.ts';
import type { HazardRule } from './rule.ts';
import { strikeModule, strikePerson, strikeRobot } from './strike.ts';

const STREAM = streamOf('hazards/micrometeorite');
const [LEAST = 0, MOST = 1] = STRIKE_SIZES;

function areaM2(key: ModuleKey): number {
  if (key === 'solar_farm') return STRIKE_FARM_M2;
  if (key === 'greenhouse_dome') return STRIKE_DOME_M2;
  return key === 'habitat' ? STRIKE_HABITAT_M2 : STRIKE_MODULE_M2;
}

/** What a base shows to the sky, people apart, m2. */
function baseM2({ built, robots }: Colony): number {
  let sum = 0;
  for (const { key } of built) sum += areaM2(key);
  for (const robot of robots) if (robot.alive) sum += STRIKE_ROBOT_M2;
  return sum;
}

/** Hits what lies at a place, counted in m2 from the first module on. `aim` picks the stand under a dome. */
function hit(sol: Arrival, place: number, size: number, aim: number): void {
  const { colony } = sol;
  let left = place;
  for (const module of colony.built) {
    left -= areaM2(module.key);
    if (left < 0) return strikeModule(sol, module, size, aim);
  }
  for (const robot of colony.robots) {
    if (!robot.alive) continue;
    left -= STRIKE_ROBOT_M2;
    if (left < 0) return strikeRobot(sol, robot, size);
  }
  for (const index of colony.eva.people) {
    left -= STRIKE_PERSON_M2;
    if (left < 0) return strikePerson(sol, index, size);
  }
}

export const MICROMETEORITE: HazardRule = {
  acts: (sol, hazard) => {
    const { colony } = sol;
    const { seed } = colony;
    const m2 = baseM2(colony);
    const chance = (numberOf(hazard, 'probability', 0) * m2) / STRIKE_BASE_M2;
    const roll = (entity: number, index: number): number => draw(seed, STREAM, sol.frame.sol, entity, index);
    if (roll(0, 0) >= chance) return;
    // Who goes out in this sol is at risk. The plan is made again when all has come in (daily/open): another may go instead.
    planExcursion(colony, activeOf(colony, 'mandatory_eva') !== undefined);
    const allM2 = m2 + colony.eva.people.length * STRIKE_PERSON_M2;
    const force = roll(0, 2);
    hit(sol, roll(0, 1) * allM2, LEAST + (MOST - LEAST) * force * force, roll(1, 0));
  },
};
