/** `marsdeck sign FILE --key FILE --out FILE`: a signed copy of a cartridge. The key stays where it is. */
import { parseArgs } from 'node:util';
import { decode, encode } from '../core/cartridge/codec.ts';
import { sign } from '../core/cartridge/sign.ts';
import { readFile, writeFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { secretIn } from './keys.ts';
import { needed, onlyFile, orUsage, print, printJson, refuse } from './output.ts';

const USE = 'marsdeck sign FILE --key FILE --out FILE [--json]';

export const SIGN_HELP: Help = {
  use: ['sign FILE --key FILE --out FILE [--json]'],
  about: 'Writes a signed copy of a cartridge. Any later change, and going on with the run, drops the signature.',
  options: [
    FILE_ARGUMENT,
    ['--key FILE', 'a key that keygen made'],
    ['--out FILE', 'where the copy goes'],
    JSON_OPTION,
  ],
  example: 'sign ares-sol60-MDK-7Q2F.cartridge.json --key key.pem --out signed.cartridge.json',
};

/** Runs the verb. @returns the exit status. */
export function signVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: { key: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    }),
  );
  const file = onlyFile(positionals, 'sign');
  const key = needed(values.key, 'key', USE);
  const out = needed(values.out, 'out', USE);
  const json = values.json === true;
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const decoded = decode(bytes.value);
  if (!decoded.ok) return refuse(file, decoded.error, json);
  const signed = sign(decoded.value.cartridge, secretIn(key));
  writeFile(out, encode(signed));
  const { _publicKey: publicKey, _engineId: keyId } = signed;
  if (json) printJson({ file: out, ok: true, publicKey, keyId });
  else print(`${out}: signed with the key ${keyId}. Whatever changes the file takes the signature off.`);
  return 0;
}
