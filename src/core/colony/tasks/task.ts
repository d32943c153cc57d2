/** What a task is: a decision among choices, or an override taken in steps. Each is one entry in a file of its own. */
import type { Frame } from '../../mars/frame.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import type { Chance } from './chance.ts';
import { TASK_TICKS_PER_SECOND } from './constants.ts';

/** A task that waits for its answer, as the colony keeps it. */
export type OpenTask = Colony['tasks']['open'][number];

export type ChoiceKey = 'approve' | 'deny' | 'alt';
/** `says` tells in a sentence what the choice does. */
export type Choice = { readonly key: ChoiceKey; readonly label: string; readonly says: string };

/** Whom or what a task is about, by name, and how bad it is, in the unit that its text gives. */
export type Concern = { readonly subject: string; readonly size: number };

type Common = {
  readonly id: string;
  readonly title: string;
  readonly urgency: 'urgent' | 'request';
  /** Time to answer at fuse 1. */
  readonly ticks: number;
  /** The situation, for the player. `{subject}` and `{size}` are filled in; so they are in what choices say. */
  readonly text: string;
  /** Whether it comes up in the sol that begins, and about what. Reads only. */
  readonly when: (colony: Colony, frame: Frame, chance: Chance) => Concern | null;
};

export type Decision = Common & {
  readonly kind: 'decision';
  readonly choices: readonly Choice[];
  /** What is done when nobody decides. */
  readonly default: ChoiceKey;
  /** Does what was chosen. Returns what came of it, in a sentence. */
  readonly apply: (colony: Colony, flows: Flows, task: OpenTask, choice: ChoiceKey, after: Chance) => string;
};

export type Override = Common & {
  readonly kind: 'override';
  /** Labels of the buttons, and the order, by index, in which the right ones are pressed. */
  readonly steps: readonly string[];
  readonly order: readonly number[];
  readonly succeed: (colony: Colony, flows: Flows, task: OpenTask, after: Chance) => string;
  /** After a wrong step, or when time has run out. */
  readonly fail: (colony: Colony, flows: Flows, task: OpenTask, timedOut: boolean, after: Chance) => string;
};

export type Task = Decision | Override;

/** The ancestor's seconds to answer, as ticks. */
export function ticksOf(seconds: number): number {
  return Math.ceil(seconds * TASK_TICKS_PER_SECOND);
}

/** The ticks that challenges give: the ledger tells of them a sol ahead of the worst. */
export const CHALLENGE_TICKS = ticksOf(20);

/** To one decimal: sizes are shown as they are kept. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
