/** Who a file is: the fields that the specification requires of every cartridge, and those that it recommends. */
import { z } from '../../../kernel/zod.ts';
import type { Finding } from '../finding.ts';

const MAX_NAME = 120;
const MAX_DESCRIPTION = 4000;
const MAX_SIGNATURE = 1000;

/** A kebab-case word. */
export const FormatTag = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'a format is a kebab-case word')
  .describe('What the file is: a kebab-case word, by which a reader picks its loader.');

/** ISO 8601: a date, or a date and a time. */
export const Moment = z
  .string()
  .max(40)
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
    'a time is written as in ISO 8601',
  );

/** The recommended fields, each of which may be left out. */
export const Recommended = {
  name: z.string().max(MAX_NAME).describe('Name for people.').optional(),
  description: z.string().max(MAX_DESCRIPTION).describe('What the file holds and what it does.').optional(),
  created: Moment.describe('When it was made, ISO 8601.').optional(),
  author: z.string().max(MAX_NAME).describe('Who made it: a person, an agent or an engine.').optional(),
  id: z.string().max(MAX_NAME).describe('Identifier, generated, not counted up.').optional(),
};

/** What editors read to explain a file while it is written. */
export const Edited = {
  $schema: z.string().max(400).describe('Where an editor finds the JSON Schema of the format.').optional(),
};

/** What a signature adds. Whether it holds is checked elsewhere. */
export const Signed = {
  _engineId: z.string().max(MAX_SIGNATURE).describe('SHA-256 of the public key.').optional(),
  _publicKey: z.string().max(MAX_SIGNATURE).describe('Public key that the signature is checked with.').optional(),
  _signature: z.string().max(MAX_SIGNATURE).describe('Signature over the file without this field.').optional(),
};

/** The recommended fields that a file lacks. */
export function identityFindings(document: Readonly<Record<string, unknown>>): Finding[] {
  return Object.keys(Recommended)
    .filter((key) => document[key] === undefined)
    .map((key) => ({ path: `/${key}`, message: `It has no "${key}".` }));
}
