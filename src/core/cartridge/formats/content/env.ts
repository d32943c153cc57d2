/** `env`: what the VM's globals are before anything runs. */
import { z } from '../../../kernel/zod.ts';

const MAX_NAMES = 1000;
const MAX_TEXT = 65_536;

/** What a program can write as a name. */
export const EnvName = z
  .string()
  .max(120)
  .regex(/^[^\s()[\]'"`,;]+$/, 'a name has no blanks, brackets or quotes');

/** JSON primitives by name. */
export const Env = z
  .record(
    EnvName,
    z.union([z.string().max(MAX_TEXT), z.number(), z.boolean()], { error: 'a value is a text, a number or a boolean' }),
  )
  .refine((env) => Object.keys(env).length <= MAX_NAMES, `at most ${MAX_NAMES} names`)
  .meta({ maxProperties: MAX_NAMES })
  .describe('Globals that the VM starts with: texts, numbers and booleans by name.');
export type Env = z.infer<typeof Env>;
