/** Ed25519 keys as files: PEM as OpenSSL writes it (RFC 8410, RFC 7468), or the bare secret in 64 hexadecimal digits. */
import { base64Of, bytesOfBase64 } from './base64.ts';
import { PUBLIC_KEY_BYTES, SECRET_BYTES } from './ed25519.ts';
import { fromHex, toHex } from './hash.ts';
import { err, ok, type Result } from './result.ts';

/** What comes before the 32 bytes of a key in DER; all lengths are fixed. */
const PRIVATE_DER = '302e020100300506032b657004220420';
/** The same with the public key behind the secret, which is not read: it follows from the secret. */
const PRIVATE_DER_WITH_PUBLIC = '3051020101300506032b657004220420';
const AFTER_SECRET = '812100';
const PUBLIC_DER = '302a300506032b6570032100';

/** Why a file holds no secret key of ours. `encrypted`: it has a password; `other-key`: a key of another kind. */
export type KeyFault = 'encrypted' | 'public-key' | 'other-key' | 'no-key';

const PEM = /^\s*-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]*)-----END \1-----\s*$/;
const LINE = 64;

/** The 32 bytes of the secret key in a file. Never throws. */
export function secretOfKeyFile(text: string): Result<Uint8Array, KeyFault> {
  const bare = fromHex(text.trim().toLowerCase());
  if (bare?.length === SECRET_BYTES) return ok(bare);
  if (text.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----') || /^Proc-Type:.*ENCRYPTED/m.test(text))
    return err('encrypted');
  const [, label, body] = PEM.exec(text) ?? [];
  if (label === undefined || body === undefined) return err('no-key');
  if (label === 'PUBLIC KEY') return err('public-key');
  const der = bytesOfBase64(body.replaceAll(/\s/g, ''));
  if (label !== 'PRIVATE KEY' || der === null) return err(label.endsWith('PRIVATE KEY') ? 'other-key' : 'no-key');
  const hex = toHex(der);
  const secret = fromHex(secretDigits(hex) ?? '');
  return secret?.length === SECRET_BYTES ? ok(secret) : err('other-key');
}

function secretDigits(der: string): string | null {
  const end = PRIVATE_DER.length + 2 * SECRET_BYTES;
  if (der.startsWith(PRIVATE_DER) && der.length === end) return der.slice(PRIVATE_DER.length);
  const whole = end + AFTER_SECRET.length + 2 * PUBLIC_KEY_BYTES;
  if (!der.startsWith(PRIVATE_DER_WITH_PUBLIC) || der.length !== whole || !der.startsWith(AFTER_SECRET, end))
    return null;
  return der.slice(PRIVATE_DER_WITH_PUBLIC.length, end);
}

/** A secret key as a file, which OpenSSL reads: PKCS#8 in PEM. */
export function keyFileOf(secret: Uint8Array): string {
  return pem('PRIVATE KEY', PRIVATE_DER + toHex(secret));
}

/** A public key as a file, which OpenSSL reads: SPKI in PEM. */
export function publicKeyFileOf(publicKey: Uint8Array): string {
  return pem('PUBLIC KEY', PUBLIC_DER + toHex(publicKey));
}

function pem(label: string, der: string): string {
  const text = base64Of(fromHex(der) ?? new Uint8Array());
  const lines = Array.from({ length: Math.ceil(text.length / LINE) }, (_, i) => text.slice(LINE * i, LINE * (i + 1)));
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
