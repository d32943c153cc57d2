/** `config`: what was set, so that the run can be done again. */
import { z } from '../../../kernel/zod.ts';
import type { Finding } from '../finding.ts';

const MAX_SETTINGS = 1000;

/** Settings by name. */
export const Config = z
  .record(z.string().min(1).max(120), z.unknown())
  .refine((settings) => Object.keys(settings).length <= MAX_SETTINGS, `at most ${MAX_SETTINGS} settings`)
  .meta({ maxProperties: MAX_SETTINGS })
  .describe('What was set when the file was made, so that the run can be done again.');
export type Config = z.infer<typeof Config>;

/** What a reader would need to do the run again and does not find. */
export function configFindings(config: Config): Finding[] {
  const hasSeed = Object.keys(config).some((key) => /seed$/i.test(key));
  return hasSeed ? [] : [{ path: '/config', message: 'It names no seed: the run may not come out the same again.' }];
}
