/** Cartridges in files, for the verbs that take them. */
import { decode, encode, type Decoded } from '../core/cartridge/codec.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import type { Cartridge } from '../core/cartridge/schema.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import { readFile, writeFile } from './files.ts';
import { needed, Usage } from './output.ts';

/** The cartridge in a file, or why it is refused. */
export function readCartridge(file: string): Result<Decoded, Refusal> {
  const bytes = readFile(file);
  return bytes.ok ? decode(bytes.value) : bytes;
}

/** The same without what decoding found besides; of an older version, converted. */
export function cartridgeIn(file: string): Result<Cartridge, Refusal> {
  const decoded = readCartridge(file);
  return decoded.ok ? ok(decoded.value.cartridge) : decoded;
}

/** Writes a cartridge as a file. */
export function writeCartridge(file: string, cartridge: Cartridge): void {
  writeFile(file, encode(cartridge));
}

/** The two files a verb is about. */
export function twoFiles(positionals: readonly string[], use: string): readonly [string, string] {
  const [one, two, ...more] = positionals;
  if (one === undefined || two === undefined || more.length > 0)
    throw new Usage(`Exactly two files are wanted, and ${positionals.length || 'none'} named. ${use}`);
  return [one, two];
}

/** Where a verb writes; without it, wrong use. */
export function outOf(out: string | undefined, use: string): string {
  return needed(out, 'out', use);
}
