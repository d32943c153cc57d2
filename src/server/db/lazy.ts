/** A database that is opened by the first who asks something of it, and again after it broke. */
import type { Database } from './database.ts';

/** Opens with `open` when it is first needed; those who come meanwhile wait for the same. A failed opening is tried anew. */
export function lazily(kind: Database['kind'], open: () => Promise<Database>): Database {
  let opening: Promise<Database> | null = null;
  const get = (): Promise<Database> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  /** The embedded database does not survive a panic: what comes after it opens the folder again. */
  const minded = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await get();
    try {
      return await work(database);
    } catch (error) {
      if (kind === 'embedded' && isPanic(error) && opening !== null) {
        opening = null;
        // It is gone already: all that closing can still do is to free the lock.
        await database.close().catch(() => undefined);
      }
      throw error;
    }
  };
  return {
    kind,
    query: (sql, values) => minded((database) => database.query(sql, values)),
    script: (sql) => minded((database) => database.script(sql)),
    transaction: (work) => minded((database) => database.transaction(work)),
    isOpen: () => opening !== null,
    async close() {
      const opened = opening;
      opening = null;
      // One that never opened has nothing to close.
      await opened?.then((database) => database.close()).catch(() => undefined);
    },
  };
}

/** WebAssembly that stopped, or a database that says it is closed. */
function isPanic(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'RuntimeError' || /PGlite is closed|unreachable/.test(error.message))
  );
}
