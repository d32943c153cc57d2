/** What is read of a file that may be a module. */
import { checkIntegrity, readModule, type CapabilityModule } from '../../core/cartridge/formats/capability.ts';
import { readDocument } from '../../core/cartridge/formats/registry.ts';
import type { Document } from '../../core/cartridge/formats/shape.ts';
import { moduleOf, type Module } from '../../core/deck/module.ts';
import { sha256Hex } from '../../core/kernel/hash.ts';

/** A module's file that was read. */
export type Racked = { readonly file: CapabilityModule; readonly module: Module; readonly document: Document };
/** SHA-256 of the file's bytes, and the module in it; null when it is none, with the sentence in `why`. */
export type ModuleRead = { readonly digest: string; readonly racked: Racked | null; readonly why: string };

/** Reads a file, of whatever kind. Plain data: it can be handed from thread to thread. */
export function moduleIn(bytes: Uint8Array): ModuleRead {
  const digest = sha256Hex(bytes);
  const document = readDocument(bytes);
  if (!document.ok) return { digest, racked: null, why: document.error.message };
  if (document.value['_format'] !== 'mars-capability-cartridge')
    return { digest, racked: null, why: `It says it is “${String(document.value['_format']).slice(0, 40)}”.` };
  const read = readModule(document.value);
  if (!read.ok) return { digest, racked: null, why: read.error.message };
  const edited = checkIntegrity(document.value, read.value).status !== 'pass';
  const racked = { file: read.value, module: moduleOf(read.value, digest, edited), document: document.value };
  return { digest, racked, why: '' };
}
