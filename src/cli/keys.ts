/** Secret keys in files: what is no key of ours is wrong use, in a sentence that does not repeat what the file holds. */
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
