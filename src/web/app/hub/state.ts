/** What the hub's screen shows. Apart from the console's own state: most visits never need it. */
import { create } from 'zustand';
import type {
  HubBoard,
  HubBoards,
  HubClass,
  HubLedgers,
  HubListed,
  HubPerson,
  HubPlayer,
  HubRun,
  HubSubmission,
  Stamps,
} from '../../../core/talk/hub.ts';
import type { Found } from '../../../core/talk/jobs.ts';
import type { Gauntlet, Life } from '../../../core/replay/gauntlet.ts';
import type { RunStory } from '../../../core/replay/runStory.ts';
import type { HubFault } from './client.ts';
import type { Identity } from './player.ts';
import type { Parcel } from './queue.ts';

/** Tabs of the hub’s screen. */
export const HUB_TABS = ['board', 'device', 'mine', 'gauntlet'] as const;
export type HubTab = (typeof HUB_TABS)[number];

/** A line of a board, of a hub's or of this device's. */
export type BoardLine = Pick<
  HubRun,
  'id' | 'name' | 'mission' | 'board' | 'class' | 'alive' | 'sol' | 'cause' | 'score' | 'grade' | 'open'
> & {
  /** Null where it does not rank. */
  readonly rank: number | null;
  readonly player: HubPlayer | null;
  readonly stamps: Stamps | null;
  /** Why it does not rank. */
  readonly reason: string | null;
};

/** A board that was asked for. */
export type Shown<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly fault: HubFault }
  | { readonly state: 'here'; readonly value: T };

/** A colony of the shelf, as it was found. */
export type LocalLine = BoardLine & { readonly savedAt: number };

/** The run whose page is open. */
export type OpenRun = {
  readonly id: string;
  readonly from: 'hub' | 'device';
  readonly line: BoardLine | null;
  readonly submission: Shown<HubSubmission> | null;
  readonly found: Found | null;
  readonly bytes: Uint8Array | null;
  readonly story: Shown<RunStory> | null;
};

/** A run that is about to be handed in. */
export type Draft = {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mission: string;
  readonly sol: number;
  readonly alive: boolean;
  /** Null while it is computed again. */
  readonly found: Found | null;
  readonly busy: boolean;
  readonly problem: string | null;
};

export type GauntletRun = {
  readonly mission: string;
  readonly governor: string | null;
  readonly all: number;
  readonly lives: readonly Life[];
  readonly running: boolean;
  readonly result: Gauntlet | null;
  readonly problem: string | null;
};

export type HubState = {
  readonly tab: HubTab;
  /** Undefined until it was read. */
  readonly identity: Identity | null | undefined;
  readonly ledgers: HubLedgers | null;
  readonly sought: {
    readonly ledger: string | null;
    readonly board: string;
    readonly class: HubClass;
    readonly page: number;
  };
  readonly board: Shown<HubBoard>;
  /** Boards of custom missions: shown where no one of them is sought. */
  readonly boards: Shown<HubBoards>;
  readonly local: { readonly lines: readonly LocalLine[]; readonly done: number; readonly all: number } | null;
  readonly mine: Shown<readonly HubListed[]>;
  readonly parcels: readonly Parcel[];
  readonly run: OpenRun | null;
  /** The player whose page is open, under a run's. */
  readonly person: { readonly key: string; readonly shown: Shown<HubPerson> } | null;
  readonly draft: Draft | null;
  readonly gauntlet: GauntletRun | null;
};

/** The store of the hub’s screen. */
export const useHub = create<HubState>(() => ({
  tab: 'board',
  identity: undefined,
  ledgers: null,
  sought: { ledger: null, board: 'ares', class: 'stock', page: 1 },
  board: { state: 'asking' },
  boards: { state: 'asking' },
  local: null,
  mine: { state: 'here', value: [] },
  parcels: [],
  run: null,
  person: null,
  draft: null,
  gauntlet: null,
}));
