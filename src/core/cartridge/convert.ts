/** Between a run in motion and the value that a file holds. */
import type { Ledger } from '../mars/ledger.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { KCAL_PER_FOOD_KG } from '../colony/chemistry.ts';
import type { Stamped } from '../colony/commands/command.ts';
import { fitColony } from '../colony/fit.ts';
import { layColony } from '../colony/layout.generated.ts';
import type { Colony } from '../colony/schema.ts';
import { scoreOf } from '../colony/score.ts';
import { RULES } from '../colony/step.ts';
import { oxygenTotalKg, solsLived } from '../colony/today.ts';
import { carriedFrames } from './carried.ts';
import { recordsOf } from './records.ts';
import { stateHashOf } from './chain.ts';
import { beginRun, logBytesOf, suppliesOf, structuredCopy, type Identity, type Lineage, type Run } from './run.ts';
import {
  FORMAT_NAME,
  KEPT_BLOCKS,
  KEPT_ECHOES,
  MAX_LOSSES,
  VERSION,
  type Cartridge,
  type Known,
  type State,
  type StateGenesis,
} from './schema.ts';

/** How much of the archive goes along. The command log and the state always go whole. */
export type Trim = { readonly echoes: number; readonly blocks: number };
/** What a file keeps, and what an autosave keeps. */
export const FULL: Trim = { echoes: KEPT_ECHOES, blocks: KEPT_BLOCKS };
export const AUTOSAVE: Trim = { echoes: 30, blocks: 30 };

/** The seed's summaries of a colony. */
export function summariesOf(colony: Colony): Omit<State, keyof Colony> & Pick<State, 'power'> {
  return {
    sol: solsLived(colony, TICKS_PER_SOL),
    alive: colony.ended === null,
    o2: oxygenTotalKg(colony),
    h2o: colony.tanks.waterKg,
    food: colony.foodKg * KCAL_PER_FOOD_KG,
    power: colony.energy.batteryKwh,
    modules: colony.built.map((module) => module.key),
    alloc: { h: colony.allocation.heating, i: colony.allocation.isru, g: colony.allocation.greenhouse },
  };
}

/** The colony of a file's state, without the summaries. */
export function colonyOf(state: State): Colony {
  const { sol: _s, alive: _a, o2: _o, h2o: _h, food: _f, power: _p, modules: _m, alloc: _l, ...colony } = state;
  return colony;
}

/** The value of a run's file. It shares no reference with the run. */
export function cartridgeOf(run: Run, trim: Trim = FULL): Cartridge {
  const { colony, genesis, identity } = run;
  const blocks = trim.blocks > 0 ? run.blocks.slice(-trim.blocks) : [];
  const cut = run.chainLength - blocks.length;
  const anchorHash = blocks[0]?.prevHash ?? run.chainHead;
  const supplies = suppliesOf(genesis);
  const start = 'from' in genesis ? summariesOf(genesis.from.state) : null;
  const frames = carriedFrames(run);
  const echoes = trim.echoes > 0 ? run.echoes.slice(-trim.echoes) : [];
  const known: Known = {
    _format: FORMAT_NAME,
    version: VERSION,
    ...identity,
    mission: colony.mission,
    rules: RULES,
    genesis,
    commands: run.commands,
    config: {
      seed: colony.seed,
      site: colony.site,
      startSol: colony.startSol,
      heating: colony.allocation.heating,
      isru: colony.allocation.isru,
      greenhouse: colony.allocation.greenhouse,
      ration: colony.ration,
      o2: supplies?.oxygenKg ?? start?.o2 ?? 0,
      h2o: supplies?.waterKg ?? start?.h2o ?? 0,
      food: supplies?.foodKcal ?? start?.food ?? 0,
      power: supplies?.batteryKwh ?? start?.power ?? 0,
    },
    state: { ...colony, ...summariesOf(colony) },
    echoHistory: echoes,
    ...recordsOf(colony, echoes),
    chain: {
      anchor: cut > 0 ? { hash: anchorHash, count: cut } : null,
      head: run.chainHead,
      length: run.chainLength,
      headStateHash: stateHashOf(colony),
    },
    chainBlocks: blocks,
    score: scoreOf(colony, supplies),
    ...(frames === null ? {} : { frames }),
    ...run.lineage,
  };
  return structuredCopy({ ...known, extra: run.extra });
}

/**
 * The run that a decoded file holds, ready to tick. A file of other rules begins a run from its state: it keeps its past
 * as provenance and is unranked.
 */
export function runOf(cartridge: Cartridge, ledger: Ledger): Run {
  const { id, name, description, author, created } = cartridge;
  const identity: Identity = { id, name, description, author, created };
  const colony = layColony(colonyOf(cartridge.state));
  if (cartridge.rules !== RULES) {
    const pending = pendingOf(cartridge);
    return {
      ...beginRun(identity, underOtherRules(cartridge, fitColony(colony)), ledger),
      commands: pending,
      logBytes: logBytesOf(pending),
      extra: cartridge.extra,
      lineage: lineageOf(cartridge),
    };
  }
  const commands = structuredCopy(cartridge.commands);
  const applied = commands.findIndex(([tick]) => tick >= colony.tick);
  return {
    identity,
    genesis: cartridge.genesis,
    ledger,
    commands,
    nextCommand: applied < 0 ? commands.length : applied,
    logBytes: logBytesOf(commands),
    colony,
    echoes: structuredCopy(cartridge.echoHistory),
    tellsEchoes: true,
    blocks: structuredCopy(cartridge.chainBlocks),
    chainLength: cartridge.chain.length,
    chainHead: cartridge.chain.head,
    extra: cartridge.extra,
    lineage: lineageOf(cartridge),
  };
}

function lineageOf({ provenance, branches }: Cartridge): Lineage {
  return {
    ...(provenance === undefined ? {} : { provenance: structuredCopy(provenance) }),
    ...(branches === undefined ? {} : { branches: structuredCopy(branches) }),
  };
}

/** Commands that were accepted and have not been computed yet: they go along. */
function pendingOf(cartridge: Cartridge): Stamped[] {
  return structuredCopy(cartridge.commands.filter(([tick]) => tick >= cartridge.state.tick));
}

/** The beginning under these rules. A state in which no tick has run yet, as of a migration, only begins under others. */
function underOtherRules(cartridge: Cartridge, state: Colony): StateGenesis {
  const { genesis, mission } = cartridge;
  if ('from' in genesis && genesis.from.state.tick === state.tick)
    return { from: { ...structuredCopy(genesis.from), state }, rules: RULES, mission, ledger: genesis.ledger };
  const loss = `The run until sol ${cartridge.state.sol} followed rules ${cartridge.rules}; from here on rules ${RULES} hold.`;
  const earlier = 'from' in genesis ? genesis.from.losses : [];
  const losses = [...earlier, loss].slice(-MAX_LOSSES);
  return {
    from: { state, parentId: cartridge.id, parentHead: cartridge.chain.head, rules: cartridge.rules, losses },
    rules: RULES,
    mission,
    ledger: genesis.ledger,
  };
}
