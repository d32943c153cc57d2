/** One run of a program with a colony's readings. It changes nothing: what it set is read from the program afterwards. */
import { canonicalText } from '../../kernel/canonical.ts';
import { draw } from '../../kernel/random.ts';
import { type Json, toJson } from '../../lispy/json.ts';
import { type Outcome, compile, readGlobal, run } from '../../lispy/lispy.ts';
import type { Program } from '../../lispy/program.ts';
import type { Profile } from '../../lispy/world.ts';
import { MOST_MEMORY } from '../mindSchema.ts';
import type { Colony } from '../schema.ts';
import { PROGRAM_LIMITS } from './limits.ts';
import { AGENT_LISTS } from './readings/agent.ts';
import { ITEMS, LISTS, type ListReading, TASK_LISTS } from './readings/lists.ts';
import { INPUT_NAMES, inputsFor } from './readings/table.ts';
import type { Situation } from './situation.ts';
import { COLONY_WORDS } from './words.ts';

/** What a source mentions of what a colony gives: found once for a program. */
type Needs = {
  readonly inputs: readonly number[];
  readonly lists: readonly ListReading[];
  readonly memory: readonly string[];
};
const known = new WeakMap<Program, Needs>();

/** Names that are kept from sol to sol: of plain characters, since they are written into files. */
const MEMORY = /^_mem[\w!?*/+<>=.:%&-]*$/;
/** What an empty memory is written as. */
export const NO_MEMORY = '{}';

function needsOf(program: Program): Needs {
  let needs = known.get(program);
  if (needs === undefined) {
    const { slots } = program.world;
    needs = {
      inputs: INPUT_NAMES.map((_, index) => index).filter((index) => slots.has(INPUT_NAMES[index] ?? '')),
      lists: [...LISTS, ...ITEMS, ...TASK_LISTS, ...AGENT_LISTS].filter(({ name }) => slots.has(name)),
      memory: [...slots.keys()].filter((name) => MEMORY.test(name)).sort((a, b) => (a < b ? -1 : 1)),
    };
    known.set(program, needs);
  }
  return needs;
}

/** What a governor of some name begins with: the same name goes on from what it remembers, another begins anew. */
export function memoryFor({ mind: { governor } }: Colony, name: string): string {
  return name === governor.name ? governor.memory : NO_MEMORY;
}

/** A program and what came of its run; no program when the source does not compile. */
export type Evaluated = { readonly program: Program | null; readonly outcome: Outcome };

const NOTHING: readonly never[] = [];

/**
 * Compiles a source, or finds it compiled, and runs it. `memory` is the text of an object; names of memory that it does
 * not have are nil. `stream` and `entity` say whose chance it is.
 */
export function evaluate(
  source: string,
  profile: Profile,
  situation: Situation,
  memory: string,
  stream: number,
  entity = 0,
): Evaluated {
  const compiled = compile(source, { profile, embedding: COLONY_WORDS });
  if (!compiled.ok) {
    const { error, forgiven } = compiled.error;
    return { program: null, outcome: { ok: false, error, gas: 0, out: NOTHING, forgiven } };
  }
  const program = compiled.value;
  return { program, outcome: runOn(program, situation, memory, stream, entity) };
}

/** Runs a compiled program with a colony's readings. */
export function runOn(program: Program, situation: Situation, memory: string, stream: number, entity = 0): Outcome {
  const needs = needsOf(program);
  const { seed } = situation.colony;
  return run(program, {
    inputs: inputsFor(situation, needs.inputs),
    globals: globalsFor(needs, situation, memory),
    limits: PROGRAM_LIMITS,
    draw: (index) => draw(seed, stream, situation.frame.sol, entity, index),
    host: situation,
  });
}

const NO_GLOBALS: Readonly<Record<string, Json>> = Object.freeze({});

function globalsFor({ lists, memory }: Needs, situation: Situation, text: string): Readonly<Record<string, Json>> {
  if (lists.length === 0 && memory.length === 0) return NO_GLOBALS;
  const globals: Record<string, Json> = {};
  if (memory.length > 0) {
    const kept = JSON.parse(text) as Readonly<Record<string, Json>>;
    for (const name of memory) globals[name] = Object.hasOwn(kept, name) ? (kept[name] ?? null) : null;
  }
  for (const list of lists) globals[list.name] = list.of(situation);
  return globals;
}

/** What a program keeps, as text, and the names of what could not be kept. */
export type Memory = { readonly text: string; readonly left: readonly string[] };

const BOUNDS = { parts: MOST_MEMORY, characters: MOST_MEMORY };

/** RFC 8785 text of plain data. */
const textOf = (json: Json): string =>
  typeof json === 'object' && json !== null ? canonicalText(json) : JSON.stringify(json);

/** Reads what a program's last run leaves to the next, in the order of the names, as far as there is room. */
export function memoryOf(program: Program): Memory {
  const { memory } = needsOf(program);
  return memory.length === 0 ? { text: NO_MEMORY, left: NOTHING } : kept(program, memory, {});
}

/** The same for an agent, which keeps the globals that it came with too: `env` is what they were before the run. */
export function agentMemoryOf(program: Program, env: Readonly<Record<string, Json>>): Memory {
  const names = new Set([...Object.keys(env), ...needsOf(program).memory]);
  return names.size === 0
    ? { text: NO_MEMORY, left: NOTHING }
    : kept(
        program,
        [...names].sort((a, b) => (a < b ? -1 : 1)),
        env,
      );
}

/** Of names in order; what the program does not know stays as it was before. */
function kept(program: Program, names: readonly string[], before: Readonly<Record<string, Json>>): Memory {
  const left: string[] = [];
  let inside = '';
  for (const name of names) {
    const value = COLONY_WORDS.given.has(name) ? undefined : readGlobal(program, name);
    if (value === null || (value === undefined && !Object.hasOwn(before, name))) continue;
    const result = value === undefined ? { json: before[name] ?? null } : toJson(value, BOUNDS);
    const entry = 'json' in result ? `${inside === '' ? '' : ','}${JSON.stringify(name)}:${textOf(result.json)}` : null;
    if (entry === null || inside.length + entry.length + NO_MEMORY.length > MOST_MEMORY) left.push(name);
    else inside += entry;
  }
  return { text: `{${inside}}`, left };
}
