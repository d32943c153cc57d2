/** Any file as RFC 8785 bytes: what is hashed, signed and compared, whatever way it was written. */
import { canonicalBytes } from '../kernel/canonical.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { findStray } from './json.ts';
import { refusal, type Refusal } from './refusal.ts';

/**
 * The RFC 8785 bytes of a JSON value that nests no deeper than a file may. Refused is what RFC 8785 can't say: numbers
 * beyond float64, halves of characters. A negative zero is a zero.
 */
export function canonicalOf(value: unknown): Result<Uint8Array<ArrayBuffer>, Refusal> {
  const stray = findStray(value, true);
  return stray === null ? ok(canonicalBytes(value)) : err(refusal('invalid', stray.reason, stray.path));
}
