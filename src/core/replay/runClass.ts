/** Classes of ranked runs: by what the player let decide. Told from the command log alone, which a replay has proved. */
import { unreachable } from '../kernel/result.ts';
import type { Command } from '../colony/commands/command.ts';
import { PLAYABLE } from '../colony/missions.ts';
import { defaultGovernorOf } from '../colony/programs/defaults.ts';
import { SHIPPED } from '../colony/programs/shipped.ts';
import { DECISION_AUTOPILOT, OVERRIDE_AUTOPILOT } from '../colony/programs/shippedAutopilots.ts';

/** The classes, from the least of one's own to the most. A run is in the highest that any of its commands is in. */
export const RUN_CLASSES = ['stock', 'governor', 'agent', 'modules'] as const;
export type RunClass = (typeof RUN_CLASSES)[number];

/** Every program that comes with Marsdeck, as its source. */
const STOCK_PROGRAMS: ReadonlySet<string> = new Set([
  ...SHIPPED.map(({ source }) => source),
  ...PLAYABLE.map((mission) => defaultGovernorOf(mission).source),
  DECISION_AUTOPILOT,
  OVERRIDE_AUTOPILOT,
]);

/**
 * The class of a log: `modules` when it used the bay; `agent` when it seats one, a shipped one too, since its memory is
 * never the same twice; `governor` when it seats a program that does not come with Marsdeck. Refused or not.
 */
export function runClassOf(commands: readonly Command[]): RunClass {
  if (commands.some(usesBay)) return 'modules';
  if (commands.some(({ kind }) => kind === 'seat-agent')) return 'agent';
  return commands.some(bringsProgram) ? 'governor' : 'stock';
}

const BAY_KINDS: ReadonlySet<Command['kind']> = new Set(['seat-module', 'accept-contract', 'start-phase']);

function usesBay({ kind }: Command): boolean {
  return BAY_KINDS.has(kind);
}

function bringsProgram(command: Command): boolean {
  switch (command.kind) {
    case 'set-governor':
      return isOwn(command.source);
    case 'set-autopilot':
      return isOwn(command.decision) || isOwn(command.override);
    case 'set-allocation':
    case 'set-ration':
    case 'set-labour':
    case 'set-fuse':
    case 'set-module':
    case 'build':
    case 'cancel-build':
    case 'research':
    case 'protocol':
    case 'override':
    case 'end-protocol':
    case 'order-supply':
    case 'answer-task':
    case 'take-step':
    case 'set-reflex':
    case 'seat-agent':
    case 'unseat-agent':
    case 'seat-module':
    case 'remove-module':
    case 'accept-contract':
    case 'start-phase':
    case 'suspend-contract':
    case 'resume-contract':
    case 'abandon-contract':
      return false;
    default:
      return unreachable(command);
  }
}

function isOwn(source: string | null | undefined): boolean {
  return source !== undefined && source !== null && !STOCK_PROGRAMS.has(source);
}
