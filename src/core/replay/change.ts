/** One change to a run, made when it was lived again: what a person could have done otherwise. */
import { unreachable } from '../kernel/result.ts';
import type { Command, Stamped } from '../colony/commands/command.ts';
import type { PROFILES } from '../colony/mindSchema.ts';
import type { ModuleKey } from '../colony/moduleKeys.ts';
import type { ChoiceKey } from '../colony/tasks/task.ts';

/** `tick`: the one whose computation the change enters. */
export type Change =
  /** Another governor is seated, and stays: later seatings are left out. */
  | {
      readonly kind: 'governor';
      readonly tick: number;
      readonly name: string;
      readonly source: string;
      readonly profile: (typeof PROFILES)[number];
    }
  /** A decision is answered so. */
  | {
      readonly kind: 'answer';
      readonly tick: number;
      readonly task: number;
      readonly title: string;
      readonly choice: ChoiceKey;
      readonly label: string;
    }
  /** An override is carried out. */
  | {
      readonly kind: 'carry-out';
      readonly tick: number;
      readonly task: number;
      readonly title: string;
      readonly steps: readonly number[];
    }
  /** A module is put into the queue. */
  | { readonly kind: 'build'; readonly tick: number; readonly module: ModuleKey; readonly title: string };

/** The log with the change in it: first of its tick, and without what it takes the place of. */
export function logWith(log: readonly Stamped[], change: Change): Stamped[] {
  const kept = log.filter(([tick, command]) => !isReplaced(tick, command, change));
  const place = kept.findIndex(([tick]) => tick >= change.tick);
  const at = place < 0 ? kept.length : place;
  const given = commandsOf(change).map((command): Stamped => [change.tick, command]);
  return [...kept.slice(0, at), ...given, ...kept.slice(at)];
}

function isReplaced(tick: number, command: Command, change: Change): boolean {
  switch (change.kind) {
    case 'governor':
      return command.kind === 'set-governor' && command.source !== undefined && tick >= change.tick;
    case 'answer':
      return command.kind === 'answer-task' && command.task === change.task;
    case 'carry-out':
      return command.kind === 'take-step' && command.task === change.task;
    case 'build':
      return false;
    default:
      return unreachable(change);
  }
}

/** The orders that make a change. */
export function commandsOf(change: Change): Command[] {
  switch (change.kind) {
    case 'governor': {
      const { name, source, profile } = change;
      return [{ kind: 'set-governor', name, source, profile }];
    }
    case 'answer':
      return [{ kind: 'answer-task', task: change.task, choice: change.choice }];
    case 'carry-out':
      return change.steps.map((step) => ({ kind: 'take-step', task: change.task, step }));
    case 'build':
      return [{ kind: 'build', module: change.module }];
    default:
      return unreachable(change);
  }
}
