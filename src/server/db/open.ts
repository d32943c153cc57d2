/** The hub's database, as its settings say: PostgreSQL by its address, else the embedded one in the data folder. */
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { lazily } from './lazy.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';

export type Place =
  | { readonly kind: 'postgresql'; readonly url: string }
  /** A null folder is a database in memory, which nobody finds again; `begun` are the files it begins with. */
  | { readonly kind: 'embedded'; readonly folder: string | null; readonly begun?: () => Promise<Blob> };

/**
 * A database that is opened and migrated when it is first asked. `lost` is told when a connection to PostgreSQL breaks, `opened` each
 * time that it is ready.
 */
export function openDatabase(place: Place, lost: (error: Error) => void, opened: () => void): Database {
  return lazily(place.kind, async () => {
    const database =
      place.kind === 'embedded'
        ? await openEmbedded(place.folder, await place.begun?.())
        : openPostgres(place.url, lost);
    try {
      await migrate(database);
      opened();
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  });
}
