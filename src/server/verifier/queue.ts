/**
 * The queue: rows of `jobs`, leased by `FOR UPDATE SKIP LOCKED`. Plain SQL, because it is the same on both databases, because
 * a job and its run change in one transaction, and because what a queue library adds (schedules, retries with a plan, many
 * queues) is not needed here. Time is the database's: clocks of verifiers do not matter.
 */
import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.ts';

/** A job that is ours until the lease runs out, unless it is renewed. */
export type Lease = {
  readonly run: string;
  readonly player: string;
  readonly kind: 'run' | 'gauntlet';
  readonly token: string;
  readonly bytes: Uint8Array;
};

/** Seconds that a lease holds; it is renewed three times as often. */
export const LEASE_SECONDS = 30;
/** Times that a submission is tried before it is given up: its worker may have died for reasons that are not its own. */
export const MOST_ATTEMPTS = 3;

/**
 * Leases the next job: those that were tried least come first, so that one that kills its worker waits behind all others.
 * @returns null when there is none.
 */
export async function lease(database: Database): Promise<Lease | null> {
  const token = randomUUID();
  const [taken] = await database.query<{ run: string; player: string; kind: 'run' | 'gauntlet'; bytes: Uint8Array }>(
    `WITH taken AS (
       UPDATE jobs SET attempts = attempts + 1, lease = $1, leased_until = now() + $2 * interval '1 second'
       WHERE run = (
         SELECT run FROM jobs WHERE (leased_until IS NULL OR leased_until < now()) AND attempts < $3
         ORDER BY attempts, number LIMIT 1 FOR UPDATE SKIP LOCKED
       ) RETURNING run
     )
     SELECT r.id AS run, r.player, r.kind, f.bytes FROM taken t JOIN runs r ON r.id = t.run JOIN files f ON f.run = t.run`,
    [token, LEASE_SECONDS, MOST_ATTEMPTS],
  );
  return taken === undefined ? null : { ...taken, token };
}

/** Holds on to a lease. @returns false when it was lost: somebody else has the job, or the run was removed. */
export async function renew(database: Database, { run, token }: Lease): Promise<boolean> {
  const rows = await database.query(
    `UPDATE jobs SET leased_until = now() + $3 * interval '1 second' WHERE run = $1 AND lease = $2 RETURNING run`,
    [run, token, LEASE_SECONDS],
  );
  return rows.length === 1;
}

/** Gives a job back at once, with what the attempt died of. `counts`: whether it was an attempt; a verifier that stops made none. */
export async function giveBack(
  database: Database,
  { run, token }: Lease,
  trouble: string,
  counts: boolean,
): Promise<void> {
  await database.query(
    `UPDATE jobs SET lease = NULL, leased_until = NULL, trouble = $3, attempts = attempts - $4
     WHERE run = $1 AND lease = $2`,
    [run, token, trouble, counts ? 0 : 1],
  );
}

/** Gives up what was tried too often. @returns how many. */
export async function giveUp(database: Database): Promise<number> {
  const rows = await database.query(
    `WITH gone AS (
       DELETE FROM jobs WHERE attempts >= $1 AND (leased_until IS NULL OR leased_until < now()) RETURNING run, trouble
     )
     UPDATE runs r SET state = 'given-up', settled_at = now(),
       reason = 'It could not be verified in ' || $1 || ' attempts. ' || coalesce(g.trouble, 'The verifier was lost.')
     FROM gone g WHERE r.id = g.run RETURNING r.id`,
    [MOST_ATTEMPTS],
  );
  return rows.length;
}

/** What is in the queue: jobs, those that are leased, and the seconds that the oldest has waited. */
export async function depthOf(database: Database): Promise<{ waiting: number; leased: number; oldestSeconds: number }> {
  const [row] = await database.query<{ waiting: number; leased: number; oldest: number }>(
    `SELECT count(*)::int AS waiting, count(*) FILTER (WHERE j.leased_until > now())::int AS leased,
       coalesce(extract(epoch FROM now() - min(r.submitted_at)), 0)::float8 AS oldest
     FROM jobs j JOIN runs r ON r.id = j.run`,
  );
  return { waiting: row?.waiting ?? 0, leased: row?.leased ?? 0, oldestSeconds: row?.oldest ?? 0 };
}

const KEPT_DAYS = 30;

/** Forgets what nobody needs: nonces out of their window, and submissions that were refused or given up a month ago. */
export async function sweep(database: Database): Promise<void> {
  await database.query('DELETE FROM nonces WHERE expires_at < now()');
  await database.query(
    `DELETE FROM runs WHERE state IN ('refused', 'given-up') AND settled_at < now() - $1 * interval '1 day'`,
    [KEPT_DAYS],
  );
}
