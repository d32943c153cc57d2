/** `GET /api/runs/{id}/cartridge`: the run behind a row, as a file. */
import { gunzipSync } from 'node:zlib';
import { MAX_BYTES } from '../../core/cartridge/schema.ts';
import { z } from '../../core/kernel/zod.ts';
import { refused } from '../api/answer.ts';
import { route } from '../api/route.ts';
import { RunId } from '../api/schemas.ts';

type Found = {
  state: string;
  kind: 'run' | 'gauntlet';
  mission: string;
  sol: number;
  open: boolean;
  bytes: Uint8Array;
};

export const getCartridge = route({
  method: 'GET',
  path: '/api/runs/{id}/cartridge',
  about: 'The cartridge of a ranked run, as replay found it; of a gauntlet, its entry.',
  rate: 'read',
  signed: false,
  params: z.object({ id: RunId }),
  query: z.object({}),
  body: { type: 'none' },
  answers: [{ status: 200, about: 'The file, compressed for those who take gzip.' }],
  async handle({ hub, params, takesGzip }) {
    const [found] = await hub.database.query<Found>(
      `SELECT r.state, r.kind, r.mission, r.sol, r.open, f.bytes FROM runs r LEFT JOIN files f ON f.run = r.id WHERE r.id = $1`,
      [params.id],
    );
    if (found === undefined) return refused(404, 'not-found', `There is no run ${params.id}.`);
    if (found.state !== 'ranked')
      return refused(409, 'wrong-state', 'Only the file of a ranked run is given out.', { path: '/state' });
    if (!found.open) return refused(403, 'withheld', 'Its player gives no leave to read the file.', { path: '/open' });
    const name =
      found.kind === 'run'
        ? `${found.mission}-sol${found.sol}-${params.id}.cartridge.json`
        : `${found.mission}-gauntlet-${params.id}.json`;
    const headers = {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="${name}"`,
      Vary: 'Accept-Encoding',
    };
    return takesGzip
      ? { status: 200, bytes: found.bytes, headers: { ...headers, 'Content-Encoding': 'gzip' } }
      : { status: 200, bytes: gunzipSync(found.bytes, { maxOutputLength: 2 * MAX_BYTES }), headers };
  },
});
