/** `set-governor`: seats a program, or switches the seated one; on, it also takes back what a hand has set. */
import type { ColonyEvent } from '../events.ts';
import { agentOf } from '../agents/governing.ts';
import { governorProblem } from '../programs/check.ts';
import { memoryFor } from '../programs/evaluate.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** What a program is called that comes without a name. */
const UNNAMED = 'unnamed';

/** @returns the event, or the reason why the wish can't be granted. */
export function setGovernor(colony: Colony, command: CommandOf<'set-governor'>): ColonyEvent | string {
  const { governor } = colony.mind;
  const { source, name = UNNAMED, profile = 'strict', enabled = true } = command;
  if (source === undefined) {
    if (command.name !== undefined || command.profile !== undefined) return 'A name or a profile comes with a source.';
    return turn(colony, enabled);
  }
  const seated = agentOf(colony);
  if (seated !== null) return `${seated.image.name} governs; unseat it first.`;
  const problem = governorProblem(source, profile);
  if (problem !== null) return problem;
  const memory = memoryFor(colony, name);
  Object.assign(governor, { name, source, profile, enabled, memory, gas: 0, trouble: null, complaint: '' });
  giveBack(colony);
  return noted(colony, 'governor-changed', name, `${name} is seated${enabled ? ' and governs' : ', and off'}.`);
}

function turn(colony: Colony, enabled: boolean): ColonyEvent | string {
  const { governor } = colony.mind;
  const { allocation, ration, labour } = governor.byHand;
  const byHand = allocation || ration || labour;
  if (governor.enabled === enabled && !(enabled && byHand)) return `The governor is ${enabled ? 'on' : 'off'} already.`;
  const wasOn = governor.enabled;
  governor.enabled = enabled;
  governor.complaint = '';
  giveBack(colony);
  const what = !enabled ? 'is off' : wasOn ? 'takes back what was set by hand' : 'governs';
  return noted(colony, 'governor-changed', governor.name, `${governor.name} ${what}.`);
}

function giveBack(colony: Colony): void {
  colony.mind.governor.byHand = { allocation: false, ration: false, labour: false };
}
