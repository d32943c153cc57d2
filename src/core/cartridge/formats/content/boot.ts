/** `boot`: what runs, in order, when a person boots the file. Reading a file runs nothing of it. */
import { z } from '../../../kernel/zod.ts';

const MAX_EXPRESSIONS = 256;
const MAX_EXPRESSION = 16_384;
const MAX_LINES = 100;
const MAX_LINE = 400;

const Init = z
  .array(z.string().max(MAX_EXPRESSION))
  .max(MAX_EXPRESSIONS)
  .describe('Expressions in LisPy, run in order. The output of the last is the boot message.');

/** The expressions, or an object with them and a greeting. */
export const Boot = z
  .union([
    Init,
    z.strictObject({
      init: Init.optional(),
      motd: z.array(z.string().max(MAX_LINE)).max(MAX_LINES).describe('Lines that are shown first.').optional(),
    }),
  ])
  .describe('What runs when the file is booted.');
export type Boot = z.infer<typeof Boot>;

/** The greeting and the expressions, however the section writes them. */
export function bootOf(boot: Boot | undefined): { readonly motd: readonly string[]; readonly init: readonly string[] } {
  if (boot === undefined) return { motd: [], init: [] };
  if (Array.isArray(boot)) return { motd: [], init: boot };
  return { motd: boot.motd ?? [], init: boot.init ?? [] };
}
