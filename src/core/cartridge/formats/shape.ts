/** From a document to a value of a format: the rungs of the ladder that every format shares. */
import { err, ok, type Result } from '../../kernel/result.ts';
import type { z } from '../../kernel/zod.ts';
import { issueOf } from '../issue.ts';
import { findStray } from '../json.ts';
import { refusal, type Refusal } from '../refusal.ts';

export type Document = Readonly<Record<string, unknown>>;

/** Refuses a version that is none, or newer than `latest`. */
export function checkVersion(document: Document, latest: number): Result<number, Refusal> {
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err(refusal('not-a-cartridge', 'This file has no whole version number.', '/version'));
  if (version <= latest) return ok(version);
  const found = `This file has version ${version} of its format; this Marsdeck reads up to ${latest}.`;
  return err(refusal('version-too-new', `${found} Open it in a newer one.`, '/version'));
}

/** A document as a schema has it, whole. Values that would not come back from a file are refused before. */
export function shaped<T>(schema: z.ZodType<T>, document: Document): Result<T, Refusal> {
  const stray = findStray(document);
  if (stray !== null) return err(refusal('invalid', stray.reason, stray.path));
  const parsed = schema.safeParse(document);
  if (parsed.success) return ok(parsed.data);
  const { path, message } = issueOf(parsed.error.issues);
  return err(refusal('invalid', `A value is not what it should be: ${message}.`, path));
}

/** Known keys apart from the others, which are kept as they came (F2.2). */
export function splitExtra(document: Document, known: Readonly<Record<string, unknown>>): [Document, Document] {
  const entries = Object.entries(document);
  return [
    Object.fromEntries(entries.filter(([key]) => Object.hasOwn(known, key))),
    Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(known, key))),
  ];
}
