/** The deck's durable record: all that outlives every cartridge, in one piece, written in one transaction. */
import { Evidence } from '../../colony/baySchema.ts';
import { z } from '../../kernel/zod.ts';
import { Chain, ContractId } from './chain.ts';

/** Version of the record's shape. */
export const DECK_VERSION = 1;
/** Contracts that may be suspended at once, before places are bought. */
export const SHELF_PLACES = 8;
/** Places that can be bought on top. */
export const MOST_BOUGHT_PLACES = 8;
/** Settled contracts that a deck remembers. When they are this many, no more are accepted: forgetting could pay twice. */
export const MAX_SETTLED = 4096;
/** Events and lines that the voice remembers, and the most that a deck may have of reputation and credits. */
export const MAX_RING = 128;
export const KEPT_LINES = 5;
export const MAX_REPUTATION = 65_535;
export const MAX_CREDITS = 1_000_000_000;

/** What an operator is called. */
export const Handle = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,11}$/u, 'a handle is 1 to 12 letters, digits, blanks, ".", "_", "-"');
const Seed = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const Rev = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const History = z.int().min(0).max(0xffffffff);

/** Fields that the journal has in common with the record. */
export const CORE = { rev: Rev, seed: Seed, handle: Handle, history: History } as const;

/** Keys that begin with `x-` are a stranger's own and are kept apart; any other that is unknown is refused. */
export const KnownDeck = z.strictObject({
  _format: z.literal('marsdeck-deck'),
  version: z.literal(DECK_VERSION),
  ...CORE,
  credits: z.int().min(0).max(MAX_CREDITS),
  reputation: z.int().min(0).max(MAX_REPUTATION),
  settled: z.array(ContractId).max(MAX_SETTLED),
  suspended: z.array(Chain).max(SHELF_PLACES + MOST_BOUGHT_PLACES),
  /** The contract under way. */
  current: Chain.nullable(),
  /** Events that the voice remembers, oldest first; `at` counts events. */
  ring: z
    .array(z.strictObject({ kind: z.string().min(1).max(80), at: z.int().min(0).max(Number.MAX_SAFE_INTEGER) }))
    .max(MAX_RING),
  /** The last lines that were said, oldest first. */
  lines: z.array(z.string().max(120)).max(KEPT_LINES),
  /** Times the board was drawn anew for credits. */
  rerolls: z.int().min(0).max(1_000_000),
  /** Places on the shelf that were bought. */
  places: z.int().min(0).max(MOST_BOUGHT_PLACES),
  /** The module that was seated last, to be offered again; never seated by itself. */
  lastModule: z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().max(24) }).nullable(),
  /** What was read last of a dead colony's cartridge, for a job that learns from it; records of before have none. */
  evidence: Evidence.nullable().default(null),
});
export type DeckRecord = z.infer<typeof KnownDeck> & { readonly extra: Readonly<Record<string, unknown>> };

/** The record without the contract under way: what the deck is between writes. */
export type Deck = Omit<DeckRecord, 'current'>;

/** A deck that nobody has used. `seed` is drawn once by the host, 0 to 2^53 - 1; it decides the board. */
export function freshDeck(seed: number, handle: string): Deck {
  return {
    _format: 'marsdeck-deck',
    version: DECK_VERSION,
    rev: 0,
    seed,
    handle,
    history: 0,
    credits: 0,
    reputation: 0,
    settled: [],
    suspended: [],
    ring: [],
    lines: [],
    rerolls: 0,
    places: 0,
    lastModule: null,
    evidence: null,
    extra: {},
  };
}
