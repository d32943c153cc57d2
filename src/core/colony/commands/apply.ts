/** Grants or refuses a command: one branch per verb, each verb in its own file. */
import { unreachable } from '../../kernel/result.ts';
import type { ColonyEvent } from '../events.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { abandonContract } from './abandonContract.ts';
import { acceptContract } from './acceptContract.ts';
import { answerTask } from './answerTask.ts';
import { build } from './build.ts';
import { cancelBuild } from './cancelBuild.ts';
import type { Command } from './command.ts';
import { endProtocol } from './endProtocol.ts';
import { orderSupply } from './orderSupply.ts';
import { override } from './override.ts';
import { protocol } from './protocol.ts';
import { removeModule } from './removeModule.ts';
import { research } from './research.ts';
import { resumeContract } from './resumeContract.ts';
import { seatAgent } from './seatAgent.ts';
import { seatModule } from './seatModule.ts';
import { setAllocation } from './setAllocation.ts';
import { setAutopilot } from './setAutopilot.ts';
import { setFuse } from './setFuse.ts';
import { setGovernor } from './setGovernor.ts';
import { setLabour } from './setLabour.ts';
import { setModule } from './setModule.ts';
import { setReflex } from './setReflex.ts';
import { setRation } from './setRation.ts';
import { startPhase } from './startPhase.ts';
import { suspendContract } from './suspendContract.ts';
import { takeStep } from './takeStep.ts';
import { unseatAgent } from './unseatAgent.ts';
import { markByHand } from '../nervous/byHand.ts';

/** Applies a player's command and tells of it. What a hand has set, the governor leaves alone from then on. */
export function obey(colony: Colony, command: Command, flows: Flows): void {
  const event = applyCommand(colony, command, flows);
  flows.events.push(event);
  const byHand = event.kind === 'refused' ? null : markByHand(colony, command.kind);
  if (byHand !== null) flows.events.push(byHand);
}

/**
 * Applies one command to the colony and says what came of it. A refusal changes nothing and is an event. What a granted
 * command sets off besides (a death, a task's outcome) is added to the tick's events.
 */
export function applyCommand(colony: Colony, command: Command, flows: Flows): ColonyEvent {
  const outcome = grant(colony, command, flows);
  if (typeof outcome !== 'string') return outcome;
  return { kind: 'refused', tick: colony.tick, command: command.kind, reason: outcome };
}

function grant(colony: Colony, command: Command, flows: Flows): ColonyEvent | string {
  switch (command.kind) {
    case 'set-allocation':
      return setAllocation(colony, command);
    case 'set-ration':
      return setRation(colony, command);
    case 'set-labour':
      return setLabour(colony, command);
    case 'set-fuse':
      return setFuse(colony, command);
    case 'set-module':
      return setModule(colony, command);
    case 'build':
      return build(colony, command);
    case 'cancel-build':
      return cancelBuild(colony, command);
    case 'research':
      return research(colony, command);
    case 'protocol':
      return protocol(colony, command);
    case 'override':
      return override(colony, command);
    case 'end-protocol':
      return endProtocol(colony);
    case 'order-supply':
      return orderSupply(colony, command);
    case 'answer-task':
      return answerTask(colony, command, flows);
    case 'take-step':
      return takeStep(colony, command, flows);
    case 'set-governor':
      return setGovernor(colony, command);
    case 'seat-agent':
      return seatAgent(colony, command);
    case 'unseat-agent':
      return unseatAgent(colony);
    case 'set-autopilot':
      return setAutopilot(colony, command);
    case 'set-reflex':
      return setReflex(colony, command);
    case 'seat-module':
      return seatModule(colony, command);
    case 'remove-module':
      return removeModule(colony);
    case 'accept-contract':
      return acceptContract(colony, command);
    case 'start-phase':
      return startPhase(colony, command, flows);
    case 'suspend-contract':
      return suspendContract(colony);
    case 'resume-contract':
      return resumeContract(colony, command);
    case 'abandon-contract':
      return abandonContract(colony, command);
    default:
      return unreachable(command);
  }
}
