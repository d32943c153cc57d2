/** `mars-barn-cartridge`, version 2: the file of a colony. FORMAT.md has the rules; type, validator and JSON Schema come from here. */
import { z } from '../kernel/zod.ts';
import { Stamped } from '../colony/commands/command.ts';
import { Echo, ReflexEntry } from '../colony/echo.ts';
import { AgentTerms } from '../colony/agentSchema.ts';
import { Genesis } from '../colony/genesis.ts';
import { MOST_SOURCE, PROFILES } from '../colony/mindSchema.ts';
import { EchoInertia } from '../colony/nervous/inertiaSchema.ts';
import { Colony, MISSIONS } from '../colony/schema.ts';
import { Frame } from '../mars/frame.ts';
import { Block, Chain, Hash } from './chain.ts';

/** What `_format` says. */
export const FORMAT_NAME = 'mars-barn-cartridge';
/** The file's shape. It migrates for ever; what a tick computes is `rules`, which never does. */
export const VERSION = 2;

/** Bytes of a file, unpacked, and levels that it may nest. */
export const MAX_BYTES = 10 * 1024 * 1024;
export const MAX_DEPTH = 64;
/** So many, at their longest but for programs, still leave a file under MAX_BYTES. */
export const MAX_COMMANDS = 30_000;
/** Bytes that the log may take as compact JSON: a command may carry a program of 32,768 characters. */
export const MAX_LOG_BYTES = 4 * 1024 * 1024;
/** Characters that unknown top-level keys may take when they are written back. */
export const MAX_EXTRA = 2 * 1024 * 1024;
/** Kept in a full file; an autosave keeps fewer. */
export const KEPT_ECHOES = 100;
export const KEPT_BLOCKS = 100;
/** Firings of reflexes that a file lists. */
export const KEPT_REFLEXES = 50;
/** Sols past the present whose frames a file carries, when it carries frames. */
export const FRAMES_AHEAD = 30;
/** Frames that a file may carry. */
export const MAX_FRAMES = 5000;
/** Characters that carried frames may take in a file. */
export const MAX_FRAMES_LENGTH = 4 * 1024 * 1024;

const amount = z.number().min(-1e12).max(1e12);
const text = (max: number): z.ZodString => z.string().max(max);
/** Letters, digits and hyphens: an id goes into file names. */
const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{2,63}$/);

const Created = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/);

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

/** What a run starts from: a mission, or a state. */
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

/** A past decision, in the seed's words: `id` is the task's key, `task` the number it was open under, `sol` counts from 1. */
const PastDecision = z.strictObject({
  id: text(40),
  sol: z.int().min(1).max(1e8),
  choice: text(40),
  timedOut: z.boolean(),
  task: z.int().min(1).max(1e8),
});

const source = text(MOST_SOURCE);
/** What is seated, for those who read files: a copy of what the state holds. */
const Programs = z.strictObject({
  governor: z.strictObject({ name: text(60), source, profile: z.enum(PROFILES), enabled: z.boolean() }),
  task_decision: z.strictObject({ source, enabled: z.boolean() }).nullable(),
  task_override: z.strictObject({ source, enabled: z.boolean() }).nullable(),
  /** The agent whose program the governor is; null when it is nobody's. */
  agent: z
    .strictObject({ id: AgentTerms.shape.id, name: AgentTerms.shape.name, digest: AgentTerms.shape.digest })
    .nullable(),
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

/**
 * Of a fork: the run it left, the hash of the block it left at (of the genesis before there is one), and the sols lived.
 * `birthHash` is the parent's (F13.1). No file can prove it: a wrong one draws another picture, and does nothing else.
 */
const Provenance = z.strictObject({
  parent: z.strictObject({ id: Id, head: Hash, sol: z.int().min(0).max(1e8), birthHash: Hash }),
});

/** Branches that a merged file may keep. */
export const MAX_BRANCHES = 16;
/** Commands that a branch may keep; one that took more keeps their hash alone. */
export const MAX_BRANCH_COMMANDS = 2000;

/** Another run that was merged into this one, and did not end up in it: what it came to, and what it has of its own. */
export const Branch = z.strictObject({
  id: Id,
  name: text(120),
  author: text(120),
  created: Created,
  mission: z.enum(MISSIONS),
  rules: z.int().min(1).max(1e6),
  /** SHA-256 of its genesis. */
  root: Hash,
  /** Where it parted from another run: the sol in which it did, counted from 1, and the last block they share, where it is known. Null when they began differently. */
  fork: z.strictObject({ from: Id, sol: z.int().min(1).max(1e8), hash: Hash.nullable() }).nullable(),
  tick: z.int().min(0).max(1e8),
  alive: z.boolean(),
  cause: text(80).nullable(),
  chain: z.strictObject({ head: Hash, length: z.int().min(0).max(1e8), headStateHash: Hash }),
  /** SHA-256 of its whole command log, and how many commands that are. */
  commandsHash: Hash,
  commandCount: z.int().min(0).max(MAX_COMMANDS),
  /** Its commands from the sol of the fork on; null when they are too many to keep. */
  commands: z.array(Stamped).max(MAX_BRANCH_COMMANDS).nullable(),
  /** Its echoes from the sol of the fork on. */
  echoHistory: z.array(Echo).max(KEPT_ECHOES),
  score: z.strictObject({ total: amount, grade: text(2) }),
});
export type Branch = z.infer<typeof Branch>;

/** The known keys of the file. Others at the top level are kept apart and written back as they came. */
export const Known = z
  .strictObject({
    _format: z.literal(FORMAT_NAME).describe('What the file is.'),
    version: z.literal(VERSION).describe('Version of the format.'),
    id: Id.describe('Id of the run, drawn at birth; it stands in the file’s name.'),
    name: text(120).describe('Name of the run, for people.'),
    description: text(2000).describe('What the run is, for people.'),
    created: Created.describe('Time of birth, UTC.'),
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
    echoInertia: EchoInertia.nullable().describe('Where the last sols lead; null before there are two.'),
    taskHistory: z.array(PastDecision).max(50).describe('The last tasks that were decided, the oldest first.'),
    reflexHistory: z.array(ReflexEntry).max(KEPT_REFLEXES).describe('The last reflexes that acted, the oldest first.'),
    programs: Programs.describe('The programs in the seat, by what they do.'),
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
    provenance: Provenance.describe('Only of a fork: the run it left, and where.').optional(),
    branches: z
      .array(Branch)
      .min(1)
      .max(MAX_BRANCHES)
      .describe('Only of a merged run: the runs that did not end up in it.')
      .readonly()
      .optional(),
    ...SEAL,
  })
  .describe('A colony: a run of the simulation, whole.');
export type Known = z.infer<typeof Known>;

/** A decoded file: what we know of it, and what came with it. */
export type Cartridge = Known & { readonly extra: Readonly<Record<string, unknown>> };
