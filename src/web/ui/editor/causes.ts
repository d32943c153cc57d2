/** What drives what at the desk: readings a line of the program, lines the dials. */
import type { TraceStep } from '../../../core/lispy/trace.ts';
import type { Dial } from '../../../core/talk/mindDetails.ts';
import { formAt, namesIn } from './margin.ts';
import type { Words } from './lispy.ts';

/** A thing at the desk, and the line of the program that it leads to or comes from. */
export type Cause = { readonly of: string; readonly line: number };

const DIALS: ReadonlyMap<string, Dial> = new Map([
  ['heating_alloc', 'heating'],
  ['isru_alloc', 'isru'],
  ['greenhouse_alloc', 'greenhouse'],
  ['food_ration', 'ration'],
  ['repair_alloc', 'repair'],
  ['building_alloc', 'building'],
  ['set-heating', 'heating'],
  ['set-isru', 'isru'],
  ['set-greenhouse', 'greenhouse'],
  ['set-food-ration', 'ration'],
  ['set-repair', 'repair'],
  ['set-building', 'building'],
]);

const SET = /^\((?:set!|define|def)\s+([^\s()]+)|^\((set-[a-z-]+)/;

/** Readings that the program names, by their first name, each at the first line that does. */
export function readsOf(source: string, words: Words): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const [name, line] of namesIn(source)) {
    const word = words.get(name);
    if (word?.kind === 'reading' && !found.has(word.first)) found.set(word.first, { of: word.first, line });
  }
  return [...found.values()];
}

/** Dials that the run set, each from the line that did so last. */
export function setsOf(source: string, steps: readonly TraceStep[]): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const { isName, line, column } of steps) {
    const match = isName ? null : SET.exec(formAt(source, line, column));
    const of = DIALS.get(match?.[1] ?? match?.[2] ?? '');
    if (of !== undefined) found.set(of, { of, line });
  }
  return [...found.values()];
}
