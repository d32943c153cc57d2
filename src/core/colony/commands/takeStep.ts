/** `take-step`: presses a button of an override. The wrong one fails it at once, the last right one ends it well. */
import type { ColonyEvent } from '../events.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { fail, isOver, succeed } from '../tasks/settle.ts';
import { entryOf } from '../tasks/table.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function takeStep(colony: Colony, command: CommandOf<'take-step'>, flows: Flows): ColonyEvent | string {
  const open = colony.tasks.open.find((task) => task.id === command.task);
  if (open === undefined) return `There is no open task ${command.task}.`;
  const entry = entryOf(open.task)?.task;
  if (entry === undefined) return `Nobody here knows the task ${open.task}.`;
  if (entry.kind === 'decision') return `"${entry.title}" has no steps: it is decided.`;
  if (isOver(colony, open)) return `The time for "${entry.title}" is up.`;
  const label = entry.steps[command.step];
  if (label === undefined) return `"${entry.title}" has steps 0 to ${entry.steps.length - 1}, not ${command.step}.`;
  const due = entry.order[open.taken.length];
  open.taken.push(command.step);
  if (command.step !== due) return fail(colony, flows, open, entry);
  if (open.taken.length === entry.order.length) return succeed(colony, flows, open, entry);
  return noted(colony, 'step-taken', open.task, label);
}
