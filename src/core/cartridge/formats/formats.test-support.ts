/** Files of every format to try things on. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Result } from '../../kernel/result.ts';
import { textOf, utf8, type Loose } from '../cartridge.test-support.ts';
import type { Refusal } from '../refusal.ts';
import type { LispyOs } from './lispyOs/format.ts';
import { openCartridge, type Opened } from './registry.ts';
import { inspectAny, type Description } from './inspectAny.ts';

const FOLDER = new URL('./golden/', import.meta.url);

/** Names of the frozen files, by listing the folder. */
export const GOLDENS = readdirSync(FOLDER).sort();
/** Bytes of one of them. */
export const golden = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));
/** The document of one of them, to bend. */
export const documentOf = (name: string): Loose => JSON.parse(textOf(golden(name))) as Loose;

/** A document as a file. */
export const fileOf = (document: unknown): Uint8Array => utf8(JSON.stringify(document));

/** What a document that must be fine opens as. */
export function openedOf(document: unknown): Opened {
  const opened = openCartridge(fileOf(document));
  if (!opened.ok) throw new Error(`${opened.error.kind} at ${opened.error.path}: ${opened.error.message}`);
  return opened.value;
}

/** The system in a document that must be one. */
export function systemOf(document: unknown): LispyOs {
  const opened = openedOf(document);
  if (opened.format !== 'lispy-os-cartridge') throw new Error(opened.format);
  return opened.cartridge;
}

/** Kind and place of a refusal; null when there is none. */
export const refusedAt = (result: Result<unknown, Refusal>): [string, string] | null =>
  result.ok ? null : [result.error.kind, result.error.path];

/** A document with a value somewhere in it exchanged. */
export function exchanged(value: unknown, steps: readonly number[], other: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = exchanged(copy[key], rest, other);
  return copy;
}

/** What a file that is read is described as. */
export const seen = (bytes: Uint8Array): Description => {
  const found = inspectAny(bytes);
  if (!found.ok) throw new Error(`${found.error.kind} at ${found.error.path}: ${found.error.message}`);
  return found.value;
};
