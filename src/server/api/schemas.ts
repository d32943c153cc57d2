/** What the hub takes and tells, as schemas: validators, types and OpenAPI in one. */
import { Genesis } from '../../core/colony/genesis.ts';
import { PLAYABLE } from '../../core/colony/missions.ts';
import { z } from '../../core/kernel/zod.ts';
import { BOARD_CLASSES } from '../verifier/boardClass.ts';

export const Key = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('An Ed25519 public key: 64 hexadecimal digits.');
export const RunId = z
  .string()
  .regex(/^R[0-9A-HJKMNP-TV-Z]{12}$/)
  .describe('Id of a submission, drawn by the hub.');
const Time = z.iso.datetime({ offset: true }).describe('UTC.');

export const BoardClass = z
  .enum(BOARD_CLASSES)
  .describe(
    'stock: programs that come with Marsdeck; governor: at least one of the player’s own; agent: an agent was seated; modules: the module bay was used; gauntlet: one set of programs over 100 seeds.',
  );

const Verdict = z.strictObject({
  status: z.enum(['pass', 'fail', 'skipped']),
  reason: z.string(),
  at: z.strictObject({ sol: z.int().nullable(), field: z.string() }).optional(),
});
const Checks = z.strictObject({
  format: Verdict,
  chain: Verdict,
  ledger: Verdict,
  replay: Verdict,
  signature: Verdict.extend({ keyId: z.string().nullable(), known: z.boolean() }),
});

const Stamp = z.enum(['pass', 'fail', 'skipped']);
const Stamps = z
  .strictObject({ format: Stamp, chain: Stamp, ledger: Stamp, replay: Stamp, signature: Stamp })
  .describe('The five verdicts in short.');

export const PlayerName = z
  .strictObject({ key: Key, handle: z.string().nullable().describe('What the player calls themselves.') })
  .describe('Who plays: a key, and a handle if there is one.');

const Kin = z
  .strictObject({
    kind: z
      .enum(['same', 'beginning', 'continuation', 'fork'])
      .describe(
        'It is the other run, is its beginning, goes on from it, or says that it was forked from it and has its beginning.',
      ),
    run: RunId.nullable().describe('Null when the other was removed.'),
    sol: z.int().describe('Sols that both have.'),
  })
  .describe('An earlier run of somebody else that this one has to do with.');

/** What a gauntlet measured (see `core/replay/gauntlet.ts`). */
const GauntletDetail = z
  .looseObject({ runs: z.int(), sols: z.int() })
  .describe('What a gauntlet measured: terms, distributions, interval, survival curve.');

export const RankedRun = z
  .strictObject({
    id: RunId,
    player: PlayerName,
    name: z.string(),
    rules: z.int(),
    ledger: z.string(),
    mission: z.enum(PLAYABLE),
    board: z.string().describe('The mission, or for custom missions a name of its settings.'),
    class: BoardClass,
    alive: z.boolean(),
    sol: z.int().describe('Sols lived on frames of the ledger.'),
    cause: z.string().nullable(),
    score: z.number(),
    grade: z.string(),
    submittedAt: Time,
    kin: Kin.nullable(),
    stamps: Stamps.nullable().describe('Null of a gauntlet: nothing was claimed.'),
    open: z.boolean().describe('Whether its file is given to others.'),
  })
  .describe('A run that was verified.');

export const Submission = z
  .strictObject({
    id: RunId,
    kind: z.enum(['run', 'gauntlet']),
    state: z.enum(['waiting', 'ranked', 'refused', 'given-up']),
    submittedAt: Time,
    settledAt: Time.nullable(),
    player: PlayerName,
    reason: z.string().nullable().describe('Why it is not ranked.'),
    checks: Checks.nullable().describe('The five verdicts; null while it waits, and of a gauntlet.'),
    best: z.boolean().describe('Whether it is its player’s best on its board and in its class.'),
    rank: z
      .int()
      .min(1)
      .nullable()
      .describe('Place among the best runs of its board and class; null when it is not one.'),
    run: RankedRun.nullable().describe('What verification found; null unless ranked.'),
    detail: GauntletDetail.nullable(),
  })
  .describe('A submission.');

export const Board = z
  .strictObject({
    rules: z.int(),
    ledger: z.string(),
    board: z.string(),
    class: BoardClass,
    page: z.int(),
    pages: z.int(),
    total: z.int(),
    rows: z.array(RankedRun.extend({ rank: z.int().min(1) })),
  })
  .describe('A page of a board: the living first, then by score, then who came earlier.');

const { seed, site, startSol, supplies, fuse } = Genesis.shape;
const Settings = z
  .strictObject({ seed, people: z.int(), robots: z.int(), site, startSol, supplies, fuse })
  .describe('What every colony of a custom board begins with.');

export const Boards = z
  .strictObject({
    rules: z.int(),
    ledger: z.string(),
    class: BoardClass,
    page: z.int(),
    pages: z.int(),
    total: z.int(),
    boards: z.array(
      z.strictObject({
        board: z.string(),
        settings: Settings.nullable().describe('Null of boards from before they were kept.'),
        players: z.int(),
        first: RankedRun,
      }),
    ),
  })
  .describe('Boards of custom missions.');

export const Player = z
  .strictObject({
    ...PlayerName.shape,
    joinedAt: Time,
    runs: z.array(Submission.omit({ checks: true, detail: true, rank: true })),
  })
  .describe('A player, with the last 100 submissions.');

export const Ledgers = z
  .strictObject({
    rules: z.int(),
    ledgers: z.array(
      z.strictObject({
        id: z.string(),
        headHash: z.string(),
        headSol: z.int(),
        missions: z.array(
          z.strictObject({
            mission: z.enum(PLAYABLE),
            seed: z.int().nullable().describe('Null: any seed, a board each.'),
          }),
        ),
      }),
    ),
    gauntlet: z.strictObject({ runs: z.int(), sols: z.int() }),
  })
  .describe('Ledgers and missions that are ranked here, with the seed of each.');
export type Submission = z.infer<typeof Submission>;
export type RankedRun = z.infer<typeof RankedRun>;
export type Board = z.infer<typeof Board>;
export type Player = z.infer<typeof Player>;
export type Ledgers = z.infer<typeof Ledgers>;
