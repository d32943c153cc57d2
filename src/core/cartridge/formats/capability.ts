/** `mars-capability-cartridge`: a module for the slot. It brings contracts, words and handlers, and never a colony's state. */
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { z } from '../../kernel/zod.ts';
import { pointer } from '../json.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { Capability } from './capability/capability.ts';
import { Contract } from './capability/contract.ts';
import { Vocabulary } from './capability/vocabulary.ts';
import type { Verdict } from './content/chain.ts';
import { Edited, Moment, Signed } from './content/identity.ts';
import type { Finding } from './finding.ts';
import { sourceFindings } from './content/programs.ts';
import { checkVersion, shaped, type Document } from './shape.ts';

const LATEST = 1;
const MAX_PROGRAMS = 24;
const MAX_SOURCE = 4000;
const MAX_SAVE_BYTES = 65_536;

const Programs = z
  .record(
    z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, 'a program’s name is 2 to 31 small letters, digits and hyphens'),
    z.string().max(MAX_SOURCE),
  )
  .refine((programs) => {
    const count = Object.keys(programs).length;
    return count >= 1 && count <= MAX_PROGRAMS;
  }, `1 to ${MAX_PROGRAMS} programs`)
  .meta({ minProperties: 1, maxProperties: MAX_PROGRAMS })
  .describe('LisPy sources by name: each defines (on-sol c) and may define (on-done c).');

/** Keys that begin with `x-` are a stranger's own, and kept apart; any other that is unknown is refused. */
export const KnownModule = z
  .strictObject({
    _format: z.literal('mars-capability-cartridge').describe('What the file is.'),
    version: z.literal(LATEST).describe('Version of the format.'),
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{2,39}$/, 'an id is 3 to 40 small letters, digits and hyphens')
      .describe('Stable id of the module: what the deck keeps of it is kept under it.'),
    rev: z
      .string()
      .max(32)
      .regex(/^\d+\.\d+\.\d+$/, 'a revision is three numbers')
      .describe('Revision; 1.0.0 when it is left out.')
      .optional(),
    name: z.string().min(2).max(24).describe('Name on the label.'),
    description: z.string().max(400).describe('What it adds, for people.').optional(),
    author: z.string().max(60).describe('Who made it.'),
    publisher: z.string().max(40).describe('Who brings it out.').optional(),
    created: Moment.describe('When it was made, ISO 8601.'),
    label: z
      .strictObject({
        hue: z.int().min(0).max(359).describe('Hue of the label, degrees.').optional(),
        glyph: z.string().max(4).describe('Sign on the label.').optional(),
        art: z.array(z.string().max(24)).max(12).describe('Lines of a picture in characters.').optional(),
      })
      .describe('How its label looks.')
      .optional(),
    abi: z
      .strictObject({
        host: z.int().min(1).max(1e6).describe('Version of the host that it is made for.'),
        lispy: z.string().max(20).describe('Version of the language that it is made for.'),
      })
      .describe('What it needs of the deck.'),
    capability: Capability,
    vocabulary: Vocabulary.optional(),
    contracts: z.array(Contract).min(1).max(12).describe('Contracts that it puts on the board.'),
    programs: Programs,
    saveSchema: z
      .strictObject({
        version: z.int().min(1).max(1e6).describe('Version of what it keeps.'),
        maxBytes: z.int().min(0).max(MAX_SAVE_BYTES).describe('Most bytes that it keeps.').optional(),
      })
      .describe('What the deck keeps for it between sols.')
      .optional(),
    save: z
      .strictObject({
        version: z.int().min(1).max(1e6).describe('Version of what is kept.'),
        text: z.string().max(MAX_SAVE_BYTES).describe('What is kept.'),
      })
      .describe('What a deck has kept for it, as it was exported. No part of the digest.')
      .optional(),
    integrity: z
      .strictObject({
        alg: z
          .literal('sha256-c14n')
          .describe('SHA-256 over the RFC 8785 bytes of the file without this field and save.'),
        digest: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'a digest is 64 hex digits')
          .describe('The digest, in hex.'),
      })
      .describe('Shows damage and edits. It proves no origin.'),
    ...Edited,
    ...Signed,
  })
  .describe('A module that goes into the slot. It adds contracts, words and LisPy handlers, and holds no colony.');
export type CapabilityModule = z.infer<typeof KnownModule> & { readonly extra: Document };

/** Keys that are a stranger's own. */
export const OWN_KEY = /^x-/;

/** A document as a module. */
export function readModule(document: Document): Result<CapabilityModule, Refusal> {
  const version = checkVersion(document, LATEST);
  if (!version.ok) return version;
  const entries = Object.entries(document);
  const known = Object.fromEntries(entries.filter(([key]) => !OWN_KEY.test(key)));
  const extra = Object.fromEntries(entries.filter(([key]) => OWN_KEY.test(key)));
  const stray = shaped(z.unknown(), extra);
  if (!stray.ok) return stray;
  const read = shaped(KnownModule, known);
  if (!read.ok) return read;
  const seen = new Set<string>();
  for (const [index, { id }] of read.value.contracts.entries()) {
    if (seen.has(id))
      return err(refusal('inconsistent', `Two contracts are called "${id}".`, pointer(['contracts', index, 'id'])));
    seen.add(id);
  }
  return ok({ ...read.value, extra });
}

/** Whether the digest is that of the content. `document` is the file as it came. */
export function checkIntegrity(document: Document, { integrity }: CapabilityModule): Verdict {
  const { integrity: _integrity, save: _save, ...content } = document;
  return sha256Hex(canonicalText(content)) === integrity.digest
    ? { status: 'pass', reason: 'The digest is that of the content.' }
    : { status: 'fail', reason: 'The digest is another: the module was edited or damaged after it was made.' };
}

/** What is recommended and missing, and programs that LisPy can't read. */
export function moduleFindings({ description, programs }: CapabilityModule): Finding[] {
  return [
    ...(description === undefined ? [{ path: '/description', message: 'It has no "description".' }] : []),
    ...Object.entries(programs).flatMap(([name, source]) => sourceFindings(pointer(['programs', name]), source)),
  ];
}
