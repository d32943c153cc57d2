/** `GET /api/players/{key}`: a player and what they handed in. */
import { z } from '../../core/kernel/zod.ts';
import { refused } from '../api/answer.ts';
import { route } from '../api/route.ts';
import { Key, Player } from '../api/schemas.ts';
import { listedOf, RUN_COLUMNS, type RunRow } from '../rows.ts';

const MOST_ROWS = 100;

export const getPlayer = route({
  method: 'GET',
  path: '/api/players/{key}',
  about: 'A player, with the last 100 submissions.',
  rate: 'read',
  signed: false,
  params: z.object({ key: Key }),
  query: z.object({}),
  body: { type: 'none' },
  answers: [{ status: 200, about: 'The player.', schema: Player }],
  async handle({ hub, params: { key } }) {
    const [player] = await hub.database.query<{ handle: string | null; joined_at: Date }>(
      'SELECT handle, joined_at FROM players WHERE key = $1',
      [key],
    );
    if (player === undefined) return refused(404, 'not-found', 'Nobody with this key has been here.');
    const rows = await hub.database.query<RunRow>(
      `SELECT ${RUN_COLUMNS} FROM runs r JOIN players p ON p.key = r.player
       WHERE r.player = $1 ORDER BY r.number DESC LIMIT $2`,
      [key, MOST_ROWS],
    );
    const { handle, joined_at } = player;
    return { status: 200, body: { key, handle, joinedAt: joined_at.toISOString(), runs: rows.map(listedOf) } };
  },
});
