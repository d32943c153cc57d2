/** `set-reflex`: switches a reflex on or off. What it does in the running sol goes on to the sol's end. */
import type { ColonyEvent } from '../events.ts';
import { REFLEXES } from '../nervous/reflexes/table.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function setReflex(colony: Colony, command: CommandOf<'set-reflex'>): ColonyEvent | string {
  const setting = colony.mind.reflexes.find((one) => one.id === command.id);
  const reflex = REFLEXES.find((one) => one.id === command.id);
  if (setting === undefined || reflex === undefined) return `There is no reflex called ${command.id}.`;
  const state = command.on ? 'on' : 'off';
  if (setting.on === command.on) return `The reflex "${reflex.title}" is ${state} already.`;
  setting.on = command.on;
  return noted(colony, 'reflex-set', reflex.id, `The reflex "${reflex.title}" is ${state}.`);
}
