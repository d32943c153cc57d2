/** `set-ration`: how much of a full day's food each person gets. */
import type { ColonyEvent } from '../events.ts';
import { setStanding } from '../nervous/base.ts';
import type { Colony } from '../schema.ts';
import { heldBecause } from '../works/protocols.ts';
import type { CommandOf } from './command.ts';

const LEAST_RATION = 0.1;
const MOST_RATION = 1.5;

/** Why people can't be given a ration; null when they can. */
export function rationProblem(ration: number): string | null {
  if (ration >= LEAST_RATION && ration <= MOST_RATION) return null;
  return `A ration is between ${LEAST_RATION} and ${MOST_RATION}, not ${ration}.`;
}

/** @returns the event, or the reason why the wish can't be granted. */
export function setRation(colony: Colony, command: CommandOf<'set-ration'>): ColonyEvent | string {
  const { ration } = command;
  const problem = heldBecause(colony, 'ration') ?? rationProblem(ration);
  if (problem !== null) return problem;
  setStanding(colony, { ration });
  return { kind: 'ration-set', tick: colony.tick, ration };
}
