/** Records what was found of a submission: once, by whoever holds the lease, in one transaction. */
import type { Database, Session } from '../db/database.ts';
import { keepBest } from '../best.ts';
import { findKin } from '../kin.ts';
import type { Finding, Ranked } from './finding.ts';
import type { Lease } from './queue.ts';

/** @returns false when the lease was lost meanwhile: then somebody else records it, or it is gone, and nothing was changed. */
export async function settle(database: Database, lease: Lease, finding: Finding): Promise<boolean> {
  return database.transaction(async (session) => {
    // Always first: whatever changes the runs of a player takes turns, so that one of them is the best.
    await session.query('SELECT 1 FROM players WHERE key = $1 FOR UPDATE', [lease.player]);
    const mine = await session.query('DELETE FROM jobs WHERE run = $1 AND lease = $2 RETURNING run', [
      lease.run,
      lease.token,
    ]);
    if (mine.length === 0) return false;
    const twin = finding.ok ? await twinOf(session, lease, finding.ranked) : null;
    if (!finding.ok) await refuse(session, lease, finding, finding.reason);
    else if (twin !== null) await refuse(session, lease, finding, `You have submitted this run before: ${twin}.`);
    else await rank(session, lease, finding, finding.ranked);
    return true;
  });
}

/** Another submission of the same run by the same player. */
async function twinOf(session: Session, { run, player }: Lease, { runHash }: Ranked): Promise<string | null> {
  const [twin] = await session.query<{ id: string }>(
    `SELECT id FROM runs WHERE player = $1 AND run_hash = $2 AND state = 'ranked' AND id <> $3`,
    [player, runHash, run],
  );
  return twin?.id ?? null;
}

async function refuse(session: Session, { run }: Lease, { checks }: Finding, reason: string): Promise<void> {
  await session.query(
    `UPDATE runs SET state = 'refused', settled_at = now(), reason = $2, checks = $3::jsonb WHERE id = $1`,
    [run, reason, jsonOf(checks)],
  );
  await session.query('DELETE FROM files WHERE run = $1', [run]);
}

async function rank(session: Session, { run }: Lease, { checks }: Finding, ranked: Ranked): Promise<void> {
  const { rules, ledger, mission, board, class: of, name, alive, sol, cause, score, grade, runHash, lineage } = ranked;
  await session.query(
    `UPDATE runs SET state = 'ranked', settled_at = now(), reason = NULL, checks = $2::jsonb, rules = $3, ledger = $4,
       mission = $5, board = $6, class = $7, name = $8, alive = $9, sol = $10, cause = $11, score = $12, grade = $13,
       run_hash = $14, detail = $15::jsonb, settings = $16::jsonb
     WHERE id = $1`,
    [
      run,
      jsonOf(checks),
      rules,
      ledger,
      mission,
      board,
      of,
      name,
      alive,
      sol,
      cause,
      score,
      grade,
      runHash,
      jsonOf(ranked.detail),
      jsonOf(ranked.settings),
    ],
  );
  await session.query('UPDATE files SET bytes = $2 WHERE run = $1', [run, ranked.file]);
  if (lineage !== null) {
    const { cartridge, root, tick, hashes, ticks } = lineage;
    await session.query(
      `UPDATE runs SET cartridge = $2, root = $3, tick = $4, log_head = $5, log_hashes = $6, log_ticks = $7
       WHERE id = $1`,
      [run, cartridge, root, tick, hashes.at(-1), [...hashes], [...ticks]],
    );
    await findKin(session, run, lineage);
  }
  await keepBest(session, run);
}

function jsonOf(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
