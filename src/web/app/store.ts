/** Slow state: what changes when a person does something or something happens. What changes with time is in `views.ts`. */
import { create } from 'zustand';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Details } from '../../core/talk/details.ts';
import type { Catalogue } from '../../core/talk/catalogue.ts';
import type { Card } from '../../core/talk/card.ts';
import type { NewerFile, Since, Verdicts } from '../../core/talk/protocol.ts';
import type { Speed } from '../../core/talk/speed.ts';
import type { TaskBrief } from '../../core/talk/view.ts';
import type { Shelved } from '../storage/library.ts';
import type { Presence } from '../storage/owner.ts';
import type { Usage } from '../storage/usage.ts';
import type { GovernorBrief } from '../../core/talk/mindDetails.ts';
import type { ColonyEvent } from '../../core/colony/events.ts';
import { EMPTY_BENCH, type Bench, type Seating, type Work } from './benches.ts';
import type { Inspected } from './inspector.ts';
import type { Panel } from './places.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { TerminalState } from './terminal.ts';
import type { TrialState } from './trials.ts';

/** An autosave found at start. `since`: what the journal holds beyond it; null when it holds nothing. */
export type Recovery = { readonly card: Card; readonly savedAt: number; readonly since: Since | null };

/** A file that was swapped in, and what it replaced; shown as the compare card with Undo. */
export type Swap = {
  readonly now: Card;
  readonly before: Card | null;
  readonly canUndo: boolean;
  /** The verdicts on both, as they come; null while they are awaited, and where they could not be asked for. */
  readonly verdicts: { readonly now: Verdicts | null; readonly before: Verdicts | null };
  /** A fork: where it left, and what it does otherwise. */
  readonly forked?: string;
};

/** A file of a newer version that waits for a word. */
export type Asked = NewerFile & { readonly fileName: string; readonly card: Card };

/** A sentence for the toast line. */
export type Notice = {
  readonly id: number;
  readonly tone: 'info' | 'alarm';
  readonly text: string;
  /** Whether it is still so: a notice that is not goes by itself. Left out, it holds until it is closed. */
  readonly holds?: (state: AppState) => boolean;
};

export type AppState = {
  /** `starting`: worker and storage are being opened. `title`: no colony yet. `playing`: one is seated. `crashed`: the worker stopped. */
  readonly phase: 'starting' | 'title' | 'playing' | 'crashed';
  readonly recovery: Recovery | null;
  /** What was taken out of the bay last, by an insert or a new colony, and is kept on this device. */
  readonly kept: Recovery | null;
  /** The seated run as of the last slow change (seating, death); its sol is not kept up to date here. */
  readonly card: Card | null;
  readonly running: boolean;
  readonly speed: Speed;
  /** Whether the clock drops to 1x when something needs the player. */
  readonly slowOnAlarm: boolean;
  /** Allocation and ration as last accepted or seen; sliders show these while nobody drags them. */
  readonly controls: {
    readonly heating: number;
    readonly isru: number;
    readonly greenhouse: number;
    readonly ration: number;
  };
  /** Who sets them; null before any colony. */
  readonly governor: GovernorBrief | null;
  /** Programs being written. They outlive panels and colonies. */
  readonly work: Readonly<Record<Bench, Work>>;
  /** Governors that were seated on this device, the newest first. */
  readonly seatings: readonly Seating[];
  /** The last trial of a governor; null when there was none. */
  readonly trial: TrialState | null;
  /** What a new colony can be made of; null while no worker has started. */
  readonly catalogue: Catalogue | null;
  /** The place that is open; null is the colony at a glance, or the title while there is no colony. */
  /** Where in the hub's screen one is, as its address has it: `run/…`; empty at its first board. */
  readonly within: string;
  readonly panel: Panel | null;
  /** What the open panel shows, at most half a second old; null until it has come. */
  readonly details: Details | null;
  /** The tasks that wait for an answer, oldest first. */
  readonly tasks: readonly TaskBrief[];
  /** The newest 200 events, newest last, each with a key of its own. */
  readonly log: readonly { readonly key: number; readonly event: ColonyEvent }[];
  readonly swap: Swap | null;
  readonly newer: Asked | null;
  /** The last file that was refused, until it is dismissed. */
  readonly refused: { readonly fileName: string; readonly error: Refusal } | null;
  readonly notice: Notice | null;
  /** Where the colony is safe: nowhere yet, on this device at a sol, and in a file at a sol. */
  readonly saved: {
    readonly deviceSol: number | null;
    readonly fileSol: number | null;
    readonly problem: string | null;
    /** Name of the file that Ctrl+S writes to; null when it downloads. */
    readonly linkedFile: string | null;
  };
  /** Whether another tab owns what is kept on this device; then this one only reads it. */
  readonly elsewhere: boolean;
  /** What the owning tab says of itself; null when this tab owns, or nothing was heard yet. */
  readonly other: Presence | null;
  /** Whether the other tab has been asked to yield. */
  readonly takingOver: boolean;
  /** Everything the player has had, the newest first; null until it has been read. */
  readonly shelf: readonly Shelved[] | null;
  readonly usage: Usage | null;
  readonly crash: { readonly tick: number; readonly message: string } | null;
  /** Slots that did not decode, set aside and downloadable, by key. */
  readonly setAside: readonly { readonly key: string; readonly reason: string }[];
  /** A file is being dragged over the window. */
  readonly dragging: boolean;
  /** The file on the inspector's table. */
  readonly inspected: Inspected | null;
  /** What is open in the terminal, and why the last file was not opened there. */
  readonly terminal: TerminalState | null;
  readonly terminalRefused: { readonly fileName: string; readonly error: Refusal } | null;
  readonly settings: Settings;
  /** What this device kept was deleted, and can still be put back. */
  readonly deleted: boolean;
  /** What lies over the console: the palette of actions, the map of keys, or what the phone's bar has no room for. */
  readonly sheet: 'palette' | 'keys' | 'more' | null;
  /** A newer build waits to be let in: whether it computes with other rules. */
  readonly update: { readonly otherRules: boolean } | null;
  /** Submissions that wait on this device, or at the hub. */
  readonly handedIn: number;
};

/** The store itself. */
export const useApp = create<AppState>(() => ({
  phase: 'starting',
  recovery: null,
  kept: null,
  card: null,
  running: false,
  speed: 1,
  slowOnAlarm: true,
  controls: { heating: 0.25, isru: 0.3, greenhouse: 0.45, ration: 1 },
  governor: null,
  work: { governor: EMPTY_BENCH, decision: EMPTY_BENCH, override: EMPTY_BENCH },
  seatings: [],
  trial: null,
  catalogue: null,
  within: '',
  panel: null,
  details: null,
  tasks: [],
  log: [],
  swap: null,
  newer: null,
  refused: null,
  notice: null,
  saved: { deviceSol: null, fileSol: null, problem: null, linkedFile: null },
  elsewhere: false,
  other: null,
  takingOver: false,
  shelf: null,
  usage: null,
  crash: null,
  setAside: [],
  dragging: false,
  settings: defaultSettings([]),
  inspected: null,
  terminal: null,
  terminalRefused: null,
  deleted: false,
  sheet: null,
  update: null,
  handedIn: 0,
}));
