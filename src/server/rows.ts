/** Rows of the database as the API tells them. */
import type { z } from '../core/kernel/zod.ts';
import type { Row } from './db/database.ts';
import type { Player, RankedRun, Submission } from './api/schemas.ts';

/** Columns of a run with its player; `runs` and `players` are called `r` and `p`. */
export const RUN_COLUMNS = `r.id, r.kind, r.state, r.submitted_at, r.settled_at, r.reason, r.name, r.rules, r.ledger,
  r.mission, r.board, r.class, r.alive, r.sol, r.cause, r.score, r.grade, r.best, r.kin, r.kin_run, r.kin_sol,
  r.open, r.checks, p.key, p.handle`;

/** Of a ranked run; all null of others. */
type Found = Omit<RankedRun, 'id' | 'player' | 'submittedAt' | 'kin' | 'stamps'>;
type Kin = NonNullable<RankedRun['kin']>;

/** A run's row, as `RUN_COLUMNS` gives it: nobody but `verifier/settle.ts` writes what was found. */
export type RunRow = Row &
  Found & {
    readonly id: string;
    readonly kind: 'run' | 'gauntlet';
    readonly state: Submission['state'];
    readonly submitted_at: Date;
    readonly settled_at: Date | null;
    readonly reason: string | null;
    readonly best: boolean;
    readonly kin: Kin['kind'] | null;
    readonly kin_run: string | null;
    readonly kin_sol: number;
    readonly key: string;
    readonly handle: string | null;
    readonly checks: Submission['checks'];
  };

/** What verification found; null of a row that is not ranked. */
export function rankedOf(row: RunRow): RankedRun | null {
  if (row.state !== 'ranked') return null;
  const { id, key, handle, submitted_at, kin, kin_run, kin_sol } = row;
  const { name, rules, ledger, mission, board, class: of, alive, sol, cause, score, grade, open, checks } = row;
  return {
    id,
    name,
    rules,
    ledger,
    mission,
    board,
    class: of,
    alive,
    sol,
    cause,
    score,
    grade,
    player: { key, handle },
    submittedAt: submitted_at.toISOString(),
    kin: kin === null ? null : { kind: kin, run: kin_run, sol: kin_sol },
    stamps: checks === null ? null : stampsOf(checks),
    open,
  };
}

function stampsOf({
  format,
  chain,
  ledger,
  replay,
  signature,
}: NonNullable<Submission['checks']>): RankedRun['stamps'] {
  return {
    format: format.status,
    chain: chain.status,
    ledger: ledger.status,
    replay: replay.status,
    signature: signature.status,
  };
}

/** A submission as a player's list tells it. */
export function listedOf(row: RunRow): z.infer<typeof Player>['runs'][number] {
  const { id, kind, state, submitted_at, settled_at, reason, best, key, handle } = row;
  return {
    id,
    kind,
    state,
    reason,
    best,
    submittedAt: submitted_at.toISOString(),
    settledAt: settled_at?.toISOString() ?? null,
    player: { key, handle },
    run: rankedOf(row),
  };
}
