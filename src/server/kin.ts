/** Relatives among runs of different players, told from their logs: the same run, its beginning, its continuation, a fork. */
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Session } from './db/database.ts';
import type { Ranked } from './verifier/finding.ts';

type Lineage = NonNullable<Ranked['lineage']>;
type Kin = {
  readonly kind: 'same' | 'beginning' | 'continuation' | 'fork';
  readonly run: string;
  readonly sol: number;
};

/**
 * Notes the earlier run of somebody else that a run has to do with, the closest first: one that is the same or goes on
 * from it, one that it goes on from, the one that it says it was forked from, if that shows.
 */
export async function findKin(session: Session, run: string, lineage: Lineage): Promise<void> {
  const kin =
    (await longer(session, run, lineage)) ??
    (await shorter(session, run, lineage)) ??
    (await parent(session, run, lineage));
  if (kin === null) return;
  await session.query('UPDATE runs SET kin = $2, kin_run = $3, kin_sol = $4 WHERE id = $1', [
    run,
    kin.kind,
    kin.run,
    kin.sol,
  ]);
}

/** Of the same beginning, by somebody else, and submitted earlier. */
const EARLIER = `o.state = 'ranked' AND o.root = me.root AND o.player <> me.player AND o.number < me.number`;

/** A run that has all of this one's log, and nothing else before this one's end. */
async function longer(session: Session, run: string, { hashes, tick }: Lineage): Promise<Kin | null> {
  const [found] = await session.query<{ id: string; tick: number }>(
    `SELECT o.id, o.tick FROM runs me JOIN runs o ON ${EARLIER}
     WHERE me.id = $1 AND o.tick >= me.tick AND o.log_hashes @> ARRAY[$2::text]
       AND coalesce(o.log_ticks[array_position(o.log_hashes, $2::text)], o.tick) >= me.tick
     ORDER BY o.tick, o.number LIMIT 1`,
    [run, hashes.at(-1)],
  );
  if (found === undefined) return null;
  return { kind: found.tick === tick ? 'same' : 'beginning', run: found.id, sol: solOf(tick) };
}

/** The longest run whose whole log this one begins with. */
async function shorter(session: Session, run: string, { hashes }: Lineage): Promise<Kin | null> {
  const [found] = await session.query<{ id: string; tick: number }>(
    `SELECT o.id, o.tick FROM runs me JOIN runs o ON ${EARLIER}
     WHERE me.id = $1 AND o.tick < me.tick AND o.log_head = ANY ($2::text[])
       AND coalesce(me.log_ticks[array_position(me.log_hashes, o.log_head)], me.tick) >= o.tick
     ORDER BY o.tick DESC, o.number LIMIT 1`,
    [run, [...hashes]],
  );
  return found === undefined ? null : { kind: 'continuation', run: found.id, sol: solOf(found.tick) };
}

/** The run that the file names as its parent, when that one's log is the same up to where it says it left. */
async function parent(session: Session, run: string, { hashes, ticks, parent: named }: Lineage): Promise<Kin | null> {
  if (named === null) return null;
  const left = named.sol * TICKS_PER_SOL;
  const before = ticks.filter((tick) => tick < left).length;
  const [found] = await session.query<{ id: string }>(
    `SELECT o.id FROM runs me JOIN runs o ON ${EARLIER}
     WHERE me.id = $1 AND o.cartridge = $2 AND o.tick >= $3 AND o.log_hashes @> ARRAY[$4::text]
       AND coalesce(o.log_ticks[array_position(o.log_hashes, $4::text)], $3) >= $3
     ORDER BY o.number LIMIT 1`,
    [run, named.id, left, hashes[before]],
  );
  return found === undefined ? null : { kind: 'fork', run: found.id, sol: named.sol };
}

function solOf(tick: number): number {
  return Math.floor(tick / TICKS_PER_SOL);
}
