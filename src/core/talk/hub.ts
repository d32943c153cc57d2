/** What a hub tells, as plain data: what the page reads of its answers. The service's schemas are held against these. */
import type { Custom } from '../colony/genesis.ts';
import type { Verdicts } from './protocol.ts';
import type { Gauntlet } from '../replay/gauntlet.ts';
import type { RunClass } from '../replay/runClass.ts';
import type { Verdict } from '../replay/verdicts/verdict.ts';

export type HubClass = RunClass | 'gauntlet';
export type HubPlayer = { readonly key: string; readonly handle: string | null };
export type Stamps = Readonly<Record<keyof Verdicts, Verdict['status']>>;

/** An earlier run of somebody else that a run has to do with, and the sols that both have. */
export type HubKin = {
  readonly kind: 'same' | 'beginning' | 'continuation' | 'fork';
  readonly run: string | null;
  readonly sol: number;
};

/** A run as a board has it. */
export type HubRun = {
  readonly id: string;
  readonly player: HubPlayer;
  readonly name: string;
  readonly rules: number;
  readonly ledger: string;
  readonly mission: string;
  readonly board: string;
  readonly class: HubClass;
  readonly alive: boolean;
  readonly sol: number;
  readonly cause: string | null;
  readonly score: number;
  readonly grade: string;
  /** UTC. */
  readonly submittedAt: string;
  readonly kin: HubKin | null;
  readonly stamps: Stamps | null;
  /** Whether its file is given to others. */
  readonly open: boolean;
};

/** A submission as its player's list has it. */
export type HubListed = {
  readonly id: string;
  readonly kind: 'run' | 'gauntlet';
  readonly state: 'waiting' | 'ranked' | 'refused' | 'given-up';
  readonly submittedAt: string;
  readonly settledAt: string | null;
  readonly player: HubPlayer;
  readonly reason: string | null;
  readonly best: boolean;
  readonly run: HubRun | null;
};

/** A submission with all that is known of it. */
export type HubSubmission = HubListed & {
  readonly checks: Verdicts | null;
  readonly rank: number | null;
  /** Of a gauntlet: what it measured. */
  readonly detail: Partial<Gauntlet> | null;
};

export type HubBoard = {
  readonly rules: number;
  readonly ledger: string;
  readonly board: string;
  readonly class: HubClass;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly rows: readonly (HubRun & { readonly rank: number })[];
};

/** Boards of custom missions: what each begins with, how many stand on it, and who stands first. */
export type HubBoards = Omit<HubBoard, 'board' | 'rows'> & {
  readonly boards: readonly {
    readonly board: string;
    /** Null of boards from before they were kept. */
    readonly settings: (Custom & { readonly seed: number }) | null;
    readonly players: number;
    readonly first: HubRun;
  }[];
};

export type HubPerson = HubPlayer & { readonly joinedAt: string; readonly runs: readonly HubListed[] };

export type HubLedgers = {
  readonly rules: number;
  readonly ledgers: readonly {
    readonly id: string;
    readonly headHash: string;
    readonly headSol: number;
    readonly missions: readonly { readonly mission: string; readonly seed: number | null }[];
  }[];
  readonly gauntlet: { readonly runs: number; readonly sols: number };
};
