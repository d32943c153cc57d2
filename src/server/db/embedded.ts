/** PostgreSQL in this process (PGlite), in a folder or in memory. One process a folder: it is locked. */
import { join } from 'node:path';
import type { PGliteInterface, Transaction } from '@electric-sql/pglite';
import type { Database, Row, Session } from './database.ts';
import { DatabaseClosed } from './fault.ts';
import { type Lock, takeLock } from './lock.ts';

/** Where the embedded database lives inside the data folder. */
const FOLDER = 'hub';

/**
 * Opens the database of a data folder, which is made when there is none; `null` is one in memory. Rejects with a sentence
 * when another process has the folder, or when what is in it can't be opened. It takes seconds and about 600 MB the first
 * time, so it is loaded late.
 */
export async function openEmbedded(dataFolder: string | null): Promise<Database> {
  const lock = dataFolder === null ? null : await takeLock(dataFolder);
  if (typeof lock === 'string') throw new DatabaseClosed(lock);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const database = await PGlite.create(dataFolder === null ? 'memory://' : join(dataFolder, FOLDER));
    return wrapped(database, lock);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

function wrapped(database: PGliteInterface, lock: Lock | null): Database {
  return {
    kind: 'embedded',
    ...sessionOf(database),
    transaction: (work) => database.transaction((inside) => work(sessionOf(inside))),
    isOpen: () => true,
    async close() {
      try {
        await database.close();
      } finally {
        await lock?.release();
      }
    },
  };
}

function sessionOf(database: PGliteInterface | Transaction): Session {
  return {
    async query<R extends Row>(sql: string, values: readonly unknown[] = []) {
      return (await database.query<R>(sql, [...values])).rows;
    },
    async script(sql) {
      await database.exec(sql);
    },
  };
}
