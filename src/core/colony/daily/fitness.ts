/** How much of a full day's work a person can do. */
import { SICK_WORK } from '../constants.ts';
import { FIT_PER_FATIGUE, FIT_SPIRITS } from '../peopleConstants.ts';
import type { Person, Skill } from '../person.ts';

/** 0 (none) to about 1: health, rest, spirits and muscle; the sick do little. */
export function fitnessOf(person: Person): number {
  if (!person.alive) return 0;
  const rested = 1 - person.fatigue * FIT_PER_FATIGUE;
  const spirits = 1 - FIT_SPIRITS + (FIT_SPIRITS * person.morale) / 100;
  const well = person.sickSols > 0 ? SICK_WORK : 1;
  return (person.hp / 100) * rested * spirits * Math.min(1, person.muscle) * well;
}

/** The best skill of a kind among the living and well, 0 when there is nobody. */
export function bestSkill(crew: readonly Person[], skill: Skill): number {
  let best = 0;
  for (const person of crew) if (person.alive && person.sickSols <= 0) best = Math.max(best, person.skill[skill]);
  return best;
}
