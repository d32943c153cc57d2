/** A player's signature under a file: Ed25519 over its RFC 8785 bytes without `_signature`. */
import { sealed } from '../kernel/seal.ts';
import type { Cartridge } from './schema.ts';

/** A cartridge without a signature. Whatever changes a cartridge takes it off: it was made under another content. */
export function unsigned(cartridge: Cartridge): Cartridge {
  const { _publicKey, _engineId, _signature, ...rest } = cartridge;
  return rest;
}

/** A cartridge signed with a secret key of 32 bytes, in place of whatever signature it had. The secret does not enter it. */
export function sign(cartridge: Cartridge, secret: Uint8Array): Cartridge {
  const bare = unsigned(cartridge);
  const { extra, ...known } = bare;
  const { _publicKey, _engineId, _signature } = sealed({ ...extra, ...known }, secret);
  return { ...bare, _publicKey, _engineId, _signature };
}
