/** How a task ends: an answer, a finished or failed override, or nobody's answer at all. */
import { frozen } from '../../kernel/frozen.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { noted } from '../commands/noted.ts';
import type { ColonyEvent } from '../events.ts';
import type { Flows } from '../flows.ts';
import type { Colony, PastTask } from '../schema.ts';
import type { Chance } from './chance.ts';
import { TASK_LATE_HOURS, TASK_LATE_MORALE, TASK_PAST_MOST } from './constants.ts';
import { cheerAll, loseHours } from './effects.ts';
import { entryOf } from './table.ts';
import type { ChoiceKey, Decision, OpenTask, Override } from './task.ts';

/** The words under which past tasks keep how an override ended. */
const OVERRIDE_SUCCESS = 'override_success';
const OVERRIDE_FAIL = 'override_fail';
const NO_CHOICE = 'none';

/** Most characters of an outcome that a colony keeps. */
const OUTCOME_MOST = 200;

/** Whether a task's time is up. */
export function isOver(colony: Colony, task: OpenTask): boolean {
  return task.deadlineTick !== null && colony.tick >= task.deadlineTick;
}

/** Does what was chosen, in time. Returns the event that tells of it. */
export function decide(colony: Colony, flows: Flows, task: OpenTask, entry: Decision, choice: ChoiceKey): ColonyEvent {
  const outcome = entry.apply(colony, flows, task, choice, afterOf(colony, task));
  colony.tasks.resolved++;
  close(colony, task, choice, false, outcome);
  return noted(colony, 'task-answered', task.task, outcome);
}

/** An override that was taken to its last step. */
export function succeed(colony: Colony, flows: Flows, task: OpenTask, entry: Override): ColonyEvent {
  const outcome = entry.succeed(colony, flows, task, afterOf(colony, task));
  colony.tasks.overridden++;
  close(colony, task, OVERRIDE_SUCCESS, false, outcome);
  return noted(colony, 'override-done', task.task, outcome);
}

/** An override in which a wrong step was taken. */
export function fail(colony: Colony, flows: Flows, task: OpenTask, entry: Override): ColonyEvent {
  const outcome = entry.fail(colony, flows, task, false, afterOf(colony, task));
  close(colony, task, OVERRIDE_FAIL, false, outcome);
  return noted(colony, 'override-failed', task.task, outcome, 0.4);
}

/** Nobody answered: a decision takes its default in a hurry, an override fails. Returns the event that tells of it. */
export function expire(colony: Colony, flows: Flows, task: OpenTask): ColonyEvent {
  const entry = entryOf(task.task)?.task;
  let choice: string = NO_CHOICE;
  let outcome = 'Nobody here knows what this was about.';
  if (entry?.kind === 'decision') {
    choice = entry.default;
    outcome = entry.apply(colony, flows, task, entry.default, afterOf(colony, task));
    loseHours(colony, TASK_LATE_HOURS);
    cheerAll(colony, -TASK_LATE_MORALE);
  } else if (entry?.kind === 'override') {
    choice = OVERRIDE_FAIL;
    outcome = entry.fail(colony, flows, task, true, afterOf(colony, task));
  }
  colony.tasks.ignored++;
  close(colony, task, choice, true, outcome);
  return noted(colony, 'task-ignored', task.task, outcome, 0.3);
}

/** What an answer sets off besides is drawn when it is given. */
function afterOf(colony: Colony, task: OpenTask): Chance {
  return {
    seed: colony.seed,
    stream: entryOf(task.task)?.afterStream ?? 0,
    sol: colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL),
    entity: task.id,
    risk: colony.risk,
  };
}

/** Takes a task off the list, when it is on it, and keeps how it ended in the window of past ones. */
function close(colony: Colony, task: OpenTask, choice: string, timedOut: boolean, outcome: string): void {
  const { open, past } = colony.tasks;
  const place = open.indexOf(task);
  if (place >= 0) open.splice(place, 1);
  const ended: PastTask = {
    id: task.id,
    task: task.task,
    tick: colony.tick,
    choice,
    timedOut,
    outcome: outcome.slice(0, OUTCOME_MOST),
  };
  past.push(frozen(ended));
  if (past.length > TASK_PAST_MOST) past.shift();
}
