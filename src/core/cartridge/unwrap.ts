/** What a cartridge may come in: a picture or a link. Told by content, never by name. */
import { err, ok, type Result } from '../kernel/result.ts';
import { isGzip } from './codec.ts';
import { isLink, takeFromLink } from './link.ts';
import { isPng, takeFromPng } from './png.ts';
import { refusal, type Refusal } from './refusal.ts';

/**
 * The gzipped file in a picture or a link; anything else as it came. The shells inflate what is gzip, counting, and
 * decode. A wrapping is taken off once: a picture in a picture is refused.
 */
export function unwrap(bytes: Uint8Array): Result<Uint8Array, Refusal> {
  if (isLink(bytes)) return takeFromLink(bytes);
  if (!isPng(bytes)) return ok(bytes);
  const carried = takeFromPng(bytes);
  if (carried.ok && !isGzip(carried.value))
    return err(refusal('damaged-png', 'This picture carries something, but no compressed cartridge.'));
  return carried;
}
