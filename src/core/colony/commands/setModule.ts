/** `set-module`: switches a module off, so that it neither works nor wears, or on again. */
import type { ColonyEvent } from '../events.ts';
import { MODULE } from '../modules.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function setModule(colony: Colony, command: CommandOf<'set-module'>): ColonyEvent | string {
  const module = colony.built.find((one) => one.id === command.id);
  if (module === undefined) return `There is no module ${command.id}.`;
  if (module.offline === !command.on) return `That module is ${command.on ? 'on' : 'off'} already.`;
  module.offline = !command.on;
  fitPlant(colony);
  return noted(
    colony,
    'module-set',
    module.key,
    `${MODULE[module.key].title} ${module.id} is ${command.on ? 'on' : 'off'}`,
  );
}
