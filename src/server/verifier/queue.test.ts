/** The queue and its verifiers: leases, deaths, exactly once. On MARSDECK_TEST_DATABASE_URL too when it is set. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { openBegun } from '../db/begun.test-support.ts';
import { migrate } from '../db/migrate.ts';
import { ownSchema } from '../db/schema.test-support.ts';
import { newMetrics } from '../metrics.ts';
import { enter, MOST_WAITING } from '../submissions.ts';
import { newPlayer } from '../hub.test-support.ts';
import type { Finding, Ranked } from './finding.ts';
import type { Hand, Outcome } from './hand.ts';
import { depthOf, giveBack, giveUp, lease, MOST_ATTEMPTS, renew, sweep } from './queue.ts';
import { settle } from './settle.ts';
import { startVerifier, type Verifier } from './verifier.ts';

/** The embedded database takes its time, the more so on a busy machine. */
const OPENING_MS = 60_000;
const QUIET = (): void => undefined;
let ranks = 0;
const ranked = (changed: Partial<Ranked> = {}): Ranked => ({
  rules: 1,
  ledger: 'l',
  mission: 'ares',
  board: 'ares',
  settings: null,
  class: 'stock',
  name: 'Test',
  alive: true,
  sol: 3,
  cause: null,
  score: 100,
  grade: 'F',
  runHash: `run ${ranks++}`,
  lineage: null,
  detail: null,
  file: new Uint8Array([1]),
  ...changed,
});
const found = (changed: Partial<Ranked> = {}): Finding => ({
  ok: true,
  checks: null,
  sols: 3,
  ranked: ranked(changed),
});
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

const address = process.env['MARSDECK_TEST_DATABASE_URL'];
const OPENERS: [string, () => Promise<Database>][] = [
  ['embedded', openBegun],
  ...(address === undefined ? [] : ([['PostgreSQL', () => ownSchema(address)]] as [string, () => Promise<Database>][])),
];

describe.each(OPENERS)('%s', (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await migrate(database);
  }, OPENING_MS);
  afterAll(() => database.close());
  beforeEach(() => database.script('DELETE FROM players; DELETE FROM nonces'));

  const submit = async (key: string, of: Uint8Array): Promise<string> => {
    const entered = await enter(database, key, 'run', of);
    if (!entered.ok) throw new Error(entered.error.body.error.message);
    return entered.value.id;
  };
  const stateOf = async (id: string) => {
    const rows = await database.query<{ state: string; reason: string | null }>(
      'SELECT state, reason FROM runs WHERE id = $1',
      [id],
    );
    return rows[0];
  };
  /** The lease runs out: the database's clock can't be moved, the lease can. */
  const expire = () =>
    database.query(`UPDATE jobs SET leased_until = now() - interval '1 second' WHERE lease IS NOT NULL`);
  const mustLease = async () => {
    const job = await lease(database);
    if (job === null) throw new Error('nothing to lease');
    return job;
  };

  test('a job is leased by one at a time, with the bytes that were sent', async () => {
    const { key } = newPlayer();
    const ids = [await submit(key, bytes(1, 2)), await submit(key, bytes(3))];
    const jobs = await Promise.all([lease(database), lease(database), lease(database)]);
    expect(jobs.flatMap((job) => (job === null ? [] : [job.run])).sort()).toEqual([...ids].sort());
    const first = jobs.find((job) => job?.run === ids[0]);
    expect(new Uint8Array(first?.bytes ?? [])).toEqual(bytes(1, 2));
    expect(await depthOf(database)).toMatchObject({ waiting: 2, leased: 2 });
  });

  test('H3.7 the same bytes of one player at once are one submission; of two players, two', async () => {
    const [a, b] = [newPlayer().key, newPlayer().key];
    const ids = await Promise.all(Array.from({ length: 8 }, () => submit(a, bytes(7))));
    expect(new Set(ids).size).toBe(1);
    expect(await submit(b, bytes(7))).not.toBe(ids[0]);
    expect(await depthOf(database)).toMatchObject({ waiting: 2 });
  });

  test('a player’s submissions that wait are bounded', async () => {
    const { key } = newPlayer();
    for (let i = 0; i < MOST_WAITING; i++) await submit(key, bytes(i));
    expect(await enter(database, key, 'run', bytes(99))).toMatchObject({ ok: false, error: { status: 429 } });
    // What is there already is still found.
    expect(await enter(database, key, 'run', bytes(0))).toMatchObject({ ok: true, value: { isNew: false } });
  });

  test('H3.6 a job survives its worker: the lease runs out, somebody else has it, and only they record', async () => {
    const id = await submit(newPlayer().key, bytes(1));
    const dead = await mustLease();
    expect(await lease(database)).toBeNull();
    await expire();
    const alive = await mustLease();
    expect(await renew(database, dead)).toBe(false);
    // The first was not dead, only slow.
    expect(await settle(database, dead, found({ score: 1 }))).toBe(false);
    expect(await stateOf(id)).toMatchObject({ state: 'waiting' });
    expect(await renew(database, alive)).toBe(true);
    expect(await settle(database, alive, found({ score: 2 }))).toBe(true);
    expect(await settle(database, alive, found({ score: 3 }))).toBe(false);
    expect(await database.query('SELECT score FROM runs')).toEqual([{ score: 2 }]);
    expect(await lease(database)).toBeNull();
  });

  test('H3.6 two that settle one lease at once record once', async () => {
    await submit(newPlayer().key, bytes(1));
    const job = await mustLease();
    const recorded = await Promise.all([1, 2, 3, 4].map((score) => settle(database, job, found({ score }))));
    expect(recorded.filter(Boolean)).toHaveLength(1);
  });

  test('H3.6 one that kills its workers waits behind all others, and is given up after so many attempts', async () => {
    const { key } = newPlayer();
    const poison = await submit(key, bytes(66));
    const fine = await submit(key, bytes(1));
    const order: string[] = [];
    for (let leased = 0; leased <= MOST_ATTEMPTS; leased++) {
      const job = await mustLease();
      order.push(job.run === fine ? 'fine' : 'poison');
      if (job.run === fine) await settle(database, job, found());
      else await giveBack(database, job, 'Out of memory.', true);
    }
    expect(order).toEqual(['poison', 'fine', 'poison', 'poison']);
    expect(await lease(database)).toBeNull();
    expect(await giveUp(database)).toBe(1);
    expect(await stateOf(poison)).toEqual({
      state: 'given-up',
      reason: 'It could not be verified in 3 attempts. Out of memory.',
    });
    expect(await stateOf(fine)).toMatchObject({ state: 'ranked' });
    // Sent again, it is tried again.
    expect(await enter(database, key, 'run', bytes(66))).toEqual({ ok: true, value: { id: poison, isNew: true } });
    expect(await stateOf(poison)).toEqual({ state: 'waiting', reason: null });
  });

  test('one whose workers vanish without a word is given up as well', async () => {
    const id = await submit(newPlayer().key, bytes(66));
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      await mustLease();
      expect(await giveUp(database)).toBe(0);
      await expire();
    }
    expect(await giveUp(database)).toBe(1);
    expect(await stateOf(id)).toMatchObject({
      state: 'given-up',
      reason: expect.stringContaining('The verifier was lost'),
    });
  });

  test('H1.3 a verifier that stops gives its job back, and it was no attempt', async () => {
    await submit(newPlayer().key, bytes(1));
    for (let i = 0; i < 2 * MOST_ATTEMPTS; i++) await giveBack(database, await mustLease(), 'stopped', false);
    expect(await giveUp(database)).toBe(0);
    expect(await lease(database)).not.toBeNull();
  });

  test('H3.7 the same run in other bytes ranks once for a player', async () => {
    const { key } = newPlayer();
    const [first, second] = [await submit(key, bytes(1)), await submit(key, bytes(2))];
    await settle(database, await mustLease(), found({ runHash: 'same' }));
    await settle(database, await mustLease(), found({ runHash: 'same' }));
    expect(await stateOf(first)).toMatchObject({ state: 'ranked' });
    expect(await stateOf(second)).toEqual({
      state: 'refused',
      reason: `You have submitted this run before: ${first}.`,
    });
  });

  test('H4.3 the best of a player on a board is one: the living, then the score, then who came first', async () => {
    const { key } = newPlayer();
    const results: Partial<Ranked>[] = [
      { score: 900, alive: false },
      { score: 100 },
      { score: 300 },
      { score: 300 },
      { score: 999, class: 'governor' },
      { score: 999, board: 'garden' },
    ];
    const ids: string[] = [];
    const bestOnAres: string[] = [];
    for (const [index, result] of results.entries()) {
      ids.push(await submit(key, bytes(index)));
      await settle(database, await mustLease(), found(result));
      const best = await database.query<{ id: string }>(
        `SELECT id FROM runs WHERE best AND board = 'ares' AND class = 'stock'`,
      );
      bestOnAres.push(best.map(({ id }) => String(ids.indexOf(id))).join());
    }
    expect(bestOnAres).toEqual(['0', '1', '2', '2', '2', '2']);
    expect(await database.query(`SELECT count(*)::int AS n FROM runs WHERE best`)).toEqual([{ n: 3 }]);
  });

  test('H5.2 sweeping forgets old refusals and spent nonces, and nothing else', async () => {
    const { key } = newPlayer();
    const [old, fresh] = [await submit(key, bytes(1)), await submit(key, bytes(2))];
    for (let i = 0; i < 2; i++)
      await settle(database, await mustLease(), { ok: false, checks: null, sols: 0, reason: 'Forged.' });
    await database.query(`UPDATE runs SET settled_at = now() - interval '31 days' WHERE id = $1`, [old]);
    await database.query(
      `INSERT INTO nonces VALUES ('k', 'spent', now() - interval '1 s'), ('k', 'new', now() + interval '1 min')`,
    );
    await sweep(database);
    expect(await database.query('SELECT id FROM runs')).toEqual([{ id: fresh }]);
    expect(await database.query('SELECT nonce FROM nonces')).toEqual([{ nonce: 'new' }]);
  });

  describe('verifiers at work', () => {
    const verifiers: Verifier[] = [];
    const start = (...hands: Hand[]): Verifier => {
      const verifier = startVerifier({ database, hands, metrics: newMetrics(), log: QUIET, pollMs: 10 });
      verifiers.push(verifier);
      return verifier;
    };
    /** A hand that a test answers for. */
    const handOf = (judge: (first: number) => Promise<Outcome> | Outcome): Hand => ({
      judge: (job) => Promise.resolve(judge(job.bytes[0] ?? 0)),
      stop: () => Promise.resolve(),
    });
    const allSettled = async () => {
      for (let i = 0; i < 1000; i++) {
        if ((await depthOf(database)).waiting === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error('still waiting');
    };
    afterAll(() => Promise.all(verifiers.map((verifier) => verifier.stop())));

    test('H1.3 several share a queue: each submission is settled once, whatever some die of', async () => {
      const keys = [newPlayer().key, newPlayer().key, newPlayer().key];
      for (const key of keys) for (let i = 0; i < 8; i++) await submit(key, bytes(i));
      const judged: number[] = [];
      const judge = (first: number): Outcome => {
        judged.push(first);
        if (first === 5) return { kind: 'died', reason: 'It took more than 60 s to compute.' };
        return { kind: 'found', finding: found() };
      };
      const two = [start(handOf(judge), handOf(judge)), start(handOf(judge))];
      await allSettled();
      await Promise.all(two.map((verifier) => verifier.stop()));
      const states = await database.query('SELECT state, count(*)::int AS n FROM runs GROUP BY state ORDER BY state');
      expect(states).toEqual([
        { state: 'given-up', n: 3 },
        { state: 'ranked', n: 21 },
      ]);
      expect(judged.filter((first) => first === 5)).toHaveLength(3 * MOST_ATTEMPTS);
      expect(judged.filter((first) => first !== 5)).toHaveLength(21);
    });

    test('H5.1 a database that is away and comes back loses nothing', async () => {
      await submit(newPlayer().key, bytes(1));
      let away = 3;
      const flaky: Database = {
        ...database,
        query: (sql, values) => {
          if (away-- > 0) return Promise.reject(Object.assign(new Error('gone'), { code: '57P01' }));
          return database.query(sql, values);
        },
      };
      const hands = [handOf(() => ({ kind: 'found', finding: found() }))];
      verifiers.push(startVerifier({ database: flaky, hands, metrics: newMetrics(), log: QUIET, pollMs: 5 }));
      await allSettled();
      expect(await database.query('SELECT state FROM runs')).toEqual([{ state: 'ranked' }]);
    });
  });
});
