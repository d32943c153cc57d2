/** Migrations: numbered SQL files, each carried out once, in order, in one transaction with the note that it was. */
import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.ts';
import { DatabaseClosed } from './fault.ts';

const FOLDER = new URL('migrations/', import.meta.url);
const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/;
/** Key of the advisory lock under which processes that start at once take turns: any number that nobody else uses. */
const TURN = 7_120_731;

type Migration = { readonly number: number; readonly name: string };

/**
 * Brings a database up to this build, and rejects with a sentence when it is ahead of it. Several processes may do it at
 * once. A migration that fails leaves nothing behind.
 */
export async function migrate(database: Database): Promise<void> {
  const migrations = await listed();
  await database.transaction(async (session) => {
    await session.query('SELECT pg_advisory_xact_lock($1)', [TURN]);
    await session.script(
      'CREATE TABLE IF NOT EXISTS migrations (number int PRIMARY KEY, name text NOT NULL, done_at timestamptz NOT NULL DEFAULT now())',
    );
    const done = await session.query<{ number: number }>('SELECT number FROM migrations ORDER BY number');
    const last = done.at(-1)?.number ?? 0;
    const newest = migrations.at(-1)?.number ?? 0;
    if (last > newest)
      throw new DatabaseClosed(
        `The hub's database has migration ${last}; this Marsdeck knows ${newest}. Run the newer Marsdeck.`,
      );
    for (const { number, name } of migrations) {
      if (number <= last) continue;
      await session.script(await readFile(new URL(name, FOLDER), 'utf8'));
      await session.query('INSERT INTO migrations (number, name) VALUES ($1, $2)', [number, name]);
    }
  });
}

async function listed(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => NAME.test(name)).sort();
  return names.map((name) => ({ number: Number(NAME.exec(name)?.[1]), name }));
}
