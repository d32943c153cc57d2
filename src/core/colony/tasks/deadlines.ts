/** Deadlines of open decisions. */
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { expire, isOver } from './settle.ts';
import { entryOf } from './table.ts';

/** Lets what has run out of time take its default, in the order of the list. What nobody knows goes at once. */
export function tendDeadlines(colony: Colony, flows: Flows): void {
  const { open } = colony.tasks;
  for (let place = 0; place < open.length;) {
    const task = open[place];
    if (task !== undefined && (isOver(colony, task) || entryOf(task.task) === undefined)) {
      flows.events.push(expire(colony, flows, task));
    } else place++;
  }
}
