/** `marsdeck csv FILE`: what a cartridge keeps, as tables of comma-separated values. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csvOf } from '../core/cartridge/tables/csv.ts';
import { TABLES } from '../core/cartridge/tables/tables.ts';
import { cartridgeIn } from './cartridgeFile.ts';
import { makeFolder, writeFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { instead, onlyFile, orUsage, print, printJson, refuse, Usage } from './output.ts';

const NAMES = Object.keys(TABLES);

export const CSV_HELP: Help = {
  use: [`csv FILE --table ${NAMES.join('|')} [--out FILE.csv] [--json]`, 'csv FILE --out DIR [--json]'],
  about:
    'Writes what a cartridge keeps as tables, with units in the names of the columns: one table, or all into a folder.',
  options: [
    FILE_ARGUMENT,
    ['--table NAME', 'which table'],
    ['--out PATH', 'a file, or a folder for all tables'],
    JSON_OPTION,
  ],
  example: 'csv ares-sol60-MDK-7Q2F.cartridge.json --table history --out history.csv',
};

/** Runs the verb. @returns the exit status. */
export function csvVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: { table: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    }),
  );
  const file = onlyFile(positionals, 'csv');
  const json = values.json === true;
  const { table, out } = values;
  if (table !== undefined && !NAMES.includes(table))
    throw new Usage(`--table takes one of ${NAMES.join(', ')}${instead(table)}.`);
  if (table === undefined && out === undefined)
    throw new Usage(
      'One of --table and --out is needed. marsdeck csv FILE --table NAME [--out FILE], or marsdeck csv FILE --out DIR for all of them.',
    );
  if (json && out === undefined) throw new Usage('--json tells what was written: it takes --out.');
  const read = cartridgeIn(file);
  if (!read.ok) return refuse(file, read.error, json);
  const written = Object.entries(TABLES)
    .filter(([name]) => table === undefined || name === table)
    .map(([, make]) => make(read.value));
  if (out === undefined) {
    for (const one of written) process.stdout.write(csvOf(one));
    return 0;
  }
  if (table === undefined) makeFolder(out);
  const done = written.map((one) => {
    const place = table === undefined ? join(out, `${one.name}.csv`) : out;
    writeFile(place, new TextEncoder().encode(csvOf(one)));
    return { out: place, table: one.name, rows: one.rows.length };
  });
  if (json) printJson({ file, ok: true, written: done });
  else for (const one of done) print(`${one.out}: ${one.table}, ${one.rows} rows`);
  return 0;
}
