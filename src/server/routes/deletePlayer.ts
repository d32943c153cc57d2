/** `DELETE /api/players/{key}`: a player leaves, with everything. */
import { z } from '../../core/kernel/zod.ts';
import { refused } from '../api/answer.ts';
import { route } from '../api/route.ts';
import { Key } from '../api/schemas.ts';
import { onlyRow } from '../db/database.ts';

/** What was removed. */
export const Removed = z.strictObject({ runs: z.int() }).describe('How many submissions were removed.');

export const deletePlayer = route({
  method: 'DELETE',
  path: '/api/players/{key}',
  about: 'Removes a player: handle, submissions, files. Only by the key itself. It can’t be undone.',
  rate: 'change',
  signed: true,
  params: z.object({ key: Key }),
  query: z.object({}),
  body: { type: 'none' },
  answers: [{ status: 200, about: 'It is gone.', schema: Removed }],
  async handle({ hub, params, key }) {
    if (params.key !== key) return refused(403, 'not-yours', 'A player is removed by their own key.');
    return hub.database.transaction(async (session) => {
      await session.query('SELECT 1 FROM players WHERE key = $1 FOR UPDATE', [key]);
      const { runs } = onlyRow(
        await session.query<{ runs: number }>('SELECT count(*)::int AS runs FROM runs WHERE player = $1', [key]),
      );
      const gone = await session.query('DELETE FROM players WHERE key = $1 RETURNING key', [key]);
      if (gone.length === 0) return refused(404, 'not-found', 'Nobody with this key has been here.');
      return { status: 200, body: { runs } };
    });
  },
});
