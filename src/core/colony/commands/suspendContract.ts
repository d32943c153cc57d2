/** `suspend-contract`: puts the contract under way on the shelf, as it is. It costs nothing. */
import { MOST_SUSPENDED } from '../baySchema.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function suspendContract(colony: Colony): ColonyEvent | string {
  const { bay } = colony;
  const { contract } = bay;
  if (contract === null) return 'No contract is under way.';
  if (bay.suspended.length >= MOST_SUSPENDED) return `${MOST_SUSPENDED} contracts are on the shelf already.`;
  if (contract.state === 'running') contract.state = 'held';
  bay.suspended.push(contract);
  bay.contract = null;
  return noted(colony, 'contract-suspended', contract.job, `${contract.title} is put on the shelf.`);
}
