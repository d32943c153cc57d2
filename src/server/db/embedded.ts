/** PostgreSQL in this process (PGlite), in a folder or in memory. One process a folder: it is locked. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PGliteInterface, Transaction } from '@electric-sql/pglite';
import type { Database, Row, Session } from './database.ts';
import { DatabaseClosed } from './fault.ts';
import { type Lock, takeLock } from './lock.ts';

/** Where the embedded database lives inside the data folder. */
const FOLDER = 'hub';

/**
 * Settings of the server, after the library's own. 16 MB of buffers instead of 128: they lie in this process's memory, and
 * the system keeps the files besides. What is committed is on the disk before it is answered: the library turns that off, and
 * the system call behind the default method does nothing here, so the log is opened to be written through (O_SYNC).
 */
const SETTINGS = ['shared_buffers=16MB', 'fsync=on', 'wal_sync_method=open_datasync'];

const FIRST = new URL('first.thread.mjs', import.meta.url);

/**
 * Opens the database of a data folder, which is made when there is none; `null` is one in memory. Rejects with a sentence
 * when another process has the folder, or when what is in it can't be opened. It takes seconds and 800 MB the first time,
 * 200 MB afterwards, so it is loaded late. `begun`: what one in memory begins with, instead of being made.
 */
export async function openEmbedded(dataFolder: string | null, begun?: Blob): Promise<Database> {
  const lock = dataFolder === null ? null : await takeLock(dataFolder);
  if (typeof lock === 'string') throw new DatabaseClosed(lock);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const startParams = [...PGlite.defaultStartParams, ...SETTINGS.flatMap((setting) => ['-c', setting])];
    if (dataFolder === null) {
      const options = begun === undefined ? { startParams } : { startParams, loadDataDir: begun };
      return wrapped(await PGlite.create('memory://', options), lock);
    }
    const folder = join(dataFolder, FOLDER);
    if (!existsSync(join(folder, 'PG_VERSION'))) await makeFirst(folder);
    return wrapped(await PGlite.create(folder, { startParams }), lock);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** Makes the folder of a database: whole, or, when it is broken off, under another name, and then from the beginning. */
async function makeFirst(folder: string): Promise<void> {
  const making = `${folder}.making`;
  await rm(making, { recursive: true, force: true });
  // `once` rejects with what the thread failed of.
  await once(new Worker(FIRST, { execArgv: [], env: {}, workerData: { folder: making } }), 'exit');
  await rename(making, folder);
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
