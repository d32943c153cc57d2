/** What the host has to do, in this order, each with a ticket. Those that end in an event name it. */
import type { BountyKey } from '../../replay/bounties/bounty.ts';
import type { Module, SlotFile } from '../module.ts';
import type { Chain, PhaseRecord, Terms } from '../record/chain.ts';
import type { DeckRecord } from '../record/deckRecord.ts';
import type { Journal } from '../record/journal.ts';

/** What the player is asked. */
export type Prompt =
  /** A module has to be seated. `wrong` names one that is, and does not provide it. */
  | {
      readonly ask: 'insert';
      readonly needs: string;
      readonly phase: number;
      readonly of: number;
      readonly wrong: string | null;
    }
  /** The deck's own jobs need an empty slot. */
  | { readonly ask: 'empty-slot'; readonly phase: number; readonly of: number }
  | { readonly ask: 'choice'; readonly options: readonly { readonly id: string; readonly label: string }[] }
  | { readonly ask: 'suspend-or-abandon' }
  /** A write failed: export, free space, retry or force. */
  | { readonly ask: 'storage'; readonly what: 'deck' | 'save' };

/** What the player is told. */
export type Notice =
  | 'format-not-recognized'
  | 'capability-not-granted'
  | 'save-set-aside'
  | 'save-unavailable'
  | 'chain-held-in-memory'
  | 'another-colony';

export type EffectBody =
  /** Read and check the file; ends in `parsed`. */
  | { readonly kind: 'parse'; readonly file: SlotFile }
  /** Ends in `save-opened`. */
  | { readonly kind: 'open-save'; readonly module: string }
  /** Set the damaged save aside before a fresh one is written. */
  | { readonly kind: 'quarantine-save'; readonly module: string }
  /** Ends in `save-flushed`. */
  | { readonly kind: 'flush-save'; readonly module: string }
  | { readonly kind: 'write-journal'; readonly journal: Journal }
  /** One transaction, refused when the store has a higher `rev`; ends in `flashed`. */
  | { readonly kind: 'write-flash'; readonly record: DeckRecord }
  | { readonly kind: 'merge-vocabulary'; readonly module: Module }
  | { readonly kind: 'roll-back-vocabulary'; readonly module: string }
  | { readonly kind: 'seat-in-colony'; readonly module: Module }
  | { readonly kind: 'remove-from-colony' }
  /** The colony keeps one that it has already. */
  | { readonly kind: 'accept-contract'; readonly contract: string; readonly terms: Terms }
  /** Ends in `phase-ended` or `phase-failed`. `source` is the deck's own program when no module runs it. */
  | {
      readonly kind: 'start-phase';
      readonly contract: string;
      readonly phase: number;
      readonly option: string | null;
      readonly values: Chain['values'];
      readonly source: string | null;
    }
  /** A bounty: a check that the host runs; ends in `phase-ended` or `phase-failed`. */
  | { readonly kind: 'run-check'; readonly contract: string; readonly check: BountyKey }
  /** Give up waiting for what this ticket started. */
  | { readonly kind: 'stop-phase'; readonly started: number }
  | { readonly kind: 'drop-contract'; readonly contract: string }
  | { readonly kind: 'hold-colony' }
  | { readonly kind: 'release-colony' }
  | { readonly kind: 'prompt'; readonly prompt: Prompt }
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** Credits and reputation have moved, durably. Reputation may be negative. */
  | { readonly kind: 'pay'; readonly contract: string; readonly credits: number; readonly reputation: number }
  | { readonly kind: 'debrief'; readonly contract: string; readonly records: readonly PhaseRecord[] }
  | {
      readonly kind: 'regenerate-board';
      readonly because: 'completed' | 'abandoned' | 'inserted' | 'ejected' | 're-roll' | 'suspended';
    };

export type Effect = EffectBody & { readonly ticket: number };
