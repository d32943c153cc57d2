/** `mars-barn-cartridge`, version 2: the file of a colony. FORMAT.md has the rules; type, validator and JSON Schema come from here. */
import { z } from '../kernel/zod.ts';
import { Stamped } from '../colony/commands/command.ts';
import { Echo } from '../colony/echo.ts';
import { Genesis } from '../colony/genesis.ts';
import { Colony, MISSIONS } from '../colony/schema.ts';
import { Frame } from '../mars/frame.ts';
import { Block, Chain, Hash } from './chain.ts';

export const FORMAT_NAME = 'mars-barn-cartridge';
/** The file's shape. It migrates for ever; what a tick computes is `rules`, which never does. */
export const VERSION = 2;

export const MAX_BYTES = 10 * 1024 * 1024;
export const MAX_DEPTH = 64;
/** So many, at their longest, still leave a file under MAX_BYTES. */
export const MAX_COMMANDS = 30_000;
/** Characters that unknown top-level keys may take when they are written back. */
export const MAX_EXTRA = 2 * 1024 * 1024;
/** Kept in a full file; an autosave keeps fewer. */
export const KEPT_ECHOES = 100;
export const KEPT_BLOCKS = 100;
/** Sols past the present whose frames a file carries, when it carries frames. */
export const FRAMES_AHEAD = 30;
export const MAX_FRAMES = 5000;
/** Characters that carried frames may take in a file. */
export const MAX_FRAMES_LENGTH = 4 * 1024 * 1024;

const amount = z.number().min(-1e12).max(1e12);
const text = (max: number): z.ZodString => z.string().max(max);
/** Letters, digits and hyphens: an id goes into file names. */
const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{2,63}$/);

/** Where a run that starts from a state came from, and what could not be carried over. */
export const MAX_LOSSES = 64;
const Losses = z.array(text(300)).max(MAX_LOSSES);

/** A run that starts from a state: converted from version 1, or resumed under other rules. Unranked, with a log of its own. */
export const StateGenesis = z.strictObject({
  from: z.strictObject({
    state: Colony,
    parentId: Id,
    /** Head of the parent's chain, as its own format wrote it; null when it had none. */
    parentHead: text(64).nullable(),
    /** Rules the parent ran under; null for the ancestor's. */
    rules: z.int().min(1).max(1e6).nullable(),
    losses: Losses,
  }),
  rules: z.int().min(1).max(1e6),
  mission: z.enum(MISSIONS),
  ledger: z.strictObject({ id: text(80), headHash: Hash }),
});
export type StateGenesis = z.infer<typeof StateGenesis>;

export const AnyGenesis = z.union([Genesis, StateGenesis]);
export type AnyGenesis = z.infer<typeof AnyGenesis>;

/** The colony with the seed's summaries on top: written by encode, required equal by decode, never read by `step`. */
export const State = z.strictObject({
  ...Colony.shape,
  sol: z.int().min(0).max(1e8),
  alive: z.boolean(),
  o2: amount,
  h2o: amount,
  food: amount,
  power: amount,
  modules: z.array(text(40)).max(256),
  alloc: z.strictObject({ h: amount, i: amount, g: amount }),
});
export type State = z.infer<typeof State>;

const Inertia = z.strictObject({
  o2_velocity: amount,
  h2o_velocity: amount,
  food_velocity: amount,
  power_velocity: amount,
});

const Config = z.strictObject({
  seed: z.int().min(0),
  site: text(40),
  startSol: z.int().min(1).max(1e8),
  heating: amount,
  isru: amount,
  greenhouse: amount,
  ration: amount,
  o2: amount,
  h2o: amount,
  food: amount,
  power: amount,
});

/**
 * A signature, as `sign.ts` writes it. Any text is taken here: a seal that is nonsense fails its own verdict, and locks
 * nobody out of a colony.
 */
const SEAL = {
  _publicKey: text(512).describe('Public key that the signature is checked with.').exactOptional(),
  _engineId: text(512).describe('SHA-256 of the public key.').exactOptional(),
  _signature: text(512).describe('Ed25519 signature over the file without this field.').exactOptional(),
};

/** The known keys of the file. Others at the top level are kept apart and written back as they came. */
export const Known = z
  .strictObject({
    _format: z.literal(FORMAT_NAME).describe('What the file is.'),
    version: z.literal(VERSION).describe('Version of the format.'),
    id: Id.describe('Id of the run, drawn at birth; it stands in the file’s name.'),
    name: text(120).describe('Name of the run, for people.'),
    description: text(2000).describe('What the run is, for people.'),
    created: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/)
      .describe('Time of birth, UTC.'),
    author: text(120).describe('Who plays it.'),
    mission: z.enum(MISSIONS).describe('Key of the mission.'),
    rules: z.int().min(1).max(1e6).describe('Number of the rules: what a tick computes.'),
    genesis: AnyGenesis.describe('What the run began with.'),
    commands: z
      .array(Stamped)
      .max(MAX_COMMANDS)
      .describe('The whole log: pairs of a tick and a command, sorted by tick.'),
    config: Config.describe('What the run set out with, and what is set now.'),
    state: State.describe('The whole colony, with summaries on top.'),
    echoHistory: z.array(Echo).max(KEPT_ECHOES).describe('The last sols: what changed in each.'),
    echoInertia: Inertia.nullable().describe(
      'Change of the change between the last two echoes; null before there are two.',
    ),
    chain: Chain.describe('The hash chain: what was cut, its head and its length.'),
    chainBlocks: z.array(Block).max(KEPT_BLOCKS).describe('The last blocks, one a sol.'),
    /** Only under a ledger that is not shipped: its frames, in order of sols. */
    frames: z
      .array(Frame)
      .min(1)
      .max(MAX_FRAMES)
      .describe('Frames of a ledger that is not shipped, in order of their sols.')
      .readonly()
      .optional(),
    score: z
      .strictObject({
        total: amount.describe('The score.'),
        grade: text(2).describe('The score as a grade.'),
        breakdown: z
          .array(z.tuple([text(80), amount]))
          .max(32)
          .describe('What it is made of: pairs of label and points.'),
      })
      .describe('What the run achieved. It is believed after a replay.'),
    ...SEAL,
  })
  .describe('A colony: a run of the simulation, whole.');
export type Known = z.infer<typeof Known>;

/** A decoded file: what we know of it, and what came with it. */
export type Cartridge = Known & { readonly extra: Readonly<Record<string, unknown>> };
