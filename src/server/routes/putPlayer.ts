/** `PUT /api/players/{key}`: a player takes a handle, or another. */
import { z } from '../../core/kernel/zod.ts';
import { refused } from '../api/answer.ts';
import { route } from '../api/route.ts';
import { Key, PlayerName } from '../api/schemas.ts';
import { folded, MOST_HANDLE, nameOf } from '../names.ts';

const MOST_BYTES = 4096;
const UNIQUE_VIOLATION = '23505';

export const putPlayer = route({
  method: 'PUT',
  path: '/api/players/{key}',
  about: 'Takes a handle, which nobody else may have; null gives it back. Only by the key itself.',
  rate: 'change',
  signed: true,
  params: z.object({ key: Key }),
  query: z.object({}),
  body: { type: 'json', most: MOST_BYTES, schema: z.strictObject({ handle: z.string().max(400).nullable() }) },
  answers: [{ status: 200, about: 'It is so.', schema: PlayerName }],
  async handle({ hub, params, key, body }) {
    if (params.key !== key) return refused(403, 'not-yours', 'A handle is changed by its own key.');
    const name = body.handle === null ? null : nameOf(body.handle, MOST_HANDLE);
    if (name !== null && !name.ok) return refused(422, 'name-refused', name.error, { path: '/handle' });
    const handle = name?.value ?? null;
    const foldedHandle = handle === null ? null : folded(handle);
    if (foldedHandle === '')
      return refused(422, 'name-refused', 'A handle has a letter or a digit.', { path: '/handle' });
    try {
      await hub.database.query(
        `INSERT INTO players (key, handle, handle_folded) VALUES ($1, $2, $3)
         ON CONFLICT (key) DO UPDATE SET handle = excluded.handle, handle_folded = excluded.handle_folded`,
        [key, handle, foldedHandle],
      );
    } catch (error) {
      if ((error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
      return refused(409, 'name-taken', 'Somebody else has this handle, or one that looks the same.', {
        path: '/handle',
      });
    }
    return { status: 200, body: { key, handle } };
  },
});
