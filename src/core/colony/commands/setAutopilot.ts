/** `set-autopilot`: seats programs that answer tasks, takes them away, or switches them all. */
import type { ColonyEvent } from '../events.ts';
import { autopilotProblem } from '../programs/check.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

const PARTS = ['decision', 'override'] as const;

/** @returns the event, or the reason why the wish can't be granted. */
export function setAutopilot(colony: Colony, command: CommandOf<'set-autopilot'>): ColonyEvent | string {
  const { autopilot } = colony.mind;
  for (const part of PARTS) {
    const source = command[part];
    const problem = source === undefined || source === null ? null : autopilotProblem(source);
    if (problem !== null) return `${part === 'decision' ? 'Decisions' : 'Overrides'}: ${problem}`.slice(0, 200);
  }
  const { decision = autopilot.decision, override = autopilot.override, enabled = true } = command;
  if (enabled && decision === null && override === null) return 'The autopilot has no program to run.';
  if (command.decision === undefined && command.override === undefined && enabled === autopilot.enabled)
    return `The autopilot is ${enabled ? 'on' : 'off'} already.`;
  Object.assign(autopilot, { enabled, decision, override, trouble: null });
  return noted(
    colony,
    'autopilot-set',
    '',
    enabled ? `The autopilot answers ${dutyOf(decision, override)}.` : 'The autopilot is off.',
  );
}

function dutyOf(decision: string | null, override: string | null): string {
  if (decision === null) return 'overrides';
  return override === null ? 'decisions' : 'decisions and overrides';
}
