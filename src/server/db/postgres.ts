/** A PostgreSQL server, by its address. */
import { Pool, type PoolClient } from 'pg';
import type { Database, Row, Session } from './database.ts';

const CONNECT_MS = 5_000;
const STATEMENT_MS = 20_000;
const CONNECTIONS = 8;

/**
 * Connects as statements are asked; a server that is away makes them reject, and it is asked again by the next. `lost` is
 * told of connections that broke.
 */
export function openPostgres(url: string, lost: (error: Error) => void): Database {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    application_name: 'marsdeck',
  });
  pool.on('error', lost);
  return {
    kind: 'postgresql',
    ...sessionOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      // The pool listens to connections that nobody uses. One that breaks in use, unheard, would end the process.
      const heard = (error: Error): void => {
        broken = error;
        lost(error);
      };
      client.on('error', heard);
      try {
        await client.query('BEGIN');
        const value = await work(sessionOf(client));
        await client.query('COMMIT');
        return value;
      } catch (error) {
        await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
        throw error;
      } finally {
        client.off('error', heard);
        // A connection that broke, or can't even roll back, is thrown away.
        client.release(broken);
      }
    },
    isOpen: () => true,
    close: () => pool.end(),
  };
}

function sessionOf(client: Pool | PoolClient): Session {
  return {
    async query<R extends Row>(sql: string, values: readonly unknown[] = []) {
      return (await client.query<R>(sql, values.map(bytesAsBuffer))).rows;
    },
    async script(sql) {
      await client.query(sql);
    },
  };
}

/** The driver writes a Buffer as bytes, and any other view as JSON. */
function bytesAsBuffer(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}
