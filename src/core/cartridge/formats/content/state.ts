/** `state`: all that is needed to go on. A copy, not a reference: in JSON it can be nothing else. */
import { z } from '../../../kernel/zod.ts';

const MAX_KEYS = 10_000;

/** A state of another format: its shape is its own. */
export const State = z
  .union([
    z
      .record(z.string().max(400), z.unknown())
      .refine((state) => Object.keys(state).length <= MAX_KEYS, `at most ${MAX_KEYS} keys`)
      .meta({ maxProperties: MAX_KEYS }),
    z.array(z.unknown()).max(MAX_KEYS),
  ])
  .describe('All that is needed to go on.');
