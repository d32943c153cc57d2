/** Runs a phase's handler, and reads what it asks for. Nothing of the colony is changed here. */
import type { LispyError } from '../../lispy/fault.ts';
import { type Json, toJson } from '../../lispy/json.ts';
import { limitsWith } from '../../lispy/limits.ts';
import { callFunction, compile, run } from '../../lispy/lispy.ts';
import { type Result, err, ok } from '../../kernel/result.ts';
import { PHASE_GAS } from './constants.ts';

const MOST_TEXT = 1024;
const MOST_KEYS = 16;

/** What one call may use. */
const HANDLER_LIMITS = limitsWith({
  gas: PHASE_GAS,
  depth: 64,
  mem: 2000,
  string: MOST_TEXT,
  list: 256,
  lines: 8,
  output: MOST_TEXT,
  source: 4096,
});

const BOUNDS = { parts: 2 * MOST_KEYS + 1, characters: MOST_TEXT };

/** A handler's answer: a dictionary of numbers and texts. */
export type Answer = Readonly<Record<string, number | string>>;

/** Why a program may not be seated, with its place; null when it may. */
export function handlerProblem(source: string): string | null {
  const compiled = compile(source);
  return compiled.ok ? null : placed(compiled.error.error);
}

const placed = ({ message, line, column }: LispyError): string =>
  line === 0 ? message : `Line ${line}, column ${column}: ${message}`;

/**
 * Calls a handler of a program. Null when the program has none of that name and `isOptional`; a sentence when it fails,
 * runs out or gives back anything else than a dictionary of at most 16 numbers and texts.
 */
export function callHandler(
  source: string,
  name: 'on-sol' | 'on-done',
  figures: Json,
  isOptional = false,
): Result<Answer | null, string> {
  const compiled = compile(source);
  if (!compiled.ok) return err(placed(compiled.error.error));
  const program = compiled.value;
  const options = { limits: HANDLER_LIMITS };
  const defined = run(program, options);
  if (!defined.ok) return err(placed(defined.error));
  if (isOptional && !program.world.slots.has(name)) return ok(null);
  const called = callFunction(program, name, [figures], options);
  if (!called.ok) return err(placed(called.error));
  const data = toJson(called.value, BOUNDS);
  if (!('json' in data)) return err(`${name} gives back what is no plain data, or too much of it.`);
  const { json } = data;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return err(`${name} gives back no dictionary.`);
  const entries = Object.entries(json as Readonly<Record<string, Json>>);
  if (entries.length > MOST_KEYS) return err(`${name} gives back more than ${MOST_KEYS} keys.`);
  for (const [key, value] of entries)
    if (typeof value === 'number' ? value - value !== 0 : typeof value !== 'string')
      return err(`${name} gives ${key} as neither a number nor a text.`);
  return ok(json as Answer);
}
