/** Tasks in words: the open ones in short for every View, and all of them in full for the panel. */
import type { Colony } from '../../core/colony/schema.ts';
import { describeTask } from '../../core/colony/tasks/describe.ts';
import { entryOf } from '../../core/colony/tasks/table.ts';
import type { Details, PastTaskDetail } from '../../core/talk/details.ts';
import type { TaskBrief } from '../../core/talk/view.ts';

/** The tasks of a colony: open ones in their order, past ones newest first. */
export function tasksOf({ tasks }: Colony): Details['tasks'] {
  const { open, past, resolved, overridden, ignored } = tasks;
  return {
    open: open.map(describeTask),
    past: past.toReversed().map(pastOf),
    resolved,
    overridden,
    ignored,
  };
}

/** What a View tells of the open tasks. */
export function briefsOf({ tasks }: Colony): TaskBrief[] {
  return tasks.open.map(({ id, task: key, openedTick, deadlineTick }) => {
    const task = entryOf(key)?.task;
    return {
      id,
      title: task?.title ?? key,
      urgency: task?.urgency ?? 'request',
      openedTick,
      deadlineTick,
      default: task?.kind === 'decision' ? labelOf(key, task.default) : null,
    };
  });
}

function pastOf({ id, task: key, tick, choice, timedOut, outcome }: Colony['tasks']['past'][number]): PastTaskDetail {
  return { id, title: entryOf(key)?.task.title ?? key, tick, choice: labelOf(key, choice), timedOut, outcome };
}

/** How a choice is called on its button; what ended otherwise has a word of its own. */
function labelOf(key: string, choice: string): string {
  const task = entryOf(key)?.task;
  if (task?.kind === 'decision') return task.choices.find((one) => one.key === choice)?.label ?? choice;
  if (task?.kind === 'override') return choice === 'override_success' ? 'Carried out' : 'Failed';
  return choice;
}
