/** `set-ration`: how much of a full day's food each person gets. */
import type { Colony, ColonyEvent } from '../schema.ts';
import type { Command } from './command.ts';

const LEAST_RATION = 0.1;
const MOST_RATION = 1.5;

/** @returns the event, or the reason why the wish can't be granted. */
export function setRation(colony: Colony, command: Extract<Command, { kind: 'set-ration' }>): ColonyEvent | string {
  const { ration } = command;
  if (ration < LEAST_RATION || ration > MOST_RATION)
    return `A ration is between ${LEAST_RATION} and ${MOST_RATION}, not ${ration}.`;
  colony.ration = ration;
  return { kind: 'ration-set', tick: colony.tick, ration };
}
