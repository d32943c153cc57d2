/** What a module can do, in the words of the deck. */
import { z } from '../../../kernel/zod.ts';

/** A module's tag: contracts name it as what their phases need. */
export const Tag = z.string().regex(/^[A-Z][A-Z0-9_]{2,23}$/, 'a tag is 3 to 24 capitals, digits and underscores');

/** The one thing that a module brings to the deck. */
export const Capability = z
  .strictObject({
    bit: z.int().min(0).max(31).describe('Place of the capability among those of the deck.'),
    tag: Tag.describe('Name of the capability: contracts ask for it.'),
    provides: z
      .array(
        z
          .string()
          .max(40)
          .regex(/^[a-z][a-z0-9-]+$/, 'what is provided is a kebab-case word'),
      )
      .min(1)
      .max(8)
      .refine((names) => new Set(names).size === names.length, 'what is provided is listed once')
      .meta({ uniqueItems: true })
      .describe('What it lets a colony do.'),
    verbs: z
      .array(
        z.enum([
          'SURVEY',
          'OBTAIN',
          'ANALYZE',
          'DELIVER',
          'BUILD',
          'OBSERVE',
          'SIGNAL',
          'TREAT',
          'NEGOTIATE',
          'DECIDE',
        ]),
      )
      .min(1)
      .max(4)
      .describe('Kinds of phases that it can carry out.'),
    affinities: z
      .array(z.enum(['GEOLOGY', 'MATERIALS', 'LIFE', 'ORBITAL', 'ATMOSPHERE', 'BIOLOGY', 'RECORD', 'FIELD']))
      .min(1)
      .max(3)
      .describe('Fields that it is at home in.'),
    grants: z
      .array(z.enum(['read-echoes', 'read-save-cartridge', 'pin-status-row']))
      .max(4)
      .describe('What it asks of the host beyond the usual; refused unless the host allows it.')
      .optional(),
  })
  .describe('What the module can do.');
