/** The cartridge in a file named on the command line. */
import { decode } from '../core/cartridge/codec.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import type { Cartridge } from '../core/cartridge/schema.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import { readFile } from './files.ts';

/** Reads and decodes it; of an older version, converted. */
export function cartridgeIn(file: string): Result<Cartridge, Refusal> {
  const bytes = readFile(file);
  if (!bytes.ok) return bytes;
  const decoded = decode(bytes.value);
  return decoded.ok ? ok(decoded.value.cartridge) : decoded;
}
