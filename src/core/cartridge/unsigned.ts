/** A signature is over a file as it was: whatever changes the file takes it off. */
import type { Cartridge } from './schema.ts';

const SIGNATURE_KEYS: ReadonlySet<string> = new Set(['_signature', '_publicKey', '_engineId']);

/** The cartridge without signature and key. */
export function unsigned(cartridge: Cartridge): Cartridge {
  const without = (fields: object): object =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => !SIGNATURE_KEYS.has(key)));
  return { ...(without(cartridge) as Cartridge), extra: without(cartridge.extra) as Cartridge['extra'] };
}
