/** Words and lines that a module brings along. */
import { z } from '../../../kernel/zod.ts';

const MAX_TERMS = 8;
const weight = z.number().min(-1000).max(1000);

export const Vocabulary = z
  .strictObject({
    terms: z
      .record(
        z.string().regex(/^[a-z][a-z-]{1,20}$/, 'a term is 2 to 21 small letters and hyphens'),
        z.array(z.string().max(24)).min(2).max(16),
      )
      .refine((terms) => Object.keys(terms).length <= MAX_TERMS, `at most ${MAX_TERMS} terms`)
      .meta({ maxProperties: MAX_TERMS })
      .describe('Words that stand for a term, by term.')
      .optional(),
    productions: z
      .array(
        z.strictObject({
          on: z.string().max(40).describe('What has happened.'),
          weight: z.int().min(1).max(9).describe('How often, against the others.'),
          say: z.string().max(64).describe('The line; {term} is replaced by one of its words.'),
        }),
      )
      .max(24)
      .describe('Lines that are said.')
      .optional(),
    bias: z
      .strictObject({
        observe: weight.describe('Leaning to observe.').optional(),
        annotate: weight.describe('Leaning to annotate.').optional(),
        reflect: weight.describe('Leaning to reflect.').optional(),
        drift: weight.describe('Leaning to drift.').optional(),
        silent: weight.describe('Leaning to silence.').optional(),
      })
      .describe('How its voice leans.')
      .optional(),
  })
  .describe('Words and lines that the module brings along.');
