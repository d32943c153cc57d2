/** A JSON document that is signed: `_publicKey` travels with it, `_engineId` is the key's SHA-256, `_signature` covers the rest. */
import { canonicalBytes } from './canonical.ts';
import { isSignature, publicKeyOf, signBytes } from './ed25519.ts';
import { fromHex, toHex } from './hash.ts';
import { sha256 } from './sha256.ts';

/** What signing adds: hexadecimal digits, small ones. */
export type Seal = {
  /** 64 digits. */
  readonly _publicKey: string;
  /** SHA-256 of the public key's 32 bytes: 64 digits. */
  readonly _engineId: string;
  /** Over the RFC 8785 bytes of the document without this field: 128 digits. */
  readonly _signature: string;
};

/** Whether a seal holds, why, and whose it is. A pass means self-consistent: whether the key is known is another question. */
export type SealCheck = {
  readonly status: 'pass' | 'fail' | 'skipped';
  readonly reason: string;
  /** The `_engineId` of a seal that holds. */
  readonly keyId: string | null;
};

/** Id of a public key: the SHA-256 of its bytes, in hex. */
export function keyIdOf(publicKey: Uint8Array): string {
  return toHex(sha256(publicKey));
}

/** The document with its seal. The document must be JSON, and carry none. */
export function sealed<Document extends object>(document: Document, secret: Uint8Array): Document & Seal {
  const publicKey = publicKeyOf(secret);
  const named = { ...document, _publicKey: toHex(publicKey), _engineId: keyIdOf(publicKey) };
  return { ...named, _signature: toHex(signBytes(canonicalBytes(named), secret)) };
}

/** Checks the seal of a JSON document that has been validated: RFC 8785 must be able to write it. */
export function checkSeal(document: object): SealCheck {
  const { _signature: signature, ...named } = document as { readonly [Field in keyof Seal]?: unknown };
  const { _publicKey: key, _engineId: id } = named;
  if (signature === undefined) return { status: 'skipped', reason: 'There is no signature.', keyId: null };
  if (key === undefined)
    return { status: 'skipped', reason: 'There is a signature, and no public key to check it by.', keyId: null };
  const publicKey = typeof key === 'string' ? fromHex(key) : null;
  const bytes = typeof signature === 'string' ? fromHex(signature) : null;
  if (publicKey === null || bytes === null) return failed('Key or signature is not in hexadecimal digits.');
  if (id !== keyIdOf(publicKey)) return failed('The id is not that of the public key.');
  if (!isSignature(bytes, canonicalBytes(named), publicKey))
    return failed('The signature is not this key’s over this content.');
  return { status: 'pass', reason: `The signature is that of key ${keyIdOf(publicKey)}.`, keyId: keyIdOf(publicKey) };
}

function failed(reason: string): SealCheck {
  return { status: 'fail', reason, keyId: null };
}
