/** `answer-task`: decides an open task, before its deadline. */
import type { ColonyEvent } from '../events.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { decide, isOver } from '../tasks/settle.ts';
import { entryOf } from '../tasks/table.ts';
import type { CommandOf } from './command.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function answerTask(colony: Colony, command: CommandOf<'answer-task'>, flows: Flows): ColonyEvent | string {
  const open = colony.tasks.open.find((task) => task.id === command.task);
  if (open === undefined) return `There is no open task ${command.task}.`;
  const entry = entryOf(open.task)?.task;
  if (entry === undefined) return `Nobody here knows the task ${open.task}.`;
  if (entry.kind === 'override') return `"${entry.title}" is no decision: it is done in steps.`;
  if (isOver(colony, open)) return `The time for "${entry.title}" is up.`;
  const choice = entry.choices.find((one) => one.key === command.choice);
  if (choice === undefined) {
    const keys = entry.choices.map((one) => one.key).join(', ');
    return `"${entry.title}" has no choice ${command.choice}; it has ${keys}.`;
  }
  return decide(colony, flows, open, entry, choice.key);
}
