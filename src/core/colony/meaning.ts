/** What a well-shaped colony must also mean: sums that hold, references that resolve, no negative zero. */
import { CAUSES, type Colony } from './schema.ts';

export type Problem = { readonly path: string; readonly reason: string };

const SUM_TOLERANCE = 1e-9;
const HP_TOLERANCE = 1e-6;

/** Everything wrong with the meaning of a colony; an empty list means it can be run. */
export function checkColony(colony: Colony, path = ''): Problem[] {
  const problems: Problem[] = [];
  const at = (where: string, reason: string): number => problems.push({ path: `${path}${where}`, reason });
  const { heating, isru, greenhouse } = colony.allocation;
  if (Math.abs(heating + isru + greenhouse - 1) > SUM_TOLERANCE) at('/allocation', 'The shares do not sum to 1.');
  if (colony.energy.batteryKwh > colony.energy.capacityKwh)
    at('/energy/batteryKwh', 'The battery holds more than its capacity.');
  const ids = new Set<number>();
  for (const [index, module] of colony.built.entries()) {
    if (ids.has(module.id)) at(`/built/${index}/id`, `Two modules have the id ${module.id}.`);
    ids.add(module.id);
  }
  const names = new Set<string>();
  for (const [index, person] of colony.crew.entries()) {
    if (names.has(person.name)) at(`/crew/${index}/name`, `Two people are called ${person.name}.`);
    names.add(person.name);
    const sum = CAUSES.reduce((total, cause) => total + person.harm[cause], 0);
    if (Math.abs(Math.max(0, 100 - sum) - person.hp) > HP_TOLERANCE)
      at(`/crew/${index}/hp`, 'Health is not 100 less the harm.');
    if (person.alive !== person.hp > 0)
      at(`/crew/${index}/alive`, 'A person is alive exactly while health is above 0.');
    if ((person.cause === null) !== person.alive) at(`/crew/${index}/cause`, 'The dead have a cause, the living none.');
  }
  const anyoneAlive = colony.crew.some((person) => person.alive);
  if (anyoneAlive === (colony.ended !== null)) at('/ended', 'A colony has ended exactly when nobody is alive.');
  if (colony.ended !== null && colony.ended.tick >= colony.tick) at('/ended/tick', 'The end lies in the future.');
  return problems;
}
