/** `DELETE /api/runs/{id}`: a player takes a submission back. */
import { z } from '../../core/kernel/zod.ts';
import { refused } from '../api/answer.ts';
import { route } from '../api/route.ts';
import { RunId } from '../api/schemas.ts';
import { keepBestOf } from '../best.ts';
import { Removed } from './deletePlayer.ts';

type Gone = { player: string; state: string; rules: number; ledger: string; board: string; class: string };

export const deleteRun = route({
  method: 'DELETE',
  path: '/api/runs/{id}',
  about: 'Removes a submission, with its file. Only by the key that handed it in. It can’t be undone.',
  rate: 'change',
  signed: true,
  params: z.object({ id: RunId }),
  query: z.object({}),
  body: { type: 'none' },
  answers: [{ status: 200, about: 'It is gone.', schema: Removed }],
  async handle({ hub, params, key }) {
    return hub.database.transaction(async (session) => {
      await session.query('SELECT 1 FROM players WHERE key = $1 FOR UPDATE', [key]);
      const [run] = await session.query<Gone>(
        'SELECT player, state, rules, ledger, board, class FROM runs WHERE id = $1',
        [params.id],
      );
      if (run === undefined) return refused(404, 'not-found', `There is no run ${params.id}.`);
      if (run.player !== key) return refused(403, 'not-yours', 'A run is removed by the key that handed it in.');
      await session.query('DELETE FROM runs WHERE id = $1', [params.id]);
      if (run.state === 'ranked') await keepBestOf(session, run);
      return { status: 200, body: { runs: 1 } };
    });
  },
});
