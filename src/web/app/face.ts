/** What the interface may ask of the deck. `deck.ts` makes one; `window.marsdeck` is made of the same verbs. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Command } from '../../core/colony/commands/command.ts';
import type { Card } from '../../core/talk/card.ts';
import type { Speed } from '../../core/talk/speed.ts';
import type { Carriers } from './carry.ts';
import type { Device } from './device.ts';
import type { HubVerbs } from './hub/hub.ts';
import type { Inspector } from './inspector.ts';
import type { Panel } from './places.ts';
import type { Settings } from './settings.ts';
import type { ModuleBay } from './deck/face.ts';
import type { Agents } from './agents.ts';
import type { Worlds } from './worlds.ts';
import type { ShelfVerbs } from './shelf.ts';
import type { AppState } from './store.ts';
import type { Terminal } from './terminal.ts';
import type { Workbench } from './workbench.ts';

export type Outcome<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly error: Refusal };

export type Deck = {
  /** `custom` are the settings of a custom mission; the worker checks them. */
  newColony(options: {
    readonly mission: string;
    readonly seed?: number;
    readonly custom?: unknown;
  }): Promise<Outcome<{ readonly card: Card }>>;
  play(): Promise<Outcome<object>>;
  pause(): Promise<Outcome<object>>;
  setSpeed(speed: Speed): Promise<Outcome<object>>;
  /** One tick, while paused. */
  stepTick(): Promise<Outcome<object>>;
  advance(options: { readonly sols: number }): Promise<Outcome<{ readonly sol: number; readonly alive: boolean }>>;
  command(command: Command): Promise<Outcome<{ readonly tick: number }>>;
  /** The full file's bytes. */
  eject(): Promise<Uint8Array<ArrayBuffer>>;
  /** Writes the full file to the one it is linked to, or downloads it as `{mission}-sol{N}-{id}.cartridge.json`. */
  ejectToFile(): Promise<Outcome<{ readonly fileName: string; readonly bytes: number }>>;
  /** Lets the player choose a file that `ejectToFile` writes to from then on. To be called from a key press or a click. */
  saveToFile(): Promise<Outcome<{ readonly fileName: string; readonly bytes: number }>>;
  unlinkFile(): Promise<void>;
  /** Hands the full file to another program. To be called from a key press or a click. */
  shareFile(): Promise<Outcome<{ readonly fileName: string; readonly bytes: number }>>;
  /** A colony's printed label as SVG; null where its card does not say enough. Never rejects. */
  label(card: Card): Promise<string | null>;
  /** The colony as a link or a picture. */
  readonly carriers: Carriers;
  /** What the browser can do with files beyond a download. */
  readonly can: { readonly link: boolean; readonly share: boolean };
  /** Decodes, backs up what runs, swaps once. A refusal touches nothing. */
  insert(bytes: Uint8Array, fileName: string): Promise<Outcome<{ readonly card: Card }>>;
  insertFile(file: File): Promise<Outcome<{ readonly card: Card }>>;
  /** Inserts the newer file that asks first, as an unranked copy. */
  insertNewer(): Promise<Outcome<{ readonly card: Card }>>;
  /** Puts back what the last insert replaced. */
  undoInsert(): Promise<Outcome<{ readonly card: Card }>>;
  /** Puts what the last insert replaced on the shelf, as a colony of its own. */
  keepBoth(): Promise<Outcome<object>>;
  /** Asks the tab that owns what is kept here to yield, and plays on what it had. */
  takeOver(): Promise<void>;
  readonly shelf: ShelfVerbs;
  /** The module bay: slot, board and contracts. */
  readonly bay: ModuleBay;
  /** Seats the recovered autosave. */
  resume(): Promise<Outcome<{ readonly card: Card }>>;
  /** Seats what was taken out last, as kept on this device. */
  putBack(): Promise<Outcome<{ readonly card: Card }>>;
  /** Whether the clock drops to 1x when something needs the player. */
  slowOnAlarm(on: boolean): void;
  /** Opens a place of the console; null goes back to the colony at a glance. */
  show(panel: Panel | null): void;
  /** Changes what a person has set, and remembers it on this device. */
  set(changed: Partial<Settings>): void;
  /** Lays a sheet over the console, or puts it away. */
  sheet(sheet: AppState['sheet']): void;
  /** Files that are looked into and not run. */
  readonly inspector: Inspector;
  readonly terminal: Terminal;
  /** Lays a copy of the seated colony on the inspector's table. */
  inspectSeated(): Promise<void>;
  /** Saves what runs, and opens the newer build that waits. */
  update(): Promise<void>;
  /** The hub's verbs, fetched when they are first wanted; the same promise each time, until one fails. */
  hub(): Promise<HubVerbs>;
  /** What this device keeps. */
  readonly device: Device;
  /** Where programs are written. */
  readonly workbench: Workbench;
  /** Agents that come and go. */
  readonly agents: Agents;
  /** Colonies that merge, and what begins of them. */
  readonly worlds: Worlds;
  downloadSetAside(key: string): Promise<void>;
  dismiss(what: 'swap' | 'newer' | 'refused' | 'notice' | 'recovery' | 'setAside' | 'update'): void;
};
