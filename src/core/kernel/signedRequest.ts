/** A request that somebody signs with their key, instead of having an account: what is signed, and how it travels. */
import { PUBLIC_KEY_BYTES } from './ed25519.ts';
import { fromHex } from './hash.ts';

/** What is signed of a request: all that decides what it does, and when. */
export type SignedRequest = {
  /** GET, POST … in capitals. */
  readonly method: string;
  /** Name and port of whoever is asked, as in the address: a request can't be carried on to another. */
  readonly host: string;
  /** Path and query, as in the address. */
  readonly path: string;
  /** SHA-256 of the body's bytes as sent, in hex; of no bytes when there is none. */
  readonly bodyHash: string;
  /** Milliseconds since 1970, UTC. */
  readonly timeMs: number;
  /** 32 hexadecimal digits that this key has not used before. */
  readonly nonce: string;
};

/** What travels in the `Authorization` header. */
export type Credentials = {
  /** Public key and signature in hex. */
  readonly key: string;
  readonly signature: string;
  readonly timeMs: number;
  readonly nonce: string;
};

const NONCE_DIGITS = 32;
const SIGNATURE_DIGITS = 128;
const HEADER = /^Marsdeck key=([0-9a-f]{64}),time=(\d{1,15}),nonce=([0-9a-f]{1,64}),signature=([0-9a-f]{1,128})$/;

/** The bytes that are signed. */
export function signedBytes({ method, host, path, bodyHash, timeMs, nonce }: SignedRequest): Uint8Array {
  const lines = ['marsdeck request 1', method, host.toLowerCase(), path, bodyHash, String(timeMs), nonce];
  return new TextEncoder().encode(lines.join('\n'));
}

/** The header's value. */
export function authorizationOf({ key, signature, timeMs, nonce }: Credentials): string {
  return `Marsdeck key=${key},time=${timeMs},nonce=${nonce},signature=${signature}`;
}

/** What a header's value holds; null when it is not one of ours. */
export function credentialsIn(header: string): Credentials | null {
  const [, key = '', time = '', nonce = '', signature = ''] = HEADER.exec(header) ?? [];
  if (fromHex(key)?.length !== PUBLIC_KEY_BYTES) return null;
  if (nonce.length !== NONCE_DIGITS || signature.length !== SIGNATURE_DIGITS) return null;
  return { key, timeMs: Number(time), nonce, signature };
}
