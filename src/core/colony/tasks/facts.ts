/** What tasks ask about a colony before they come up. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import { MODULE } from '../modules.ts';
import type { Person, Robot } from '../person.ts';
import type { Built, Colony } from '../schema.ts';

/** Number of the running sol; a colony's first is 1. */
export function runningSol(colony: Colony): number {
  return Math.floor(colony.tick / TICKS_PER_SOL) + 1;
}

/** How many people live. */
export function livingPeople(colony: Colony): number {
  let count = 0;
  for (const person of colony.crew) if (person.alive) count++;
  return count;
}

/** The living, in the crew's order. A new list. */
export function livingCrew(colony: Colony): Person[] {
  return colony.crew.filter((person) => person.alive);
}

/** How many robots work. */
export function livingRobots(colony: Colony): number {
  let count = 0;
  for (const robot of colony.robots) if (robot.alive) count++;
  return count;
}

/** Mean condition of all modules of a kind, 0 to 1; 0 when there is none. */
export function conditionOf(colony: Colony, key: ModuleKey): number {
  let sum = 0;
  let count = 0;
  for (const module of colony.built) {
    if (module.key !== key) continue;
    count++;
    if (!module.offline) sum += 1 - module.wear;
  }
  return count > 0 ? sum / count : 0;
}

/** Whether a module of a kind stands. */
export function has(colony: Colony, key: ModuleKey): boolean {
  for (const module of colony.built) if (module.key === key) return true;
  return false;
}

/** The standing module of a kind that is most worn. */
export function mostWorn(colony: Colony, key: ModuleKey): Built | undefined {
  let worst: Built | undefined;
  for (const module of colony.built)
    if (module.key === key && (worst === undefined || module.wear > worst.wear)) worst = module;
  return worst;
}

/** How a task calls a module: its title and number. */
export function nameOf(module: Built): string {
  return `${MODULE[module.key].title} ${module.id}`;
}

/** The module that a task calls by that name. */
export function moduleCalled(colony: Colony, name: string): Built | undefined {
  return colony.built.find((module) => nameOf(module) === name);
}

/** The living person of a name. */
export function personCalled(colony: Colony, name: string): Person | undefined {
  return colony.crew.find((person) => person.alive && person.name === name);
}

/** The working robot of a name. */
export function robotCalled(colony: Colony, name: string): Robot | undefined {
  return colony.robots.find((robot) => robot.alive && robot.name === name);
}

/** The working robot for which a figure is greatest, the first of equals. */
export function robotWithMost(colony: Colony, figure: (robot: Robot) => number): Robot | undefined {
  let worst: Robot | undefined;
  for (const robot of colony.robots)
    if (robot.alive && (worst === undefined || figure(robot) > figure(worst))) worst = robot;
  return worst;
}
