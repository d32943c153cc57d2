/** A database in a schema of its own on a PostgreSQL server. */
import { newSchema } from '../../dev/load/schema.ts';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';

/** Gone, with all in it, when it is closed. */
export async function ownSchema(address: string): Promise<Database> {
  const schema = await newSchema(address);
  const database = openPostgres(schema.url, () => undefined);
  return {
    ...database,
    async close() {
      await database.close();
      await schema.drop();
    },
  };
}
