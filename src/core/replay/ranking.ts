/** Where a proven run is ranked, and with what: the board, the class, and the score on sols of the ledger. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import { customGenesis, genesisOf, type Genesis } from '../colony/genesis.ts';
import type { Colony } from '../colony/schema.ts';
import { scoreOf, type Score } from '../colony/score.ts';
import { solsLived } from '../colony/today.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { colonyOf } from '../cartridge/convert.ts';
import { firstDifference } from '../cartridge/difference.ts';
import { advanceTick, beginRun, rootOf, structuredCopy } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { rankedSeedOf } from './rankedSeed.ts';
import { runClassOf, type RunClass } from './runClass.ts';

export type Ranking = {
  readonly rules: number;
  readonly ledger: Genesis['ledger'];
  readonly mission: Genesis['mission'];
  /** The mission's key; of a custom mission `custom-` and 16 digits of its genesis' hash: settings and seed are the board. */
  readonly board: string;
  readonly class: RunClass;
  /** The tick up to which it counts: that of the file, or the end of the ledger's last sol. */
  readonly tick: number;
  /** Sols lived until then. */
  readonly sol: number;
  readonly alive: boolean;
  readonly cause: string | null;
  readonly score: Score;
};

export type UnrankedKind =
  /** It began from a state, not from a mission. */
  | 'state'
  /** Its ledger is not the one that comes with this build. */
  | 'ledger'
  /** Its beginning is not that of its mission. */
  | 'genesis'
  /** Its seed is not the ranked one. */
  | 'seed';
/** Why a run is not ranked: a kind, a sentence, and a pointer into the file. */
export type Unranked = { readonly kind: UnrankedKind; readonly message: string; readonly path: string };

/** Digits of a genesis' hash that name a custom board. */
const BOARD_DIGITS = 16;

/** The ranking of a cartridge that was replayed and came out equal; `shipped` is the ledger ranked runs live under. */
export function rankingOf(cartridge: Cartridge, shipped: Ledger): Result<Ranking, Unranked> {
  const { genesis } = cartridge;
  if ('from' in genesis)
    return unranked(
      'state',
      'It began from a state, not from a mission: there is nothing to compare it with.',
      '/from',
    );
  if (genesis.ledger.id !== shipped.id || genesis.ledger.headHash !== shipped.headHash)
    return unranked('ledger', `Ranked runs live under the ledger ${shipped.id}.`, '/ledger');
  const difference = firstDifference(rebuilt(genesis), genesis, ['genesis']);
  if (difference !== null)
    return err({ kind: 'genesis', message: 'It did not begin as its mission begins.', path: difference });
  const seed = rankedSeedOf(genesis.mission, shipped);
  if (genesis.mission !== 'custom' && genesis.seed !== seed)
    return unranked(
      'seed',
      `Ranked runs of this mission have the seed ${seed}; this one has ${genesis.seed}.`,
      '/seed',
    );
  const colony = countedState(cartridge, genesis, shipped);
  return ok({
    rules: cartridge.rules,
    ledger: { ...genesis.ledger },
    mission: genesis.mission,
    board: genesis.mission === 'custom' ? `custom-${rootOf(genesis).slice(0, BOARD_DIGITS)}` : genesis.mission,
    class: runClassOf(cartridge.commands.filter(([tick]) => tick < colony.tick).map(([, command]) => command)),
    tick: colony.tick,
    sol: solsLived(colony, TICKS_PER_SOL),
    alive: colony.ended === null,
    cause: colony.ended?.cause ?? null,
    score: scoreOf(colony, genesis.supplies),
  });
}

function unranked(kind: UnrankedKind, message: string, at: string): Result<never, Unranked> {
  return err({ kind, message, path: `/genesis${at}` });
}

/** What the mission begins with: nothing of a stranger's genesis but its choices enters. */
function rebuilt({ mission, seed, rules, ledger, crew, robots, site, startSol, supplies, fuse }: Genesis): Genesis {
  if (mission !== 'custom') return genesisOf(mission, seed, rules, ledger);
  const custom = { people: crew.length, robots: robots.length, site, startSol, supplies, fuse };
  return customGenesis(custom, seed, rules, ledger);
}

/** The colony at the end of the file, or, when that lies on forecast frames, at the end of the ledger. */
function countedState(cartridge: Cartridge, genesis: Genesis, ledger: Ledger): Colony {
  const { state, commands, id, name, description, author, created } = cartridge;
  const lastTick = Math.max(0, ledger.headSol - genesis.startSol + 1) * TICKS_PER_SOL;
  if (state.tick <= lastTick) return colonyOf(state);
  const run = beginRun({ id, name, description, author, created }, genesis, ledger);
  run.commands.push(...structuredCopy(commands));
  while (run.colony.tick < lastTick && run.colony.ended === null) advanceTick(run);
  return run.colony;
}
