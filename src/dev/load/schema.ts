/** A schema of one's own on a PostgreSQL server, gone when it is closed: what is measured or tested at once does not meet, and nothing else on the server is touched. */
import { randomBytes } from 'node:crypto';
import { openPostgres } from '../../server/db/postgres.ts';

/** The address with which every connection uses a new schema, and what removes it. */
export async function newSchema(address: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `marsdeck_${randomBytes(6).toString('hex')}`;
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
