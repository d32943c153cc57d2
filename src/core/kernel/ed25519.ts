/** Ed25519 (RFC 8032). The only import of the library: synchronous, and with our own SHA-512, so that no host's crypto is asked. */
import * as noble from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

// The library's own way to be told of a synchronous hash.
noble.hashes.sha512 = sha512;

/** Bytes of a secret key, RFC 8032's seed. */
export const SECRET_BYTES = 32;
/** Bytes of a public key. */
export const PUBLIC_KEY_BYTES = 32;
/** Bytes of a signature. */
const SIGNATURE_BYTES = 64;

/** The public key of a secret key. Throws on a secret of another length than 32 bytes. */
export function publicKeyOf(secret: Uint8Array): Uint8Array {
  return noble.getPublicKey(secret);
}

/** Signs a message: 64 bytes, the same for the same message and key. Throws on a secret of another length than 32 bytes. */
export function signBytes(message: Uint8Array, secret: Uint8Array): Uint8Array {
  return noble.sign(message, secret);
}

/**
 * Whether a signature is this key's over this message. Strict, not by ZIP 215: encodings that RFC 8032 does not write and
 * keys of small order, under which one signature fits many messages, are never taken. Never throws.
 */
export function isSignature(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== SIGNATURE_BYTES || publicKey.length !== PUBLIC_KEY_BYTES) return false;
  try {
    return noble.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
