/** All readings that are numbers, in groups: for programs, for the editor's completion, and for READINGS.md. */
import type { Situation } from '../situation.ts';
import { BASE } from './base.ts';
import { CHANGE } from './change.ts';
import { CREW } from './crew.ts';
import { DANGERS } from './dangers.ts';
import type { Reading } from './reading.ts';
import { SETTINGS } from './settings.ts';
import { STORES } from './stores.ts';
import { TIME } from './time.ts';
import { WEATHER } from './weather.ts';

/** The groups by title. */
export const READING_GROUPS: readonly (readonly [title: string, readings: readonly Reading[]])[] = [
  ['Time and Earth', TIME],
  ['Stores', STORES],
  ['People and robots', CREW],
  ['Weather and air', WEATHER],
  ['Modules and work', BASE],
  ['Risk, events, tasks', DANGERS],
  ['Change in the last sol', CHANGE],
  ['Settings', SETTINGS],
];

const BY_INPUT: readonly (readonly [name: string, reading: Reading])[] = READING_GROUPS.flatMap(([, readings]) =>
  readings.flatMap((reading) => [reading.name, ...(reading.aliases ?? [])].map((name) => [name, reading] as const)),
);

/** Every name of a number, aliases included: the inputs of a program. */
export const INPUT_NAMES: readonly string[] = BY_INPUT.map(([name]) => name);

/** One for all runs: whoever fills it has it until the next run. */
const inputs = new Float64Array(INPUT_NAMES.length);

/** The numbers that a program asks for; the others are left as they are, since nobody reads them. */
export function inputsFor(situation: Situation, asked: readonly number[]): Float64Array {
  for (const index of asked) inputs[index] = (BY_INPUT[index] as (typeof BY_INPUT)[number])[1].of(situation) + 0;
  return inputs;
}

/** Every number of a situation by its first name. For people, not for the sol. */
export function readingsOf(situation: Situation): Readonly<Record<string, number>> {
  return Object.fromEntries(
    READING_GROUPS.flatMap(([, readings]) => readings.map(({ name, of }) => [name, of(situation) + 0])),
  );
}
