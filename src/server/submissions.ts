/** Submissions as they enter the database, each with its job, in one transaction. */
import { createHash, randomBytes } from 'node:crypto';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { refused, type Refused } from './api/answer.ts';
import { type Database, onlyRow } from './db/database.ts';

/** Submissions of one player that may wait, and that are kept. */
export const MOST_WAITING = 10;
const MOST_KEPT = 200;
/** Submissions of everybody that may wait. */
const MOST_WAITING_OF_ALL = 2000;

export type Entered = { readonly id: string; readonly isNew: boolean };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function newRunId(): string {
  return `R${[...randomBytes(12)].map((byte) => ALPHABET[byte & 31]).join('')}`;
}

/**
 * Takes in what a player sent. The same bytes again are the submission that they are already; one that was given up is
 * tried again. `open`: others may have its file.
 */
export async function enter(
  database: Database,
  key: string,
  kind: 'run' | 'gauntlet',
  bytes: Uint8Array,
  open = true,
): Promise<Result<Entered, Refused>> {
  const sentHash = createHash('sha256').update(kind).update('\n').update(bytes).digest('hex');
  return database.transaction(async (session) => {
    await session.query('INSERT INTO players (key) VALUES ($1) ON CONFLICT DO NOTHING', [key]);
    // Submissions of one player take turns: the limits hold, and the same bytes meet themselves.
    await session.query('SELECT 1 FROM players WHERE key = $1 FOR UPDATE', [key]);
    const [known] = await session.query<{ id: string; state: string; number: number }>(
      'SELECT id, state, number FROM runs WHERE player = $1 AND sent_hash = $2',
      [key, sentHash],
    );
    if (known !== undefined && known.state !== 'given-up') return ok({ id: known.id, isNew: false });
    const { waiting, kept, all } = onlyRow(
      await session.query<{ waiting: number; kept: number; all: number }>(
        `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting, count(*)::int AS kept,
           (SELECT count(*)::int FROM jobs) AS all FROM runs WHERE player = $1`,
        [key],
      ),
    );
    if (waiting >= MOST_WAITING)
      return err(refused(429, 'too-many', `${waiting} of your submissions wait already.`, { retryAfter: 30 }));
    if (kept >= MOST_KEPT)
      return err(refused(409, 'too-many', `${kept} of your submissions are kept; remove some first.`));
    if (all >= MOST_WAITING_OF_ALL)
      return err(refused(503, 'busy', `${all} submissions wait to be verified.`, { retryAfter: 60 }));
    if (known !== undefined) {
      await session.query(`UPDATE runs SET state = 'waiting', reason = NULL, settled_at = NULL WHERE id = $1`, [
        known.id,
      ]);
    }
    const id = known?.id ?? newRunId();
    const number =
      known?.number ??
      onlyRow(
        await session.query<{ number: number }>(
          'INSERT INTO runs (id, player, kind, sent_hash, open) VALUES ($1, $2, $3, $4, $5) RETURNING number',
          [id, key, kind, sentHash, open],
        ),
      ).number;
    await session.query(
      'INSERT INTO files (run, bytes) VALUES ($1, $2) ON CONFLICT (run) DO UPDATE SET bytes = excluded.bytes',
      [id, bytes],
    );
    await session.query('INSERT INTO jobs (run, number) VALUES ($1, $2)', [id, number]);
    return ok({ id, isNew: true });
  });
}
