/** `remove-module`: takes what is seated out. A phase that it runs is cut off where it is. */
import type { ColonyEvent } from '../events.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function removeModule(colony: Colony): ColonyEvent | string {
  const { bay } = colony;
  if (bay.seat === null) return 'Nothing is seated.';
  const { name } = bay.seat;
  bay.seat = null;
  fitPlant(colony);
  const cutOff = bay.contract?.state === 'running';
  if (bay.contract !== null && cutOff) bay.contract.state = 'held';
  const tail = cutOff ? ` ${bay.contract?.title ?? ''} is held in the middle of a phase.` : '';
  return noted(colony, 'module-removed', name, `${name} is out.${tail}`);
}
