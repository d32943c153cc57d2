/** What verification found of a submission: plain data, which travels from the thread that computed it. */
import type { Custom } from '../../core/colony/genesis.ts';
import type { Checks } from '../../core/replay/verify.ts';
import type { BoardClass } from './boardClass.ts';

/** What ranks, and where. */
export type Ranked = {
  readonly rules: number;
  readonly ledger: string;
  readonly mission: string;
  readonly board: string;
  /** Of a custom mission: what it began with. */
  readonly settings: (Custom & { readonly seed: number }) | null;
  readonly class: BoardClass;
  readonly name: string;
  readonly alive: boolean;
  readonly sol: number;
  readonly cause: string | null;
  readonly score: number;
  readonly grade: string;
  /** SHA-256 of all that decides the run: equal for equal runs, whatever they are called. */
  readonly runHash: string;
  /** Of a run: what tells its relatives. Null of a gauntlet. */
  readonly lineage: {
    readonly cartridge: string;
    readonly root: string;
    readonly tick: number;
    readonly hashes: readonly string[];
    readonly ticks: readonly number[];
    /** Id of the cartridge it says it was forked from, and the sol it left at. */
    readonly parent: { readonly id: string; readonly sol: number } | null;
  } | null;
  /** Of a gauntlet: what it measured. */
  readonly detail: Readonly<Record<string, unknown>> | null;
  /** Gzip: what others are given. Nothing in it but what was computed, ids, and a filtered name. */
  readonly file: Uint8Array;
};

export type Finding = {
  readonly checks: Checks | null;
  /** Sols that were computed. */
  readonly sols: number;
} & ({ readonly ok: true; readonly ranked: Ranked } | { readonly ok: false; readonly reason: string });
