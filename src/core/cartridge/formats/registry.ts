/**
 * One door for every format: a file is told by what it says of itself, never by its name, and goes to the loader of that
 * format alone. The colony bay's own door is `decode`, which takes colonies only.
 */
import { err, ok, type Result } from '../../kernel/result.ts';
import { decodeDocument, type Decoded } from '../codec.ts';
import { readJson } from '../readJson.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { readAgent, type Agent } from './agent.ts';
import { readAutopilot, type Autopilot } from './autopilot.ts';
import { readModule, type CapabilityModule } from './capability.ts';
import { readLispyOs, type LispyOs } from './lispyOs/format.ts';
import { knownFormat, nameOf } from './names.ts';
import type { Document } from './shape.ts';
import { readUniversal, type Universal } from './universal.ts';

/** A file that was read, by its format. Nothing of it has been run. */
export type Opened =
  | { readonly format: 'mars-barn-cartridge'; readonly decoded: Decoded }
  | { readonly format: 'lispy-os-cartridge'; readonly cartridge: LispyOs }
  | { readonly format: 'mars-barn-autopilot'; readonly programs: Autopilot }
  | { readonly format: 'mars-capability-cartridge'; readonly module: CapabilityModule }
  | { readonly format: 'lispy-cartridge'; readonly agent: Agent }
  | { readonly format: 'universal'; readonly name: string; readonly cartridge: Universal };

/** The document in a file: the rungs of the ladder before the format. Never throws. */
export function readDocument(bytes: Uint8Array): Result<Document, Refusal> {
  const read = readJson(bytes);
  if (!read.ok) return read;
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return err(refusal('not-a-cartridge', 'This file is JSON, but not a cartridge: it is not an object.'));
  return ok(value as Document);
}

/** Reads a file of any format. Never throws, and runs nothing. */
export function openCartridge(bytes: Uint8Array): Result<Opened, Refusal> {
  const document = readDocument(bytes);
  return document.ok ? openDocument(document.value) : document;
}

/** Reads a document of any format. */
export function openDocument(document: Document): Result<Opened, Refusal> {
  const named = nameOf(document);
  if (named === null)
    return err(refusal('not-a-cartridge', 'This file does not say what it is: it has no _format.', '/_format'));
  const format = knownFormat(named.format);
  switch (format) {
    case 'mars-barn-cartridge': {
      const read = decodeDocument(document);
      return read.ok ? ok({ format, decoded: read.value }) : read;
    }
    case 'lispy-os-cartridge': {
      const read = readLispyOs(document);
      return read.ok ? ok({ format, cartridge: read.value }) : read;
    }
    case 'mars-barn-autopilot': {
      const read = readAutopilot(document);
      return read.ok ? ok({ format, programs: read.value }) : read;
    }
    case 'mars-capability-cartridge': {
      const read = readModule(document);
      return read.ok ? ok({ format, module: read.value }) : read;
    }
    case 'lispy-cartridge': {
      const read = readAgent(document);
      return read.ok ? ok({ format, agent: read.value }) : read;
    }
    case null: {
      const read = readUniversal(document);
      return read.ok ? ok({ format: 'universal', name: named.format, cartridge: read.value }) : read;
    }
  }
}
