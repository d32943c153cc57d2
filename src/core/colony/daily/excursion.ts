/** Whether somebody goes outside in the sol that begins, who, and when. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import {
  CLEAN_BELOW,
  EVA_EVERY_SOLS,
  EVA_FROM_HOUR,
  EVA_HOURS,
  EVA_LEAST_FITNESS,
  EVA_O2_KG,
  EVA_WEAR,
  EVA_WATER_KG_H,
} from '../constants.ts';
import { MODULE } from '../modules.ts';
import { acts, isInBed } from '../nervous/acting.ts';
import type { Colony } from '../schema.ts';
import { inForce } from '../works/protocols.ts';
import { fitnessOf } from './fitness.ts';
import { robotHours } from './robots.ts';

/** Plans the sol's excursion: the two fittest go when there is work for them and it is safe, at most every second sol. */
export function planExcursion(colony: Colony, ordered: boolean): void {
  const { eva } = colony;
  eva.people.length = 0;
  eva.hours = 0;
  eva.fromHour = 0;
  const held = inForce(colony);
  if (held !== null && (held.indoors || (held.rest && !ordered))) return;
  if (acts(colony, 'flare_shelter_reflex')) return;
  const sol = Math.floor(colony.tick / TICKS_PER_SOL);
  if (!ordered && (!colony.conditions.evaAllowed || sol % EVA_EVERY_SOLS !== 0 || !hasWork(colony))) return;
  if (colony.tanks.oxygenKg < 2 * EVA_O2_KG || colony.tanks.waterKg < 4 * EVA_WATER_KG_H * EVA_HOURS) return;
  const fit = colony.crew
    .map((person, index) => ({
      index,
      fitness: person.sickSols > 0 || isInBed(colony, person) ? 0 : fitnessOf(person),
    }))
    .filter((one) => one.fitness > EVA_LEAST_FITNESS)
    .sort((a, b) => b.fitness - a.fitness || a.index - b.index);
  const [first, second] = fit;
  // Nobody goes out alone.
  if (first === undefined || second === undefined) return;
  eva.people.push(first.index, second.index);
  eva.fromHour = EVA_FROM_HOUR;
  eva.hours = EVA_HOURS;
}

/** Something outside is worn, dusty or being built, and the robots don't do it all. */
function hasWork(colony: Colony): boolean {
  if (robotHours(colony) > EVA_HOURS) return false;
  if (colony.energy.lightShare < CLEAN_BELOW) return true;
  const work = colony.works[0];
  if (work !== undefined && MODULE[work.key].outside) return true;
  return colony.built.some((module) => MODULE[module.key].outside && module.wear > EVA_WEAR);
}
