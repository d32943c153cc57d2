/** What a micrometeorite does to what it hits. `size` is about 1: the mean effects are in the table. */
import { burst } from '../bay/burst.ts';
import { CROP } from '../crops.ts';
import { harmRobot } from '../daily/robots.ts';
import { loseStand } from '../daily/stands.ts';
import { MODULE } from '../modules.ts';
import type { Robot } from '../person.ts';
import type { Built, Colony, Stand } from '../schema.ts';
import { hurt } from '../systems/health.ts';
import { tell, type Arrival } from './arrival.ts';
import {
  NEWS_GRAVE,
  STRIKE_CABIN_AIR,
  STRIKE_DOME_AIR,
  STRIKE_PERSON_HP,
  STRIKE_PLANTS,
  STRIKE_ROBOT_HP,
  STRIKE_WEAR,
} from './constants.ts';
import { wearModule } from './strain.ts';

const TYPE = 'micrometeorite';

/** Wears a module; a habitat or a dome loses air as well, a dome plants of one stand, which `aim`, from 0 to 1, picks. */
export function strikeModule(sol: Arrival, module: Built, size: number, aim: number): void {
  const { colony } = sol;
  const { key } = module;
  wearModule(sol, module, STRIKE_WEAR * size);
  let loss = '';
  if (key === 'habitat') {
    burst(colony, colony.cabin, Math.min(1, (STRIKE_CABIN_AIR * size) / countOf(colony, 'habitat')));
    loss = ' Air was lost.';
  } else if (key === 'greenhouse_dome') {
    burst(colony, colony.dome, Math.min(1, (STRIKE_DOME_AIR * size) / countOf(colony, 'greenhouse_dome')));
    const stand = standAt(colony, aim);
    if (stand !== undefined) loseStand(colony, stand, STRIKE_PLANTS * size);
    loss =
      stand === undefined ? ' Air was lost.' : ` Air was lost, and ${CROP[stand.crop].name.toLowerCase()} with it.`;
  }
  tell(sol, 'hazard', TYPE, NEWS_GRAVE, `A micrometeorite struck: ${MODULE[key].title}.${loss}`);
}

/** Damages a robot, which may stop for good. */
export function strikeRobot(sol: Arrival, robot: Robot, size: number): void {
  tell(sol, 'hazard', TYPE, NEWS_GRAVE, `A micrometeorite struck ${robot.name}.`);
  harmRobot(sol.colony, sol.flows, robot, 'impact', STRIKE_ROBOT_HP * size);
}

/** Hurts a person, by index in the crew, on the sol's excursion. */
export function strikePerson(sol: Arrival, index: number, size: number): void {
  const person = sol.colony.crew[index];
  if (person === undefined) return;
  tell(sol, 'hazard', TYPE, NEWS_GRAVE, `A micrometeorite struck ${person.name} outside.`);
  hurt(sol.colony, sol.flows, person, 'injury', STRIKE_PERSON_HP * size);
}

function countOf(colony: Colony, key: Built['key']): number {
  let count = 0;
  for (const module of colony.built) if (module.key === key) count++;
  return count;
}

/** The stand at a share of all stands that are sown. */
function standAt(colony: Colony, aim: number): Stand | undefined {
  const sown = colony.stands.filter((stand) => stand.sown);
  return sown[Math.floor(aim * sown.length)];
}
