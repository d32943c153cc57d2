/** Which of a player's runs stands on a board: the best, kept as a mark, so that a page of a board is one walk of an index. */
import type { Session } from './db/database.ts';

type Place = { player: string; rules: number; ledger: string; board: string; class: string };

/** Marks anew on the board and in the class of a ranked run. The player's row must be locked. */
export async function keepBest(session: Session, run: string): Promise<void> {
  const [place] = await session.query<Place>('SELECT player, rules, ledger, board, class FROM runs WHERE id = $1', [
    run,
  ]);
  if (place !== undefined) await keepBestOf(session, place);
}

/** Marks anew after a run left the place. */
export async function keepBestOf(session: Session, place: Place): Promise<void> {
  const { player, rules, ledger, board, class: of } = place;
  await session.query(
    `UPDATE runs SET best = (id = b.top) FROM (
       SELECT id AS top FROM runs
       WHERE player = $1 AND rules = $2 AND ledger = $3 AND board = $4 AND class = $5 AND state = 'ranked'
       ORDER BY alive DESC, score DESC, number LIMIT 1
     ) b
     WHERE player = $1 AND rules = $2 AND ledger = $3 AND board = $4 AND class = $5 AND state = 'ranked'
       AND best <> (id = b.top)`,
    [player, rules, ledger, board, of],
  );
}
