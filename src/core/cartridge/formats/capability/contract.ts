/** A contract: a job from the board, in phases. */
import { RESOURCES } from '../../../colony/baySchema.ts';
import { z } from '../../../kernel/zod.ts';
import { Tag } from './capability.ts';

const Resource = z.enum(RESOURCES);
const MOST = 1e6;
const word = z.string().max(40);

const Phase = z.strictObject({
  needs: Tag.describe('Capability that carries it out.'),
  verb: z.string().max(24).describe('Kind of work.'),
  title: word.describe('Name of the phase.'),
  sols: z.int().min(1).max(20).describe('Sols that it takes.'),
  program: z.string().max(31).describe('Name of the program, in whichever module provides what is needed.'),
  cost: z
    .partialRecord(Resource, z.number().min(0).max(MOST))
    .describe('What it takes at its start, by resource.')
    .optional(),
  limits: z
    .partialRecord(Resource, z.number().min(-MOST).max(MOST))
    .describe('Most that its handler may change a sol, by resource; the host clamps.'),
  options: z
    .array(
      z.strictObject({
        id: word.describe('Key of the choice.'),
        label: word.describe('The choice, for people.'),
      }),
    )
    .max(3)
    .describe('Ways to go about it, of which the player picks one.')
    .optional(),
});

const Effect = z.strictObject({
  kind: z.enum(['stock', 'rate', 'shield', 'reveal', 'unlock']).describe('What kind of effect.'),
  res: Resource.describe('The resource.').optional(),
  amount: z
    .number()
    .min(-MOST)
    .max(MOST)
    .describe('How much, in the unit of the resource; a rate is per sol.')
    .optional(),
  sols: z.int().min(0).max(100_000).describe('Sols that it lasts.').optional(),
  what: word.describe('What is shown or unlocked.').optional(),
});

export const Contract = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{3,40}$/, 'a contract’s id is 3 to 40 small letters, digits and hyphens')
    .describe('Key of the contract within the module.'),
  title: word.describe('Name of the contract.'),
  brief: z.string().max(280).describe('What is to be done, for people.'),
  threat: z.int().min(1).max(6).describe('How dangerous, 1 to 6.'),
  ttl: z.int().min(2).max(120).describe('Sols that the offer stays on the board.'),
  opportunity: z.boolean().describe('Whether it is a chance rather than a need; false when left out.').optional(),
  when: z.string().max(300).describe('LisPy predicate over deck and colony: offered only where it is true.').optional(),
  pay: z.int().min(0).max(5000).describe('Credits paid at the end.'),
  rep: z.int().min(0).max(40).describe('Reputation gained at the end.'),
  clock: z
    .enum(['hold', 'live'])
    .describe('Whether the colony runs on while a module is swapped; hold when left out.')
    .optional(),
  phases: z.array(Phase).min(1).max(4).describe('What is done, in order.'),
  reward: z.array(Effect).max(4).describe('What the colony gains besides.').optional(),
});
