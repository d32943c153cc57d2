/** A schema of one's own on a PostgreSQL server, gone when it is closed: tests at once do not meet. */
import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';

/** The address with which every connection uses a new schema, and what removes it. */
export async function newSchema(address: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = openPostgres(address, () => undefined);
  await admin.query(`CREATE SCHEMA ${name}`);
  const url = new URL(address);
  url.searchParams.set('options', `-c search_path=${name}`);
  return {
    url: url.href,
    async drop() {
      await admin.query(`DROP SCHEMA ${name} CASCADE`);
      await admin.close();
    },
  };
}

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
