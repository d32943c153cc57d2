/** What a cartridge comes in is taken off before it is decoded: picture, link, gzip. */
import { isGzip } from '../core/cartridge/codec.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { MAX_BYTES } from '../core/cartridge/schema.ts';
import { unwrap } from '../core/cartridge/unwrap.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import { inflate } from './inflate.ts';

/** The file in what a stranger sent, at most 10 MiB of it. */
export async function unpack(bytes: Uint8Array): Promise<Result<Uint8Array, Refusal>> {
  const unwrapped = unwrap(bytes);
  if (!unwrapped.ok) return unwrapped;
  const { bytes: found, torn } = unwrapped.value;
  return isGzip(found) ? inflate(new Uint8Array(found), MAX_BYTES, torn) : ok(found);
}
