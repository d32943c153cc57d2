/** Who can lend a hand in the sol that begins. */
import { EVA_LEAST_FITNESS } from '../constants.ts';
import { fitnessOf } from '../daily/fitness.ts';
import type { Person, Robot } from '../person.ts';
import type { Colony } from '../schema.ts';

/** People who are well and fit for a day's work. */
export function fitPeople(colony: Colony): number {
  let count = 0;
  for (const person of colony.crew) if (person.sickSols <= 0 && fitnessOf(person) > EVA_LEAST_FITNESS) count++;
  return count;
}

/** Whether a robot works in this sol. */
export function isWorking(robot: Robot): boolean {
  return robot.alive && robot.upsetSols <= 0;
}

/** Fit people and working robots. */
export function handsOf(colony: Colony): number {
  let count = fitPeople(colony);
  for (const robot of colony.robots) if (isWorking(robot)) count++;
  return count;
}

/** The living one with the least health; of equals the first. Nobody where none lives. */
export function weakestOf<Body extends Person | Robot>(bodies: readonly Body[]): Body | undefined {
  let weakest: Body | undefined;
  for (const body of bodies) if (body.alive && (weakest === undefined || body.hp < weakest.hp)) weakest = body;
  return weakest;
}
