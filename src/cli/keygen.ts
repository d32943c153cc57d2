/** `marsdeck keygen`, and the same as `marsdeck ledger keygen`: a new key to sign cartridges or ledgers with. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { publicKeyOf, SECRET_BYTES } from '../core/kernel/ed25519.ts';
import { toHex } from '../core/kernel/hash.ts';
import { keyFileOf } from '../core/kernel/keyFile.ts';
import { keyIdOf } from '../core/kernel/seal.ts';
import { writeSecret } from './files.ts';
import { type Help, JSON_OPTION } from './help.ts';
import { needed, onlyOptions, orUsage, print, printJson } from './output.ts';

const USE = 'marsdeck keygen --out FILE [--json], or marsdeck ledger keygen --out FILE [--json]';

export const KEYGEN_HELP: Help = {
  use: ['keygen --out FILE [--json]'],
  about: 'Makes an Ed25519 key to sign cartridges with. The private key stays in the file, which only you can read.',
  options: [['--out FILE', 'where the key goes; a file that is there is never overwritten'], JSON_OPTION],
  example: 'keygen --out key.pem',
};

/** Runs the verb. @returns the exit status. */
export function keygenVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { out: { type: 'string' }, json: { type: 'boolean' } }, allowPositionals: true }),
  );
  onlyOptions(positionals, USE);
  const out = needed(values.out, 'out', USE);
  const secret = new Uint8Array(randomBytes(SECRET_BYTES));
  writeSecret(out, keyFileOf(secret));
  const publicKey = publicKeyOf(secret);
  const [key, id] = [toHex(publicKey), keyIdOf(publicKey)];
  if (values.json === true) printJson({ file: out, ok: true, publicKey: key, keyId: id });
  else print(`${out}: a private key; keep it to yourself. Its public key is ${key}, its id ${id}.`);
  return 0;
}
