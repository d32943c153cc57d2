/** `marsdeck migrate FILE --out FILE`: a file of an older version as one of the present, and what was lost on the way. */
import { parseArgs } from 'node:util';
import { VERSION } from '../core/cartridge/schema.ts';
import { outOf, readCartridge, writeCartridge } from './cartridgeFile.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, orUsage, print, printJson, refuse } from './output.ts';

const USE = 'marsdeck migrate FILE --out FILE [--json]';

export const MIGRATE_HELP: Help = {
  use: ['migrate FILE --out FILE [--json]'],
  about: 'Writes a file of an older version as one of the present, and lists what could not be carried over.',
  options: [FILE_ARGUMENT, ['--out FILE', 'where the new file goes'], JSON_OPTION],
  example: 'migrate old.cartridge.json --out new.cartridge.json',
};

/** Runs the verb. @returns the exit status. */
export function migrateVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' }, out: { type: 'string' } }, allowPositionals: true }),
  );
  const json = values.json === true;
  const file = onlyFile(positionals, 'migrate');
  const out = outOf(values.out, USE);
  const decoded = readCartridge(file);
  if (!decoded.ok) return refuse(file, decoded.error, json);
  const { cartridge, migratedFrom } = decoded.value;
  writeCartridge(out, cartridge);
  const losses = migratedFrom === null ? [] : decoded.value.losses;
  if (json) printJson({ file: out, ok: true, from: migratedFrom ?? VERSION, to: VERSION, losses });
  else {
    print(`${out}: version ${migratedFrom === null ? `${VERSION}, as it was` : `${migratedFrom} → ${VERSION}`}`);
    for (const loss of losses) print(`  ${loss}`);
  }
  return 0;
}
