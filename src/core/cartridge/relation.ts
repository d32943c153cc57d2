/** How two runs are related: one and the same, one further on, parted at some sol, or begun differently. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { canonicalText } from '../kernel/canonical.ts';
import { rootOf } from './run.ts';
import type { Cartridge } from './schema.ts';

/** Two runs that have a beginning in common, and no end. */
export type Parting = {
  readonly kind: 'parted';
  /** The tick whose computation was not the same, and its sol, counted from 1. */
  readonly tick: number;
  readonly sol: number;
  /**
   * What tells: the logs; blocks that differ although no command does; or states that do. The latter two mean that one
   * of the files is not what its run gives. Of `chain`, the tick is the latest that it can be.
   */
  readonly by: 'commands' | 'chain' | 'state';
  /** Blocks that both have. */
  readonly shared: number;
};

export type Relation =
  | { readonly kind: 'same' }
  | { readonly kind: 'extends'; readonly longer: 'a' | 'b' }
  | Parting
  | { readonly kind: 'strangers' };

/**
 * Relates two cartridges. One extends the other exactly when chain and command log of the other are the beginning of its
 * own, and what its log has more comes no earlier than the other's present.
 */
export function relationOf(a: Cartridge, b: Cartridge): Relation {
  if (rootOf(a.genesis) !== rootOf(b.genesis)) return { kind: 'strangers' };
  const began = Math.floor(('from' in a.genesis ? a.genesis.from.state.tick : 0) / TICKS_PER_SOL);
  const logTick = logsPartAt(a, b);
  const block = chainsPartAt(a, b);
  const most = Math.min(a.chain.length, b.chain.length);
  const partedIn = (sol: number, tick: number, by: Parting['by']): Parting => ({
    kind: 'parted',
    tick,
    sol,
    by,
    shared: Math.min(most, sol - 1 - began),
  });
  const logSol = logTick === null ? Number.POSITIVE_INFINITY : Math.floor(logTick / TICKS_PER_SOL) + 1;
  if (block !== null && began + block < logSol)
    return partedIn(began + block, (began + block - 1) * TICKS_PER_SOL, 'chain');
  if (logTick !== null) return partedIn(logSol, logTick, 'commands');
  const lead = b.state.tick - a.state.tick || b.commands.length - a.commands.length;
  if (lead !== 0) return { kind: 'extends', longer: lead > 0 ? 'b' : 'a' };
  if (a.chain.headStateHash === b.chain.headStateHash) return { kind: 'same' };
  return partedIn(Math.floor(a.state.tick / TICKS_PER_SOL) + 1, a.state.tick, 'state');
}

/** Index of the first command that the two logs do not share; the length of the shorter when it is all of it. */
export function sharedCommands(a: Cartridge, b: Cartridge): number {
  const most = Math.min(a.commands.length, b.commands.length);
  for (let i = 0; i < most; i++) if (canonicalText(a.commands[i]) !== canonicalText(b.commands[i])) return i;
  return most;
}

/** The tick from which the logs lead to different runs; null when they do not. */
function logsPartAt(a: Cartridge, b: Cartridge): number | null {
  const shared = sharedCommands(a, b);
  const [inA, inB] = [a.commands[shared]?.[0], b.commands[shared]?.[0]];
  if (inA !== undefined && inB !== undefined) return Math.min(inA, inB);
  // A command that enters where the other run has not come yet is what it may still have.
  if (inA !== undefined) return inA < b.state.tick ? inA : null;
  if (inB !== undefined) return inB < a.state.tick ? inB : null;
  return null;
}

/** The first block, by number, whose hash both files know and that differs; null when there is none. */
function chainsPartAt(a: Cartridge, b: Cartridge): number | null {
  const most = Math.min(a.chain.length, b.chain.length);
  const known = [a, b].flatMap(({ chain, chainBlocks }) => [
    chain.anchor?.count ?? 0,
    ...chainBlocks.map(({ sol }) => sol),
    chain.length,
  ]);
  for (const number of [...new Set(known)].filter((one) => one >= 1 && one <= most).sort((m, n) => m - n)) {
    const [inA, inB] = [hashAt(a, number), hashAt(b, number)];
    if (inA !== null && inB !== null && inA !== inB) return number;
  }
  return null;
}

/** Hash of a run's block by its number, 0 for the genesis; null when the file does not keep it. */
export function hashAt({ genesis, chain, chainBlocks }: Cartridge, number: number): string | null {
  if (number === 0) return rootOf(genesis);
  if (number === chain.length) return chain.head;
  if (number === chain.anchor?.count) return chain.anchor.hash;
  return chainBlocks[number - 1 - (chain.anchor?.count ?? 0)]?.hash ?? null;
}
