/** Every word a governor can use, made of the tables that programs are compiled with. */
import { MODULE_NAMES } from '../../core/colony/programs/moduleNames.ts';
import { ITEMS, LISTS, TASK_LISTS } from '../../core/colony/programs/readings/lists.ts';
import { READING_GROUPS } from '../../core/colony/programs/readings/table.ts';
import { VERBS } from '../../core/colony/programs/words.ts';
import { vocabulary } from '../../core/lispy/vocabulary.ts';
import type { EditorWord } from '../../core/talk/workshop.ts';

/** Names that a governor sets: what they hold stands in READINGS.md. */
const DIALS: ReadonlySet<string> = new Set([
  'heating_alloc',
  'isru_alloc',
  'greenhouse_alloc',
  'food_ration',
  'repair_alloc',
  'building_alloc',
]);

/** Readings first, then what is set, then functions, then the language. */
export function editorWords(): EditorWord[] {
  const words = new Map<string, EditorWord>();
  const add = (word: Omit<EditorWord, 'first'> & { readonly first?: string }): void => {
    if (!words.has(word.name)) words.set(word.name, { first: word.name, ...word });
  };
  for (const [, readings] of READING_GROUPS)
    for (const { name, aliases = [], unit, about } of readings)
      for (const word of [name, ...aliases])
        add({ name: word, kind: DIALS.has(word) ? 'dial' : 'reading', takes: unit, about, first: name });
  for (const { name, unit, about } of ITEMS) add({ name, kind: 'dial', takes: unit, about });
  for (const { name, unit, about } of [...LISTS, ...TASK_LISTS]) add({ name, kind: 'list', takes: unit, about });
  for (const { name, takes, about } of VERBS) add({ name, kind: 'verb', takes, about });
  for (const name of MODULE_NAMES) add({ name, kind: 'constant', takes: '', about: 'A module, by its own name.' });
  for (const word of vocabulary()) add(word);
  return [...words.values()];
}
