/** The one source that an agent governs with: its globals, its tools, its programs as functions, and what governs. */
import { compile, run } from '../../lispy/lispy.ts';
import type { AgentTerms, Part } from '../agentSchema.ts';
import { MOST_SOURCE } from '../mindSchema.ts';
import { PROGRAM_LIMITS } from '../programs/limits.ts';
import { INPUT_NAMES } from '../programs/readings/table.ts';
import { placed } from '../programs/trouble.ts';
import { COLONY_WORDS } from '../programs/words.ts';
import { tableIn } from './data.ts';
import { isName } from './names.ts';

/** A tool or program that does not load, and why, in a sentence. */
export type Failed = { readonly name: string; readonly reason: string };

/** What an agent is in a colony: its source, and what of it had to be left out. `problem` says why it can't govern. */
export type Composed = {
  readonly source: string;
  readonly failed: readonly Failed[];
  readonly problem: string | null;
};

/** A program as a function of no operands. */
export function asFunction({ name, code }: Part): string {
  return `(define (${name}) nil\n${code}\n)`;
}

const named = ({ name }: Part, of: string): string => `; ${of} ${name.replace(/\s/g, ' ')}`;

const textOf = (part: Part, isProgram: boolean): string =>
  isProgram ? asFunction(part) : `${named(part, 'tool')}\n${part.code}`;

type Loaded = { readonly part: Part; readonly isProgram: boolean; readonly text: string };

/** Compiles every part, and runs all but the one that governs, without a colony: readings are 0 and lists are empty. */
export function composeAgent({ tools, programs, governs, env }: AgentTerms): Composed {
  const governor = [...programs, ...tools].find(({ name }) => name === governs);
  if (governor === undefined) return { source: '', failed: [], problem: `It has no program called ${governs}.` };
  const wholly = compile(governor.code, { embedding: COLONY_WORDS });
  if (!wholly.ok)
    return { source: '', failed: [], problem: `Program ${governs}: ${placed(wholly.error.error)}`.slice(0, 200) };
  const globals = globalsOf(env);
  const failed: Failed[] = [];
  const parts: Loaded[] = [];
  for (const part of tools) if (part !== governor) parts.push({ part, isProgram: false, text: textOf(part, false) });
  for (const part of programs) {
    if (part === governor) continue;
    if (isName(part.name)) parts.push({ part, isProgram: true, text: textOf(part, true) });
    else failed.push({ name: part.name, reason: `${part.name} can’t be written as a name.` });
  }
  const sound: Loaded[] = [];
  for (const one of parts) {
    const reason = soundAlone(one);
    if (reason === null) sound.push(one);
    else failed.push({ name: one.part.name, reason });
  }
  const together = (some: readonly Loaded[]): string => [globals, ...some.map(({ text }) => text)].join('\n');
  let loaded = sound;
  if (trouble(together(sound)) !== null) {
    loaded = [];
    for (const one of sound) {
      const reason = trouble(together([...loaded, one]));
      if (reason === null) loaded.push(one);
      else failed.push({ name: one.part.name, reason });
    }
  }
  const source = [together(loaded), named(governor, 'program'), governor.code, ''].join('\n').trimStart();
  if (source.length > MOST_SOURCE)
    return { source, failed, problem: `All of it has ${source.length} characters; ${MOST_SOURCE} are the most.` };
  const compiled = compile(source, { embedding: COLONY_WORDS });
  return { source, failed, problem: compiled.ok ? null : placed(compiled.error.error) };
}

const linesIn = (text: string): number => text.split('\n').length;

/**
 * Where a line of a composed source comes from: the tool or program, and the line in its own source. Null for a line that
 * no part wrote. `source` is what `composeAgent` made of the same terms.
 */
export function partAt(
  { tools, programs, governs, env }: AgentTerms,
  source: string,
  line: number,
): { readonly kind: 'tool' | 'program'; readonly name: string; readonly line: number } | null {
  const governor = [...programs, ...tools].find(({ name }) => name === governs);
  const globals = globalsOf(env);
  let from = globals === '' ? 0 : globals.length + 1;
  let first = globals === '' ? 1 : linesIn(globals) + 1;
  for (const [kind, parts] of [
    ['tool', tools],
    ['program', programs],
  ] as const)
    for (const part of parts) {
      const text = textOf(part, kind === 'program');
      // What did not load is not there.
      if (part === governor || !source.startsWith(`${text}\n`, from)) continue;
      const end = first + linesIn(text);
      // The first line of each is a comment with its name, or the head of its function.
      if (line < end) return line < first ? null : { kind, name: part.name, line: Math.max(1, line - first) };
      from += text.length + 1;
      first = end;
    }
  const kind = programs.some(({ name }) => name === governs) ? 'program' : 'tool';
  return line > first ? { kind, name: governs, line: line - first } : null;
}

/** Gives the agent's globals their values; readings and what is kept from sol to sol have theirs already. */
function globalsOf(env: string): string {
  return Object.keys(tableIn(env) ?? {})
    .filter((name) => isName(name) && !name.startsWith('_mem') && !COLONY_WORDS.given.has(name))
    .map((name) => `(define ${name} (agent-env "${name}"))`)
    .join('\n');
}

/** Why a source does not compile by itself: what closes more brackets than it opens would run into its neighbours. */
function soundAlone({ part }: Loaded): string | null {
  const compiled = compile(part.code, { embedding: COLONY_WORDS });
  return compiled.ok ? null : placed(compiled.error.error);
}

const NO_READINGS = new Float64Array(INPUT_NAMES.length);

/** Why a source does not run without a colony; null when it does. */
function trouble(source: string): string | null {
  const compiled = compile(source, { embedding: COLONY_WORDS });
  if (!compiled.ok) return placed(compiled.error.error);
  const names = [...COLONY_WORDS.given].filter((name) => !INPUT_NAMES.includes(name));
  const outcome = run(compiled.value, {
    inputs: NO_READINGS,
    globals: Object.fromEntries(names.map((name) => [name, null])),
    limits: PROGRAM_LIMITS,
  });
  return outcome.ok ? null : placed(outcome.error);
}
