/** `POST /api/gauntlets`: a player enters programs for the gauntlet. */
import { gzipSync } from 'node:zlib';
import { canonicalText } from '../../core/kernel/canonical.ts';
import { z } from '../../core/kernel/zod.ts';
import { refused } from '../api/answer.ts';
import { GauntletEntry } from '../api/gauntletEntry.ts';
import { route } from '../api/route.ts';
import { MOST_NAME, nameOf } from '../names.ts';
import { enter } from '../submissions.ts';
import { Leave, Taken } from './submitRun.ts';

/** An agent is the most of it. */
const MOST_BYTES = 512 * 1024;

export const submitGauntlet = route({
  method: 'POST',
  path: '/api/gauntlets',
  about: 'Enters programs for the gauntlet. The hub runs them over its seeds, later: ask for the entry by its id.',
  rate: 'submit',
  signed: true,
  params: z.object({}),
  query: z.object({ leave: Leave }),
  body: { type: 'json', most: MOST_BYTES, schema: GauntletEntry },
  answers: [
    { status: 202, about: 'It waits to be run.', schema: Taken },
    { status: 200, about: 'It was entered before.', schema: Taken },
  ],
  async handle({ hub, key, query, body }) {
    const name = nameOf(body.name, MOST_NAME);
    if (!name.ok) return refused(422, 'name-refused', name.error, { path: '/name' });
    const bytes = gzipSync(canonicalText({ ...body, name: name.value }));
    const entered = await enter(hub.database, key, 'gauntlet', bytes, query.leave === '1');
    if (!entered.ok) return entered.error;
    if (entered.value.isNew) {
      hub.metrics.count('marsdeck_submissions_total', { kind: 'gauntlet' });
      hub.submitted();
    }
    return { status: entered.value.isNew ? 202 : 200, body: entered.value };
  },
});
