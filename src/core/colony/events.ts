/** What happens in a step, as data. Never an exception; a refused command is one of them. */
import { z } from '../kernel/zod.ts';
import { CAUSES, ROBOT_CAUSES, ROLES } from './person.ts';

const share = z.number().min(0).max(1);
const name = z.string().min(1).max(80);
const tick = z.int().min(0).max(1e8);
const Shares = z.strictObject({ heating: share, isru: share, greenhouse: share });

/** Everything a colony can end of. */
export const ENDS = [...CAUSES, 'wear', 'impact'] as const;
export type End = (typeof ENDS)[number];

/** Something that happened in a step. `tick` is the tick that was computed. */
export const ColonyEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('refused'),
    tick,
    command: z.string().max(40),
    reason: z.string().max(200),
  }),
  z.strictObject({ kind: z.literal('allocation-set'), tick, allocation: Shares }),
  z.strictObject({ kind: z.literal('ration-set'), tick, ration: z.number().min(0).max(10) }),
  z.strictObject({ kind: z.literal('died'), tick, name, role: z.enum(ROLES), cause: z.enum(CAUSES) }),
  z.strictObject({ kind: z.literal('critical'), tick, name, role: z.enum(ROLES), cause: z.enum(CAUSES) }),
  z.strictObject({ kind: z.literal('robot-lost'), tick, name, cause: z.enum(ROBOT_CAUSES) }),
  z.strictObject({ kind: z.literal('colony-lost'), tick, cause: z.enum(ENDS) }),
  z.strictObject({ kind: z.literal('alarm'), tick, alarm: z.string().max(20), raised: z.boolean() }),
  z.strictObject({ kind: z.literal('array-cleaned'), tick, lightShare: share }),
  /** Building: `module` is a key of MODULE. */
  z.strictObject({
    kind: z.literal('built'),
    tick,
    module: z.string().max(40),
    stage: z.enum(['begun', 'done', 'given-up']),
  }),
  /** Everything else: `topic` is a fixed word, `about` what it concerns (a hazard's type, a technology, a person). */
  z.strictObject({
    kind: z.literal('noted'),
    tick,
    topic: z.string().min(1).max(40),
    about: z.string().max(80),
    /** 0 news, 1 disaster. */
    severity: share,
    desc: z.string().max(200),
  }),
]);
export type ColonyEvent = z.infer<typeof ColonyEvent>;
