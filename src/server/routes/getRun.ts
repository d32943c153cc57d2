/** `GET /api/runs/{id}`: what has become of a submission. */
import type { z as zod } from '../../core/kernel/zod.ts';
import { z } from '../../core/kernel/zod.ts';
import { refused } from '../api/answer.ts';
import { route } from '../api/route.ts';
import { RunId, Submission } from '../api/schemas.ts';
import type { Database } from '../db/database.ts';
import { listedOf, RUN_COLUMNS, type RunRow } from '../rows.ts';

type Full = RunRow & {
  readonly detail: zod.infer<typeof Submission>['detail'];
};

export const getRun = route({
  method: 'GET',
  path: '/api/runs/{id}',
  about: 'A submission: whether it waits, ranks or was refused, why, and its five verdicts.',
  rate: 'read',
  signed: false,
  params: z.object({ id: RunId }),
  query: z.object({}),
  body: { type: 'none' },
  answers: [{ status: 200, about: 'The submission.', schema: Submission }],
  async handle({ hub, params }) {
    const [row] = await hub.database.query<Full>(
      `SELECT ${RUN_COLUMNS}, r.detail FROM runs r JOIN players p ON p.key = r.player WHERE r.id = $1`,
      [params.id],
    );
    if (row === undefined) return refused(404, 'not-found', `There is no run ${params.id}.`);
    const rank = row.best ? await rankOf(hub.database, params.id) : null;
    return { status: 200, body: { ...listedOf(row), checks: row.checks, detail: row.detail, rank } };
  },
});

/** One more than the best runs before it on its board and in its class. */
async function rankOf(database: Database, id: string): Promise<number | null> {
  const [row] = await database.query<{ rank: number }>(
    `SELECT 1 + (SELECT count(*)::int FROM runs o WHERE o.best AND o.rules = r.rules AND o.ledger = r.ledger
       AND o.board = r.board AND o.class = r.class
       AND (o.alive, o.score, -o.number) > (r.alive, r.score, -r.number)) AS rank
     FROM runs r WHERE r.id = $1`,
    [id],
  );
  return row?.rank ?? null;
}
