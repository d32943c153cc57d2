/** `marsdeck canonical FILE`: any JSON file as RFC 8785 bytes, to standard output or into a file. */
import { parseArgs } from 'node:util';
import { canonicalOf } from '../core/cartridge/canonical.ts';
import { readJson } from '../core/cartridge/readJson.ts';
import { sha256Hex } from '../core/kernel/hash.ts';
import { readFile, writeFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, orUsage, print, printJson, refuse } from './output.ts';

export const CANONICAL_HELP: Help = {
  use: ['canonical FILE [--out FILE] [--json]'],
  about: 'Writes any JSON file as RFC 8785 bytes: the form that is hashed and signed.',
  options: [FILE_ARGUMENT, ['--out FILE', 'where they go; else they are printed'], JSON_OPTION],
  example: 'canonical colony.cartridge.json --out colony.canonical.json',
};

/** Runs the verb. @returns the exit status. */
export function canonicalVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' }, out: { type: 'string' } }, allowPositionals: true }),
  );
  const json = values.json === true;
  const file = onlyFile(positionals, 'canonical');
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const read = readJson(bytes.value);
  if (!read.ok) return refuse(file, read.error, json);
  const canonical = canonicalOf(read.value);
  if (!canonical.ok) return refuse(file, canonical.error, json);
  const { out } = values;
  const facts = { bytes: canonical.value.byteLength, sha256: sha256Hex(canonical.value) };
  if (out !== undefined) writeFile(out, canonical.value);
  if (json) printJson({ file: out ?? file, ok: true, ...facts });
  else if (out !== undefined) print(`${out}: ${facts.bytes} bytes, SHA-256 ${facts.sha256}`);
  // The bytes and nothing else: no line feed.
  else process.stdout.write(new TextDecoder().decode(canonical.value));
  return 0;
}
