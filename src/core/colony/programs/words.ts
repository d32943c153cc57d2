/** The names that a colony gives to programs: readings, lists, settings, and functions of its own. */
import { embedding } from '../../lispy/embedding.ts';
import { MODULE_NAMES } from './moduleNames.ts';
import { AGENT_LISTS } from './readings/agent.ts';
import { ITEMS, LISTS, TASK_LISTS } from './readings/lists.ts';
import { INPUT_NAMES } from './readings/table.ts';
import { AGENT_VERBS } from './verbs/agent.ts';
import { RECORD_VERBS } from './verbs/record.ts';
import { SETTER_VERBS } from './verbs/setters.ts';
import { SILENT_VERBS } from './verbs/silent.ts';

/** Functions of a colony's, in the order of READINGS.md. */
export const VERBS = [...SETTER_VERBS, ...RECORD_VERBS, ...AGENT_VERBS, ...SILENT_VERBS];

/** What a colony adds to the language: of the command line's `lispy` too, where no reading has a value unless `--env` gives it one. */
export const COLONY_PARTS = {
  inputs: INPUT_NAMES,
  names: [...LISTS, ...ITEMS, ...TASK_LISTS, ...AGENT_LISTS].map(({ name }) => name),
  constants: Object.fromEntries(MODULE_NAMES.map((name) => [name, name])),
  builtins: VERBS,
};

/** What governors and autopilots are compiled with. */
export const COLONY_WORDS = embedding(COLONY_PARTS);
