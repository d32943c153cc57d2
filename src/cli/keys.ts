/** Keys in files: what is no key of ours is wrong use, in a sentence that does not repeat what the file holds. */
import { type KeyFault, secretOfKeyFile } from '../core/kernel/keyFile.ts';
import { readFile } from './files.ts';
import { Usage } from './output.ts';

const WHY: Readonly<Record<KeyFault, string>> = {
  encrypted: 'It is encrypted; take the password off first: openssl pkey -in FILE -out PLAIN.',
  'public-key': 'It is a public key; to sign takes the private one.',
  'other-key': 'It is a private key of another kind.',
  'no-key': 'There is no key in it.',
};
const WANTED =
  'Wanted is an Ed25519 private key: PEM, as openssl genpkey -algorithm ed25519 makes it, or 64 hex digits.';

/** The secret key in a file: 32 bytes. Throws Usage when there is none. */
export function secretIn(file: string): Uint8Array {
  const bytes = readFile(file);
  const secret = secretOfKeyFile(bytes.ok ? new TextDecoder().decode(bytes.value) : '');
  if (!secret.ok) throw new Usage(`${file} holds no key to sign with. ${WHY[secret.error]} ${WANTED}`);
  return secret.value;
}

/** 64 hex digits, and after a blank whatever helps people to tell whose it is. */
const KNOWN_KEY = /^([0-9a-f]{64})(?:\s.*)?$/i;

/** Public keys, or their ids, in a file: one a line, with a name behind it if you like; # begins a remark. */
export function knownKeysIn(file: string): readonly string[] {
  const bytes = readFile(file);
  const lines = bytes.ok ? new TextDecoder().decode(bytes.value).split(/\r?\n/) : [];
  const keys = lines.flatMap((line, index) => {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) return [];
    const [, key] = KNOWN_KEY.exec(text) ?? [];
    if (key === undefined)
      throw new Usage(`${file}, line ${index + 1}: wanted is a public key or its id, 64 hex digits.`);
    return [key.toLowerCase()];
  });
  if (keys.length === 0)
    throw new Usage(`${file} holds no keys. Wanted is a public key or its id a line, 64 hex digits.`);
  return keys;
}
