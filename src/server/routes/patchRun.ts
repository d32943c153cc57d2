/** `PATCH /api/runs/{id}`: a player calls a colony something else. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from '../../core/cartridge/codec.ts';
import { MAX_BYTES } from '../../core/cartridge/schema.ts';
import { z } from '../../core/kernel/zod.ts';
import { refused } from '../api/answer.ts';
import { route } from '../api/route.ts';
import { RunId } from '../api/schemas.ts';
import { MOST_NAME, nameOf } from '../names.ts';

const MOST_BYTES = 4096;
const Renamed = z
  .strictObject({ id: RunId, name: z.string(), open: z.boolean() })
  .describe('As it is shown from now on.');

type Found = { player: string; state: string; kind: string; name: string; open: boolean; bytes: Uint8Array };

export const patchRun = route({
  method: 'PATCH',
  path: '/api/runs/{id}',
  about:
    'Changes the name of a ranked colony, on the board and in its file, or whether others may have the file. Only by the key that handed it in.',
  rate: 'change',
  signed: true,
  params: z.object({ id: RunId }),
  query: z.object({}),
  body: {
    type: 'json',
    most: MOST_BYTES,
    schema: z.strictObject({ name: z.string().max(400).optional(), open: z.boolean().optional() }),
  },
  answers: [{ status: 200, about: 'It is called so.', schema: Renamed }],
  async handle({ hub, params: { id }, key, body }) {
    const called = body.name === undefined ? null : nameOf(body.name, MOST_NAME);
    if (called !== null && !called.ok) return refused(422, 'name-refused', called.error, { path: '/name' });
    return hub.database.transaction(async (session) => {
      const [found] = await session.query<Found>(
        `SELECT r.player, r.state, r.kind, r.name, r.open, f.bytes FROM runs r LEFT JOIN files f ON f.run = r.id
         WHERE r.id = $1 FOR UPDATE OF r`,
        [id],
      );
      if (found === undefined) return refused(404, 'not-found', `There is no run ${id}.`);
      if (found.player !== key) return refused(403, 'not-yours', 'A run is renamed by the key that handed it in.');
      if (found.state !== 'ranked') return refused(409, 'wrong-state', 'Only a ranked run is renamed.');
      const open = body.open ?? found.open;
      const name = called?.value ?? found.name;
      await session.query('UPDATE runs SET name = $2, open = $3 WHERE id = $1', [id, name, open]);
      if (called !== null)
        await session.query('UPDATE files SET bytes = $2 WHERE run = $1', [id, renamed(found, name)]);
      return { status: 200, body: { id, name, open } };
    });
  },
});

/** The file with another name in it. */
function renamed({ kind, bytes }: Found, name: string): Uint8Array {
  const text = gunzipSync(bytes, { maxOutputLength: 2 * MAX_BYTES });
  if (kind === 'gauntlet') return gzipSync(JSON.stringify({ ...(JSON.parse(text.toString()) as object), name }));
  const decoded = decode(text);
  if (!decoded.ok) throw new Error(`a file of ours does not decode: ${decoded.error.kind}`);
  return gzipSync(encode({ ...decoded.value.cartridge, name }));
}
