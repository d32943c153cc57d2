/** A run in motion: genesis, command log, the one mutable colony, and the archive people read. */
import type { Frame } from '../mars/frame.ts';
import type { Ledger } from '../mars/ledger.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { canonicalText } from '../kernel/canonical.ts';
import { sha256Hex } from '../kernel/hash.ts';
import { usedModules } from '../colony/bay/used.ts';
import type { Command, Stamped } from '../colony/commands/command.ts';
import { echoOf, type Echo } from '../colony/echo.ts';
import { foundColony, type Supplies } from '../colony/genesis.ts';
import { layColony } from '../colony/layout.generated.ts';
import type { ColonyEvent } from '../colony/events.ts';
import type { Colony } from '../colony/schema.ts';
import { step } from '../colony/step.ts';
import { closeBlock, type Block } from './chain.ts';
import { KEPT_BLOCKS, KEPT_ECHOES, MAX_COMMANDS, MAX_LOG_BYTES, type AnyGenesis, type Known } from './schema.ts';

export type Identity = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly created: string;
};

export type Run = {
  /** Replaced when a person gives the run another name. */
  identity: Identity;
  readonly genesis: AnyGenesis;
  readonly ledger: Ledger;
  /** The whole log, sorted by tick. Commands at or after the colony's tick have not been applied yet. */
  readonly commands: Stamped[];
  /** Index of the first command that has not been applied. */
  nextCommand: number;
  /** Bytes that the log takes as compact JSON. */
  logBytes: number;
  readonly colony: Colony;
  readonly echoes: Echo[];
  /** Whether a sol that closes leaves its echo. Who computes a run again makes only those that it compares. */
  tellsEchoes: boolean;
  readonly blocks: Block[];
  /** Blocks closed since genesis, and the hash of the last (of the genesis when there is none). */
  chainLength: number;
  chainHead: string;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly lineage: Lineage;
};

/** The run that a run was forked from, and those that were merged into it. */
export type Lineage = Pick<Known, 'provenance' | 'branches'>;

/** Root of a run's chain: SHA-256 over the RFC 8785 bytes of its genesis. */
export function rootOf(genesis: AnyGenesis): string {
  return sha256Hex(canonicalText(genesis));
}

/** The colony a genesis begins with; always a fresh value. */
function colonyAtStart(genesis: AnyGenesis): Colony {
  return 'from' in genesis ? layColony(genesis.from.state) : foundColony(genesis);
}

/** What a run set out with, or null when it started from a state. */
export function suppliesOf(genesis: AnyGenesis): Supplies | null {
  return 'from' in genesis ? null : genesis.supplies;
}

/** Begins a run. */
export function beginRun(identity: Identity, genesis: AnyGenesis, ledger: Ledger): Run {
  return {
    identity,
    genesis,
    ledger,
    commands: [],
    nextCommand: 0,
    logBytes: 0,
    colony: colonyAtStart(genesis),
    echoes: [],
    tellsEchoes: true,
    blocks: [],
    chainLength: 0,
    chainHead: rootOf(genesis),
    extra: {},
    lineage: {},
  };
}

/**
 * Why a run can't be compared with others: it began from a state, was merged with a run that had parted from it, used a
 * module that was edited, lives under a ledger that is not shipped, or has lived past its ledger's pinned head. Null when
 * it can; runs that used modules as they are shipped are compared among themselves (`usedModules`).
 */
export function unrankedBecause(run: Run): 'state' | 'merge' | 'edited' | 'ledger' | 'forecast' | null {
  if ('from' in run.genesis) return 'state';
  if (run.lineage.branches !== undefined) return 'merge';
  if (usedModules(run.colony) === 'edited') return 'edited';
  if (!run.ledger.shipped) return 'ledger';
  const { startSol, tick } = run.colony;
  const lastLived = startSol + Math.floor((tick - 1) / TICKS_PER_SOL);
  return lastLived > run.ledger.headSol ? 'forecast' : null;
}

/** Whether there is a reason not to rank it. */
export function isUnranked(run: Run): boolean {
  return unrankedBecause(run) !== null;
}

/** Sol of the ledger under which the colony's next tick is lived. */
export function frameSol(colony: Colony): number {
  return colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL);
}

/** Whether the next tick has its frame at hand; a colony that has ended asks for none. */
export function isSupplied({ colony, ledger }: Run): boolean {
  return colony.ended !== null || ledger.has(frameSol(colony));
}

const utf8 = new TextEncoder();

/** Bytes that stamped commands take as compact JSON. */
export function logBytesOf(commands: readonly Stamped[]): number {
  let bytes = 0;
  for (const stamped of commands) bytes += utf8.encode(JSON.stringify(stamped)).length + 1;
  return bytes;
}

/**
 * Stamps a command with the colony's next tick and logs it; it takes effect in that tick.
 * @returns the tick, or null when the log is full: of commands, or of the programs that they carry.
 */
export function submitCommand(run: Run, command: Command): number | null {
  const { tick } = run.colony;
  const stamped: Stamped = [tick, command];
  const bytes = logBytesOf([stamped]);
  if (run.commands.length >= MAX_COMMANDS || run.logBytes + bytes > MAX_LOG_BYTES) return null;
  run.commands.push(stamped);
  run.logBytes += bytes;
  return tick;
}

const NO_COMMANDS: readonly Command[] = [];

/**
 * Advances by one tick and closes the sol when it ends. Does nothing once the colony has ended. Throws RangeError, having
 * changed nothing, when the tick has no frame: `isSupplied` says so before.
 */
export function advanceTick(run: Run): readonly ColonyEvent[] {
  const { colony } = run;
  if (colony.ended !== null) return [];
  const frame = run.ledger.frameAt(frameSol(colony));
  const events = step(colony, takeCommands(run), frame);
  if (colony.tick % TICKS_PER_SOL === 0 || colony.ended !== null) closeSol(run, frame);
  return events;
}

function takeCommands(run: Run): readonly Command[] {
  const { tick } = run.colony;
  let due: Command[] | null = null;
  for (;;) {
    const next = run.commands[run.nextCommand];
    if (next === undefined || next[0] > tick) return due ?? NO_COMMANDS;
    run.nextCommand++;
    (due ??= []).push(next[1]);
  }
}

/** The sol in which a colony ends is closed too, short as it is: its echo tells of the end. */
function closeSol(run: Run, frame: Frame): void {
  const { colony } = run;
  const firstTick = colony.tick - 1 - ((colony.tick - 1) % TICKS_PER_SOL);
  let first = run.nextCommand;
  while (first > 0 && (run.commands[first - 1]?.[0] ?? -1) >= firstTick) first--;
  const commands = run.commands.slice(first, run.nextCommand);
  const block = closeBlock(run.chainLength + 1, frame._hash, commands, colony, run.chainHead);
  run.chainLength = block.sol;
  run.chainHead = block.hash;
  keepLast(run.blocks, block, KEPT_BLOCKS);
  if (run.tellsEchoes) keepLast(run.echoes, echoOf(colony, frame), KEPT_ECHOES);
}

function keepLast<T>(list: T[], item: T, most: number): void {
  list.push(item);
  if (list.length > most) list.shift();
}

/** Advances by whole sols, until the colony ends, or until the ledger has no frame: `isSupplied` tells which. */
export function advanceSols(run: Run, sols: number): void {
  const { colony } = run;
  const target = colony.tick + sols * TICKS_PER_SOL;
  while (colony.tick < target && colony.ended === null && isSupplied(run)) {
    // A frame that is at hand lasts for its sol.
    do advanceTick(run);
    while (colony.tick < target && colony.ended === null && colony.tick % TICKS_PER_SOL !== 0);
  }
}

/** A deep copy of plain JSON data. */
export function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
