/**
 * The colony's side of the module bay, as the state keeps it: who is seated, the contract under way, what past contracts
 * still do. Shapes only; `bay/` says what they do, and the deck keeps what outlives a colony.
 */
import { z } from '../kernel/zod.ts';

const sol = z.int().min(0).max(1e8);
const word = z.string().min(1).max(40);
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest is 64 hex digits');
const figure = z.number().min(-1e9).max(1e9);
const tag = z.string().regex(/^[A-Z][A-Z0-9_]{2,23}$/, 'a tag is 3 to 24 capitals, digits and underscores');
const moduleId = z.string().regex(/^[a-z][a-z0-9-]{2,39}$/, 'an id is 3 to 40 small letters, digits and hyphens');

/** Characters of one handler, and how many a module may bring. */
const MOST_HANDLER = 4000;
const MOST_HANDLERS = 24;
/** Values that a contract's phases may hand on, contracts that may be put aside, and effects in force. */
export const MOST_VALUES = 16;
export const MOST_SUSPENDED = 8;
const MOST_EFFECTS = 16;
/** Contracts that are remembered as ended. */
export const MOST_DONE = 32;
/** Phases of a contract. */
export const MOST_PHASES = 4;
const MOST_REWARDS = 4;
/** Heat that one phase may gather. */
export const MOST_HEAT = 20;

/** What handlers may ask for, in the units of module files. */
export const RESOURCES = [
  'o2',
  'h2o',
  'food',
  'power',
  'parts',
  'ore',
  'morale',
  'hp',
  'solar_eff',
  'isru_eff',
  'dose',
  'stress',
] as const;
export type Resource = (typeof RESOURCES)[number];

/** What a seated module does by itself; `none` for a module that this build does not know. */
export const ASSISTS = [
  'none',
  'prospector',
  'forge',
  'medbay',
  'skyhook',
  'stormwatch',
  'verdant',
  'archivist',
  'ranger',
] as const;
export type Assist = (typeof ASSISTS)[number];

/** What a contract leaves behind for a while. */
export const LASTING = [
  'well',
  'catalyst',
  'growth',
  'lining',
  'clinic',
  'bulkhead',
  'covers',
  'quarantine',
  'caches',
  'hazards',
  'weather',
  'charts',
  'audit',
  'lesson',
] as const;
export type Lasting = (typeof LASTING)[number];

const Handler = z.strictObject({ name: z.string().min(1).max(31), source: z.string().max(MOST_HANDLER) });

const seat = {
  id: moduleId,
  rev: z.string().max(32),
  name: z.string().min(1).max(24),
  tag,
  assist: z.enum(ASSISTS),
  programs: z.array(Handler).max(MOST_HANDLERS),
  /** SHA-256 of all the rest. */
  digest,
};

/** A module as the command that seats it carries it. */
export const SeatTerms = z.strictObject(seat);
export type SeatTerms = z.infer<typeof SeatTerms>;

const Amount = z.strictObject({ res: z.enum(RESOURCES), amount: z.number().min(-1e6).max(1e6) });
export type Amount = z.infer<typeof Amount>;

const Phase = z.strictObject({
  /** Tag of what carries it out; DECK for the deck's own jobs. */
  needs: tag,
  title: word,
  sols: z.int().min(1).max(20),
  program: z.string().min(1).max(31),
  cost: z.array(Amount).max(RESOURCES.length),
  /** Most that a sol of it may change, either way. */
  limits: z.array(Amount).max(RESOURCES.length),
  /** Ways to go about it; none when there is no choice. */
  options: z.array(word).max(3),
});
export type Phase = z.infer<typeof Phase>;

const Reward = z.strictObject({
  kind: z.enum(['stock', 'rate', 'shield', 'reveal', 'unlock']),
  /** The resource, or what is shown or unlocked. */
  of: word,
  amount: z.number().min(-1e6).max(1e6),
  sols: z.int().min(0).max(100_000),
});
export type Reward = z.infer<typeof Reward>;

/** What is read of a dead colony's cartridge. */
/** What was read of a dead colony's cartridge. */
export const Evidence = z.strictObject({
  /** SHA-256 of the file. */
  digest,
  mission: word,
  sols: sol,
  cause: word,
});
export type Evidence = z.infer<typeof Evidence>;

const job = {
  /** Of this offer; `job` is the key within the module that brings it, `by` that module, or `deck`. */
  id: z.string().regex(/^[A-Za-z0-9./-]{3,140}$/, 'a contract’s id is letters, digits, ".", "/", "-"'),
  by: moduleId,
  job: z.string().regex(/^[a-z0-9-]{3,40}$/, 'a job’s key is small letters, digits and hyphens'),
  title: word,
  clock: z.enum(['hold', 'live']),
  phases: z.array(Phase).min(1).max(MOST_PHASES),
  reward: z.array(Reward).max(MOST_REWARDS),
  evidence: Evidence.nullable(),
  /** SHA-256 of the job: of all but id and evidence. */
  digest,
};

/** A contract as the command that accepts it carries it. */
export const ContractTerms = z.strictObject(job);
export type ContractTerms = z.infer<typeof ContractTerms>;

/** What a phase hands on to the next ones. */
export const ContractValue = z.strictObject({ key: z.string().regex(/^k-[a-z0-9-]{1,22}$/), value: figure });
const Ended = z.strictObject({ outcome: z.enum(['full', 'partial']), heat: z.number().min(0).max(MOST_HEAT) });
export type Ended = z.infer<typeof Ended>;

const Contract = z.strictObject({
  ...job,
  startedSol: sol,
  /** Between phases, in one, or cut off in one. */
  state: z.enum(['between', 'running', 'held']),
  /** Phases that are done are those of `outcomes`; this one is to come or under way. */
  phase: z
    .int()
    .min(0)
    .max(MOST_PHASES - 1),
  /** The way the running phase was begun; empty where it has none. */
  option: z.string().max(40),
  progress: z.number().min(0).max(1000),
  heat: z.number().min(0).max(MOST_HEAT),
  solsRun: z.int().min(0).max(1000),
  /** What phases hand on, in the order of the keys. */
  values: z.array(ContractValue).max(MOST_VALUES),
  outcomes: z.array(Ended).max(MOST_PHASES),
});
export type Contract = z.infer<typeof Contract>;

const Effect = z.strictObject({
  kind: z.enum(LASTING),
  amount: z.number().min(0).max(1e6),
  /** Sol of the colony in which it is over. */
  untilSol: sol,
  /** What it is about: the cause of a death for a lesson; else empty. */
  about: z.string().max(40),
});
export type Effect = z.infer<typeof Effect>;

const Done = z.strictObject({
  id: job.id,
  title: word,
  sol,
  outcome: z.enum(['full', 'partial', 'abandoned']),
  outcomes: z.array(Ended).max(MOST_PHASES),
  values: z.array(ContractValue).max(MOST_VALUES),
});

/** The module bay as the colony knows it. */
export const Bay = z.strictObject({
  seat: z.strictObject({ ...seat, edited: z.boolean() }).nullable(),
  contract: Contract.nullable(),
  suspended: z.array(Contract).max(MOST_SUSPENDED),
  effects: z.array(Effect).max(MOST_EFFECTS),
  /** The oldest first. */
  done: z.array(Done).max(MOST_DONE),
  /** Whether a module was ever seated or a contract accepted, and whether one was not as it was shipped. */
  modulesUsed: z.boolean(),
  editedUsed: z.boolean(),
});
export type Bay = z.infer<typeof Bay>;
