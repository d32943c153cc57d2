/** `GET /api/boards`: the boards of custom missions, each of other settings. */
import { RULES } from '../../core/colony/step.ts';
import { z } from '../../core/kernel/zod.ts';
import { REFERENCE_PIN } from '../../core/mars/referencePlan.ts';
import { route } from '../api/route.ts';
import { BoardClass, Boards } from '../api/schemas.ts';
import { onlyRow } from '../db/database.ts';
import { rankedOf, RUN_COLUMNS, type RunRow } from '../rows.ts';

const ROWS = 25;
const MOST_PAGE = 1000;

type Listed = RunRow & {
  readonly settings: z.infer<typeof Boards>['boards'][number]['settings'];
  readonly players: number;
};

export const getBoards = route({
  method: 'GET',
  path: '/api/boards',
  about:
    'The boards of custom missions, 25 a page: those with most players first, each with its settings and its first row.',
  rate: 'read',
  signed: false,
  params: z.object({}),
  query: z.object({
    ledger: z.string().min(1).max(80).default(REFERENCE_PIN.id),
    class: BoardClass.default('stock'),
    rules: z.coerce.number().pipe(z.int().min(1).max(1e6)).default(RULES),
    page: z.coerce.number().pipe(z.int().min(1).max(MOST_PAGE)).default(1),
  }),
  body: { type: 'none' },
  answers: [{ status: 200, about: 'The boards.', schema: Boards }],
  async handle({ hub, query: { ledger, class: of, rules, page } }) {
    const place = [rules, ledger, of];
    const which = `r.best AND r.mission = 'custom' AND r.rules = $1 AND r.ledger = $2 AND r.class = $3`;
    const rows = await hub.database.query<Listed>(
      // Boards first, then the first of each.
      `SELECT ${RUN_COLUMNS}, r.settings, b.players FROM (
         SELECT r.board, count(*)::int AS players, max(r.number) AS newest FROM runs r WHERE ${which}
         GROUP BY r.board ORDER BY players DESC, newest DESC LIMIT $4 OFFSET $5
       ) b JOIN LATERAL (
         SELECT * FROM runs r WHERE ${which} AND r.board = b.board
         ORDER BY r.alive DESC, r.score DESC, r.number LIMIT 1
       ) r ON true JOIN players p ON p.key = r.player ORDER BY b.players DESC, b.newest DESC`,
      [...place, ROWS, (page - 1) * ROWS],
    );
    const { total } = onlyRow(
      await hub.database.query<{ total: number }>(
        `SELECT count(DISTINCT r.board)::int AS total FROM runs r WHERE ${which}`,
        place,
      ),
    );
    const boards = rows.map((row) => ({
      board: row.board,
      settings: row.settings,
      players: row.players,
      first: rankedOf(row),
    }));
    return {
      status: 200,
      body: { rules, ledger, class: of, page, pages: Math.max(1, Math.ceil(total / ROWS)), total, boards },
    };
  },
});
