/** `abandon-contract`: gives a contract up for good, under way or on the shelf. What it has cost is gone. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { rememberDone } from '../bay/done.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function abandonContract(colony: Colony, command: CommandOf<'abandon-contract'>): ColonyEvent | string {
  const { bay } = colony;
  const contract = [bay.contract, ...bay.suspended].find((one) => one?.id === command.contract) ?? null;
  if (contract === null) return 'That contract is neither under way nor on the shelf.';
  if (contract === bay.contract) bay.contract = null;
  else bay.suspended = bay.suspended.filter((one) => one !== contract);
  rememberDone(bay, contract, Math.floor(colony.tick / TICKS_PER_SOL), 'abandoned');
  return noted(colony, 'contract-abandoned', contract.job, `${contract.title} is given up.`);
}
