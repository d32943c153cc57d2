/** Grants or refuses a command: one branch per verb, each verb in its own file. */
import { unreachable } from '../../kernel/result.ts';
import type { Colony, ColonyEvent } from '../schema.ts';
import type { Command } from './command.ts';
import { setAllocation } from './setAllocation.ts';
import { setRation } from './setRation.ts';

/** Applies one command to the colony and says what came of it. A refusal changes nothing and is an event. */
export function applyCommand(colony: Colony, command: Command): ColonyEvent {
  const outcome = grant(colony, command);
  if (typeof outcome !== 'string') return outcome;
  return { kind: 'refused', tick: colony.tick, command: command.kind, reason: outcome };
}

function grant(colony: Colony, command: Command): ColonyEvent | string {
  switch (command.kind) {
    case 'set-allocation':
      return setAllocation(colony, command);
    case 'set-ration':
      return setRation(colony, command);
    default:
      return unreachable(command);
  }
}
