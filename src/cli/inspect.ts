/** `marsdeck inspect FILE`: what a cartridge says of itself. Runs nothing. */
import { parseArgs } from 'node:util';
import { inspect } from '../core/cartridge/inspect.ts';
import { readFile } from './files.ts';
import { onlyFile, print, printJson, orUsage, refuse } from './output.ts';

/** Runs the verb. @returns the exit status. */
export function inspectVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true }),
  );
  const file = onlyFile(positionals, 'inspect');
  const json = values.json === true;
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const found = inspect(bytes.value);
  if (!found.ok) return refuse(file, found.error, json);
  const facts = found.value;
  if (json) {
    printJson({ file, ok: true, ...facts });
    return 0;
  }
  const end = facts.alive ? 'alive' : `dead (${facts.cause ?? 'cause unknown'})`;
  print(`${file}: ${facts.format} version ${facts.version}`);
  print(
    `  ${facts.mission ?? 'no mission'}, sol ${facts.sol}, ${end}, score ${facts.score ?? 'unknown'}, id ${facts.id ?? 'none'}`,
  );
  if (!facts.resumable) print(`  can't be resumed; it lacks ${facts.missing.join(', ')}`);
  return 0;
}
