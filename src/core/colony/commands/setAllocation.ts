/** `set-allocation`: how discretionary power is shared. */
import type { ColonyEvent } from '../events.ts';
import { setStanding } from '../nervous/base.ts';
import type { Allocation, Colony } from '../schema.ts';
import { heldBecause } from '../works/protocols.ts';
import type { CommandOf } from './command.ts';

/** Shares typed by hand or computed by a program may miss 1 by rounding; more than this is a mistake. */
const SUM_TOLERANCE = 1e-6;

/** Three shares as an allocation that sums to 1, or why they are none. */
export function readAllocation({ heating, isru, greenhouse }: Allocation): Allocation | string {
  if (Math.min(heating, isru, greenhouse) < 0) return 'A share is below 0.';
  const sum = heating + isru + greenhouse;
  if (Math.abs(sum - 1) > SUM_TOLERANCE) return `The shares sum to ${Math.round(sum * 1e7) / 1e7}, not to 1.`;
  // + 0 turns a negative zero into zero, which is the only zero a colony may hold.
  return { heating: heating / sum + 0, isru: isru / sum + 0, greenhouse: greenhouse / sum + 0 };
}

/** @returns the event, or the reason why the wish can't be granted. */
export function setAllocation(colony: Colony, command: CommandOf<'set-allocation'>): ColonyEvent | string {
  const held = heldBecause(colony, 'allocation');
  if (held !== null) return held;
  const allocation = readAllocation(command);
  if (typeof allocation === 'string') return allocation;
  setStanding(colony, { allocation });
  return { kind: 'allocation-set', tick: colony.tick, allocation: { ...allocation } };
}
