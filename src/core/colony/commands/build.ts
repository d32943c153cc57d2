/** `build`: puts a module into the queue. Its parts are taken at once, its hours and energy as work goes on. */
import { WORKS_MOST } from '../constants.ts';
import type { ColonyEvent } from '../events.ts';
import { MODULE } from '../modules.ts';
import { MODULE_KEYS, type ModuleKey } from '../moduleKeys.ts';
import { TECH } from '../research.ts';
import type { Colony } from '../schema.ts';
import { hasRoomForTrays } from '../works/build.ts';
import type { CommandOf } from './command.ts';

const BUILT_MOST = 200;

/** Parts that a module takes of this colony, kg: fewer where steel is made on Mars. */
export function sparesFor(colony: Colony, sparesKg: number): number {
  return colony.research.done.includes('mars_steel') ? sparesKg / 2 : sparesKg;
}

/** @returns the event, or the reason why the wish can't be granted. */
export function build(colony: Colony, command: CommandOf<'build'>): ColonyEvent | string {
  const key = MODULE_KEYS.find((one) => one === command.module);
  if (key === undefined) return `There is no module called ${command.module}.`;
  const refusal = refusalToBuild(colony, key);
  if (refusal !== null) return refusal;
  const { hours, kwh } = MODULE[key];
  const sparesKg = sparesFor(colony, MODULE[key].sparesKg);
  colony.sparesKg -= sparesKg;
  colony.books.sparesUsedKg += sparesKg;
  colony.works.push({ key, hoursLeft: hours, kwhLeft: kwh });
  return { kind: 'built', tick: colony.tick, module: key, stage: 'begun' };
}

/** Why a module can't be put into the queue now; null when it can. */
export function refusalToBuild(colony: Colony, key: ModuleKey): string | null {
  const module = MODULE[key];
  if (module.needs !== null && !colony.research.done.includes(module.needs))
    return `${module.title} needs research first: ${TECH[module.needs].title}.`;
  if (colony.works.length >= WORKS_MOST) return `${WORKS_MOST} modules are in the queue already.`;
  if (colony.built.length + colony.works.length >= BUILT_MOST) return 'The site is full.';
  if (module.cropM2 > 0 && !hasRoomForTrays(colony)) return 'There is no room for another dome.';
  const sparesKg = sparesFor(colony, module.sparesKg);
  if (colony.sparesKg < sparesKg)
    return `${module.title} takes ${sparesKg} kg of parts; there are ${Math.floor(colony.sparesKg)}.`;
  return null;
}
