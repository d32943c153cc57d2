/** What both databases promise. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, onlyRow } from './database.ts';
import { faultOf } from './fault.ts';
import { migrate } from './migrate.ts';

/** The embedded database takes its time, the more so on a busy machine. */
const OPENING_MS = 60_000;

/** Runs the suite against a database that `open` opens empty. */
export function databaseContract(name: string, open: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
      await migrate(database);
    }, OPENING_MS);
    afterAll(() => database.close());

    test('values come back as they went in: text, figures, bytes, lists, JSON, times', async () => {
      const bytes = new Uint8Array([0, 1, 255, 31, 139]);
      const row = onlyRow(
        await database.query<{
          a: string;
          b: number;
          c: Uint8Array;
          d: string[];
          e: unknown;
          f: Date;
          g: null;
          h: number[];
        }>(
          `SELECT $1::text AS a, $2::float8 AS b, $3::bytea AS c, $4::text[] AS d, $5::jsonb AS e, now() AS f,
             $6::text AS g, $7::int[] AS h`,
          ['ä"\\', 0.1, bytes.subarray(0), ['x', 'y'], JSON.stringify([{ k: 1 }]), null, [3, 4]],
        ),
      );
      expect(row.a).toBe('ä"\\');
      expect(row.b).toBe(0.1);
      expect(new Uint8Array(row.c)).toEqual(bytes);
      expect(row.d).toEqual(['x', 'y']);
      expect(row.e).toEqual([{ k: 1 }]);
      expect(row.f).toBeInstanceOf(Date);
      expect(row.g).toBeNull();
      expect(row.h).toEqual([3, 4]);
    });

    test('a transaction that rejects leaves nothing behind, and the next one works', async () => {
      const key = randomUUID().replaceAll('-', '').repeat(2);
      const failed = database.transaction(async (session) => {
        await session.query('INSERT INTO players (key) VALUES ($1)', [key]);
        throw new Error('on purpose');
      });
      await expect(failed).rejects.toThrow('on purpose');
      const count = () => database.query<{ n: number }>('SELECT count(*)::int AS n FROM players WHERE key = $1', [key]);
      expect(await count()).toEqual([{ n: 0 }]);
      await database.transaction((session) => session.query('INSERT INTO players (key) VALUES ($1)', [key]));
      expect(await count()).toEqual([{ n: 1 }]);
    });

    test('what breaks a rule rejects with its SQLSTATE, and is no fault of the database', async () => {
      const error: unknown = await database
        .query('INSERT INTO players (key) VALUES ($1)', ['no key'])
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: '23514' });
      expect(faultOf(error)).toBeNull();
    });

    test('H1.2 migrations are carried out once, also when two begin at once', async () => {
      await Promise.all([migrate(database), migrate(database)]);
      const done = await database.query<{ number: number }>('SELECT number FROM migrations ORDER BY number');
      expect(done.map(({ number }) => number)).toEqual(done.map((_, index) => index + 1));
    });

    test('H1.2 a database of a newer Marsdeck is left alone', async () => {
      await database.query(`INSERT INTO migrations (number, name) VALUES (9999, 'later')`);
      await expect(migrate(database)).rejects.toThrow('Run the newer Marsdeck');
      await database.query('DELETE FROM migrations WHERE number = 9999');
    });
  });
}
