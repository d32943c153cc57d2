/** What a cartridge may come in: a picture or a link. Told by content, never by name. */
import { err, ok, type Result } from '../kernel/result.ts';
import { isGzip } from './codec.ts';
import { damagedLink, isLink, takeFromLink } from './link.ts';
import { isPng, takeFromPng } from './png.ts';
import { refusal, type Refusal } from './refusal.ts';

/** What was found: bytes, and if they are gzip, the refusal to give when they do not inflate. */
export type Unwrapped = { readonly bytes: Uint8Array; readonly torn: Refusal };

const TORN_FILE = refusal('damaged-gzip', 'This file is compressed, and damaged: it does not inflate.');

/**
 * The gzipped file in a picture or a link; anything else as it came. The shells inflate what is gzip, counting, and
 * decode. A wrapping is taken off once: a picture in a picture is refused.
 */
export function unwrap(bytes: Uint8Array): Result<Unwrapped, Refusal> {
  if (isLink(bytes)) {
    const gzipped = takeFromLink(bytes);
    // A link that was cut off is still the beginning of a gzip.
    return gzipped.ok ? ok({ bytes: gzipped.value, torn: damagedLink() }) : gzipped;
  }
  if (!isPng(bytes)) return ok({ bytes, torn: TORN_FILE });
  const carried = takeFromPng(bytes);
  if (!carried.ok) return carried;
  if (!isGzip(carried.value))
    return err(refusal('damaged-png', 'This picture carries something, but no compressed cartridge.'));
  return ok({ bytes: carried.value, torn: TORN_FILE });
}
