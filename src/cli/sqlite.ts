/** `marsdeck sqlite FILE`: a cartridge's tables as an SQLite database. */
import { parseArgs } from 'node:util';
import initSqlJs from 'sql.js';
import { VERSION, type Cartridge } from '../core/cartridge/schema.ts';
import { columnsOf, metaOf } from '../core/cartridge/tables/meta.ts';
import { statementsOf } from '../core/cartridge/tables/sql.ts';
import type { Table } from '../core/cartridge/tables/table.ts';
import { TABLES } from '../core/cartridge/tables/tables.ts';
import { cartridgeIn } from './cartridgeFile.ts';
import { writeFile } from './files.ts';
import { needed, onlyFile, orUsage, print, printJson, refuse } from './output.ts';

/** Runs the verb. @returns the exit status. */
export async function sqliteVerb(args: string[]): Promise<number> {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { out: { type: 'string' }, json: { type: 'boolean' } }, allowPositionals: true }),
  );
  const file = onlyFile(positionals, 'sqlite');
  const json = values.json === true;
  const out = needed(values.out, 'out', 'marsdeck sqlite FILE --out FILE.sqlite [--json]');
  const read = cartridgeIn(file);
  if (!read.ok) return refuse(file, read.error, json);
  const tables = tablesOf(read.value);
  const bytes = await databaseOf(tables);
  writeFile(out, bytes);
  const rows = Object.fromEntries(tables.map((table) => [table.name, table.rows.length]));
  if (json) printJson({ file, ok: true, out, bytes: bytes.length, rows });
  else print(`${out}: ${Math.ceil(bytes.length / 1000)} kB, ${Object.keys(rows).join(', ')}`);
  return 0;
}

function tablesOf(cartridge: Cartridge): readonly Table[] {
  const tables = Object.values(TABLES).map((make) => make(cartridge));
  return [metaOf(cartridge), ...tables, columnsOf(tables)];
}

/** A database file. Equal tables are equal bytes. */
async function databaseOf(tables: readonly Table[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`PRAGMA user_version = ${VERSION}`);
  database.run('BEGIN');
  for (const { sql, rows } of tables.flatMap(statementsOf)) {
    const statement = database.prepare(sql);
    for (const row of rows) statement.run([...row]);
    statement.free();
  }
  database.run('COMMIT');
  const bytes = database.export();
  database.close();
  return bytes;
}
