/** `resume-contract`: takes a contract off the shelf. */
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function resumeContract(colony: Colony, command: CommandOf<'resume-contract'>): ColonyEvent | string {
  const { bay } = colony;
  const contract = bay.suspended.find(({ id }) => id === command.contract);
  if (contract === undefined) return 'That contract is not on the shelf.';
  if (bay.contract !== null) return `${bay.contract.title} is under way; suspend or abandon it first.`;
  bay.suspended = bay.suspended.filter((one) => one !== contract);
  bay.contract = contract;
  return noted(colony, 'contract-resumed', contract.job, `${contract.title} is taken up again.`);
}
