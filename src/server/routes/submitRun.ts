/** `POST /api/runs`: a player hands in a run. */
import { MAX_BYTES } from '../../core/cartridge/schema.ts';
import { z } from '../../core/kernel/zod.ts';
import { route } from '../api/route.ts';
import { RunId } from '../api/schemas.ts';
import { enter } from '../submissions.ts';

/** What came of a submission. */
export const Taken = z
  .strictObject({ id: RunId, isNew: z.boolean().describe('False when the same bytes were sent before.') })
  .describe('A submission that was taken in, to be asked for by its id.');

/** Whether others may have the file, and with it every order and every program. */
export const Leave = z.enum(['0', '1']).default('1').describe('0: the file is given to nobody.');

export const submitRun = route({
  method: 'POST',
  path: '/api/runs',
  about: 'Hands in a cartridge, gzip’d or plain. It is verified by replay, later: ask for the run by its id.',
  rate: 'submit',
  signed: true,
  params: z.object({}),
  query: z.object({ leave: Leave }),
  body: { type: 'bytes', most: MAX_BYTES, about: 'A cartridge, gzip’d or plain, at most 10 MiB, also when inflated.' },
  answers: [
    { status: 202, about: 'It waits to be verified.', schema: Taken },
    { status: 200, about: 'It was handed in before.', schema: Taken },
  ],
  async handle({ hub, key, query, body }) {
    const entered = await enter(hub.database, key, 'run', body as Uint8Array, query.leave === '1');
    if (!entered.ok) return entered.error;
    if (entered.value.isNew) {
      hub.metrics.count('marsdeck_submissions_total', { kind: 'run' });
      hub.submitted();
    }
    return { status: entered.value.isNew ? 202 : 200, body: entered.value };
  },
});
