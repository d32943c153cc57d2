import { expect } from 'vitest';
import type { LispyError } from './fault.ts';
import { type Outcome, type RunOptions, compile, run, written } from './lispy.ts';
import type { Embedding, Profile } from './world.ts';

type Settings = RunOptions & { readonly profile?: Profile; readonly embedding?: Embedding };

/** Compiles and runs a source; what fails to compile is an outcome like any other. */
export function outcomeOf(source: string, { profile = 'strict', embedding, ...options }: Settings = {}): Outcome {
  const compiled = compile(source, embedding === undefined ? { profile } : { profile, embedding });
  if (!compiled.ok) return { ok: false, ...compiled.error, gas: 0, out: [] };
  return run(compiled.value, options);
}

/** The value of a source as `repr` writes it; for an error its kind, and which limit. */
export function ran(source: string, settings?: Settings): string {
  const outcome = outcomeOf(source, settings);
  if (outcome.ok) return written(outcome.value);
  const { kind, which } = outcome.error;
  return which === null ? kind : `${kind} ${which}`;
}

/** The error that a source has to end in. */
export function errorIn(source: string, settings?: Settings): LispyError {
  const outcome = outcomeOf(source, settings);
  if (outcome.ok) expect.fail(`${source} gives ${written(outcome.value)}`);
  return outcome.error;
}

/** What the lenient profile notes, as "kind line:column". */
export function notesOn(source: string, settings?: Settings): readonly string[] {
  const { forgiven } = outcomeOf(source, { ...settings, profile: 'lenient' });
  return forgiven.map(({ kind, line, column, count }) => `${kind} ${line}:${column}${count > 1 ? ` x${count}` : ''}`);
}

/** A form repeated around another. */
export function nested(count: number, before: string, middle: string, after: string): string {
  return before.repeat(count) + middle + after.repeat(count);
}
