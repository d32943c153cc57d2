/** What a deck keeps for a module: it travels in the module's file, and is no part of what the module is. */
import { err, ok, type Result } from '../../../kernel/result.ts';
import { refusal, type Refusal } from '../../refusal.ts';
import type { CapabilityModule } from '../capability.ts';
import type { Document } from '../shape.ts';

/** Bytes that a module keeps when its file does not say how many. */
const USUAL_SAVE_BYTES = 16_384;

const utf8 = new TextEncoder();

/** Bytes that may be kept for a module; 0 when it keeps nothing. */
export function saveRoomOf({ saveSchema }: CapabilityModule): number {
  return saveSchema === undefined ? 0 : (saveSchema.maxBytes ?? USUAL_SAVE_BYTES);
}

/** The file with a save in it, or with none (null): the digest stays what it was. Refused when there is no room for it. */
export function withSave(document: Document, module: CapabilityModule, text: string | null): Result<Document, Refusal> {
  const { save: _save, ...rest } = document;
  if (text === null) return ok(rest);
  const room = saveRoomOf(module);
  const bytes = utf8.encode(text).length;
  if (bytes > room) return err(refusal('too-large', `This module keeps ${room} bytes; there are ${bytes}.`, '/save'));
  return ok({ ...rest, save: { version: module.saveSchema?.version ?? 1, text } });
}
