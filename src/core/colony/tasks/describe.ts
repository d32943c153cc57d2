/** An open task in words, for the View. */
import { entryOf } from './table.ts';
import type { Choice, OpenTask } from './task.ts';

export type TaskView = {
  /** What `answer-task` and `take-step` name it by. */
  readonly id: number;
  /** The key of its entry, and what the player reads. */
  readonly task: string;
  readonly kind: 'decision' | 'override';
  readonly title: string;
  readonly urgency: 'urgent' | 'request';
  readonly text: string;
  /** Empty for an override. */
  readonly choices: readonly Choice[];
  /** Key of the choice that is taken when nobody decides; null for an override, which then fails. */
  readonly default: Choice['key'] | null;
  readonly openedTick: number;
  /** The tick before which it must be answered; null without a deadline. */
  readonly deadlineTick: number | null;
  /** Labels of an override's buttons, by the number that `take-step` names; null for a decision. */
  readonly steps: readonly string[] | null;
  /** Numbers of the steps that were taken. */
  readonly taken: readonly number[];
};

/** Describes an open task: its text and choices filled with whom it is about and how bad it is. */
export function describeTask(open: OpenTask): TaskView {
  const { id, task, openedTick, deadlineTick } = open;
  const entry = entryOf(task)?.task;
  const fill = (text: string): string =>
    text.replace(/\{(subject|size)\}/g, (_, name) => (name === 'size' ? String(open.size) : open.subject));
  const choices = entry?.kind === 'decision' ? entry.choices : [];
  return {
    id,
    task,
    kind: entry?.kind ?? 'decision',
    title: entry?.title ?? task,
    urgency: entry?.urgency ?? 'request',
    text: fill(entry?.text ?? 'Nobody here knows what this is about.'),
    choices: choices.map(({ key, label, says }) => ({ key, label, says: fill(says) })),
    default: entry?.kind === 'decision' ? entry.default : null,
    openedTick,
    deadlineTick,
    steps: entry?.kind === 'override' ? [...entry.steps] : null,
    taken: [...open.taken],
  };
}
