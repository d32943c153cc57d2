/** Decisions that come up in a sol: the ledger's challenge, and at most one of the templates. */
import type { Frame } from '../../mars/frame.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import type { Chance } from './chance.ts';
import { TASK_AFTER_SOL, TASK_OPEN_HOURS, TASK_OPEN_MOST, TASK_QUEUE, TASK_RECENT } from './constants.ts';
import { loseHours } from './effects.ts';
import { runningSol } from './facts.ts';
import { expire, isOver } from './settle.ts';
import { challengeOf, TEMPLATES } from './table.ts';
import type { Concern, OpenTask, Task } from './task.ts';

/** Raises the tasks of a sol, in its first tick. */
export function raiseTasks(colony: Colony, flows: Flows, frame: Frame): void {
  const { open } = colony.tasks;
  // Whoever does not decide works around it.
  for (const task of open) if (!isOver(colony, task)) loseHours(colony, TASK_OPEN_HOURS);
  const chance: Chance = { seed: colony.seed, stream: 0, sol: frame.sol, entity: 0, risk: colony.risk };
  if (frame.challenge !== null) meetChallenge(colony, flows, frame, chance);
  // What has no deadline does not hold up what comes next: else, who never answers would have fewer troubles.
  let waiting = 0;
  for (const task of open) if (task.deadlineTick !== null) waiting++;
  if (runningSol(colony) <= TASK_AFTER_SOL || waiting >= TASK_QUEUE) return;
  for (const { task, stream } of TEMPLATES) {
    chance.stream = stream;
    const concern = task.when(colony, frame, chance);
    if (concern === null || isOpen(colony, task.id) || isRecent(colony, task.id)) continue;
    const [oldest] = open;
    if (open.length >= TASK_OPEN_MOST && oldest !== undefined) flows.events.push(expire(colony, flows, oldest));
    announce(colony, flows, task, raise(colony, task, concern));
    return;
  }
}

/** A challenge comes whether or not there is time for it: with its like still open, or no room, it takes its default. */
function meetChallenge(colony: Colony, flows: Flows, frame: Frame, chance: Chance): void {
  const type = frame.challenge?.type ?? '';
  const entry = challengeOf(type);
  if (entry === undefined) {
    const desc = `The ledger sets a challenge that nobody here knows: ${type}.`;
    flows.events.push(noted(colony, 'unknown-challenge', type, desc));
    return;
  }
  chance.stream = entry.stream;
  const concern = entry.task.when(colony, frame, chance);
  if (concern === null) return;
  if (isOpen(colony, type) || colony.tasks.open.length >= TASK_OPEN_MOST) {
    flows.events.push(expire(colony, flows, asOpen(colony, entry.task, concern)));
  } else announce(colony, flows, entry.task, raise(colony, entry.task, concern));
}

function isOpen(colony: Colony, id: string): boolean {
  for (const task of colony.tasks.open) if (task.task === id) return true;
  return false;
}

function isRecent(colony: Colony, id: string): boolean {
  const { past } = colony.tasks;
  for (let place = Math.max(0, past.length - TASK_RECENT); place < past.length; place++)
    if (past[place]?.task === id) return true;
  return false;
}

function asOpen(colony: Colony, task: Task, concern: Concern): OpenTask {
  const id = colony.tasks.nextId++;
  const deadlineTick = colony.fuse === 0 ? null : colony.tick + task.ticks * colony.fuse;
  return { id, task: task.id, openedTick: colony.tick, deadlineTick, ...concern, taken: [] };
}

function raise(colony: Colony, task: Task, concern: Concern): OpenTask {
  const open = asOpen(colony, task, concern);
  colony.tasks.open.push(open);
  return open;
}

function announce(colony: Colony, flows: Flows, task: Task, open: OpenTask): void {
  const subject = open.subject === '' ? '' : ` (${open.subject})`;
  flows.events.push(
    noted(colony, 'task-raised', task.id, `${task.title}${subject}`, task.urgency === 'urgent' ? 0.4 : 0.1),
  );
}
