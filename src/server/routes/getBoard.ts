/** `GET /api/board`: a page of a board. */
import { RULES } from '../../core/colony/step.ts';
import { z } from '../../core/kernel/zod.ts';
import { REFERENCE_PIN } from '../../core/mars/referencePlan.ts';
import { route } from '../api/route.ts';
import { Board, BoardClass } from '../api/schemas.ts';
import { type Database, onlyRow } from '../db/database.ts';
import { rankedOf, RUN_COLUMNS, type RunRow } from '../rows.ts';

const ROWS = 25;
const MOST_PAGE = 10_000;

export const getBoard = route({
  method: 'GET',
  path: '/api/board',
  about: 'A page of a board: 25 rows, one of each player unless all are asked for.',
  rate: 'read',
  signed: false,
  params: z.object({}),
  query: z.object({
    ledger: z.string().min(1).max(80).default(REFERENCE_PIN.id),
    mission: z
      .string()
      .regex(/^[a-z]+(-[0-9a-f]{16})?$/)
      .default('ares')
      .describe('A mission, or the board of a custom one.'),
    class: BoardClass.default('stock'),
    rules: z.coerce.number().pipe(z.int().min(1).max(1e6)).default(RULES),
    page: z.coerce.number().pipe(z.int().min(1).max(MOST_PAGE)).default(1),
    all: z.enum(['0', '1']).default('0').describe('1: all runs of a player, not the best alone.'),
  }),
  body: { type: 'none' },
  answers: [{ status: 200, about: 'The page.', schema: Board }],
  async handle({ hub, query }) {
    const { ledger, mission: board, class: of, rules, page, all } = query;
    const which = all === '1' ? `r.state = 'ranked'` : 'r.best';
    const place = [rules, ledger, board, of];
    const skipped = (page - 1) * ROWS;
    const rows = await hub.database.query<RunRow>(
      // The page first, its players then: the rows that are skipped are never joined.
      `SELECT ${RUN_COLUMNS} FROM (
         SELECT * FROM runs r WHERE ${which} AND r.rules = $1 AND r.ledger = $2 AND r.board = $3 AND r.class = $4
         ORDER BY r.alive DESC, r.score DESC, r.number LIMIT $5 OFFSET $6
       ) r JOIN players p ON p.key = r.player ORDER BY r.alive DESC, r.score DESC, r.number`,
      [...place, ROWS, skipped],
    );
    // A page that is not full tells itself how many there are.
    const isLast = rows.length < ROWS && (rows.length > 0 || page === 1);
    const total = isLast
      ? skipped + rows.length
      : await hub.totals.of(JSON.stringify([which, ...place]), hub.now(), () => countOf(hub.database, which, place));
    const ranked = rows.map((row, index) => ({ ...rankedOf(row), rank: skipped + index + 1 }));
    const pages = Math.max(1, Math.ceil(total / ROWS));
    return { status: 200, body: { rules, ledger, board, class: of, page, pages, total, rows: ranked } };
  },
});

/** How many rows a board has. */
async function countOf(database: Database, which: string, place: readonly unknown[]): Promise<number> {
  const rows = await database.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM runs r
     WHERE ${which} AND r.rules = $1 AND r.ledger = $2 AND r.board = $3 AND r.class = $4`,
    place,
  );
  return onlyRow(rows).total;
}
