/** What can happen to the deck. Gestures come from the player; completions name the ticket of the effect they end. */
import type { Evidence } from '../../colony/baySchema.ts';
import type { Module, SlotFile } from '../module.ts';
import type { Offer } from '../board/offer.ts';

type Outcome = {
  readonly outcome: 'full' | 'partial';
  readonly heat: number;
  readonly values: Readonly<Record<string, number>>;
};

/** Things on sale: the board drawn anew, a place for one more suspended contract. */
export type Item = 're-roll' | 'shelf-place';

export type DeckEvent =
  | { readonly kind: 'insert'; readonly file: SlotFile }
  | { readonly kind: 'eject' }
  /** The card is taken out without asking: unsafe while a phase runs. */
  | { readonly kind: 'pull' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'force' }
  /** The file was read: null when it is no module. */
  | { readonly kind: 'parsed'; readonly ticket: number; readonly module: Module | null }
  | {
      readonly kind: 'save-opened';
      readonly ticket: number;
      readonly result: 'found' | 'none' | 'corrupt' | 'unavailable';
    }
  | { readonly kind: 'flashed'; readonly ticket: number; readonly ok: boolean }
  | { readonly kind: 'save-flushed'; readonly ticket: number; readonly ok: boolean }
  | { readonly kind: 'accept'; readonly offer: Offer }
  | { readonly kind: 'choose'; readonly option: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'abandon' }
  | { readonly kind: 'unshelve'; readonly contract: string }
  | { readonly kind: 'buy'; readonly item: Item }
  | { readonly kind: 'rename'; readonly handle: string }
  /** The cartridge of a dead colony was read, for a job that learns from it. */
  | { readonly kind: 'evidence'; readonly found: Evidence }
  /** So many milliseconds passed in which the page was visible. */
  | { readonly kind: 'visible-ms'; readonly ms: number }
  | ({ readonly kind: 'phase-ended'; readonly ticket: number } & Outcome)
  /** `crashed`: the colony's worker is gone; `failed`: the handler failed or the colony refused. */
  | { readonly kind: 'phase-failed'; readonly ticket: number; readonly why: 'failed' | 'crashed' }
  /** Another run is in the colony bay, or none. */
  | { readonly kind: 'colony'; readonly id: string | null }
  | { readonly kind: 'hide' }
  | { readonly kind: 'show' }
  /** Something worth a line happened in the colony, or a handler said something. */
  | { readonly kind: 'heard'; readonly what: string }
  /** The voice said a line. */
  | { readonly kind: 'spoke'; readonly line: string };

export type EventOf<K extends DeckEvent['kind']> = Extract<DeckEvent, { kind: K }>;
