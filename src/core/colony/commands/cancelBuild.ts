/** `cancel-build`: takes a module out of the queue. Parts come back as far as they were not used up. */
import type { ColonyEvent } from '../events.ts';
import { MODULE } from '../modules.ts';
import type { Colony } from '../schema.ts';
import { sparesFor } from './build.ts';
import type { CommandOf } from './command.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function cancelBuild(colony: Colony, command: CommandOf<'cancel-build'>): ColonyEvent | string {
  const work = colony.works[command.place];
  if (work === undefined) return `There is nothing at place ${command.place} of the queue.`;
  const { hours, sparesKg } = MODULE[work.key];
  const backKg = sparesFor(colony, sparesKg) * Math.min(1, work.hoursLeft / hours);
  colony.works.splice(command.place, 1);
  colony.sparesKg += backKg;
  colony.books.sparesUsedKg -= backKg;
  return { kind: 'built', tick: colony.tick, module: work.key, stage: 'given-up' };
}
