/** The state of slot and contract: what the host keeps in memory, and `transition` turns into the next. */
import type { Chain } from '../record/chain.ts';
import type { Deck, DeckRecord } from '../record/deckRecord.ts';
import type { Module, SlotFile } from '../module.ts';

/** The slot. A ticket names the effect that is waited for. */
export type Slot =
  | { readonly phase: 'ABSENT' }
  /** A file is in the slot. `fault` null: it is being read and checked. */
  | {
      readonly phase: 'MOUNTED';
      readonly file: SlotFile;
      readonly fault: null | 'format' | 'capability';
      readonly ticket: number;
    }
  | { readonly phase: 'REGISTERED'; readonly module: Module }
  /** Serves a contract. Its save is opened once, and stays open until it leaves. */
  | { readonly phase: 'ACTIVE'; readonly module: Module; readonly save: 'opening' | 'open'; readonly ticket: number }
  /** On its way out: the deck is written first, then the save. `blocked`: a write failed. */
  | {
      readonly phase: 'UNMOUNTING';
      readonly module: Module;
      readonly at: 'flash' | 'save';
      readonly blocked: boolean;
      readonly hadSave: boolean;
      readonly ticket: number;
    };

/** What a write of the record is for, and so what follows when it is durable. */
export type Purpose = 'begin' | 'unshelve' | 'pay' | 'suspend' | 'abandon';

/** The contract under way. */
export type Engagement =
  | { readonly phase: 'NONE' }
  /** A boundary: nothing is shown or done until `next` is durable. */
  | {
      readonly phase: 'COMMIT';
      readonly chain: Chain;
      readonly purpose: Purpose;
      readonly next: DeckRecord;
      readonly ticket: number;
    }
  /** Waits for a module, an empty slot or a choice. `leftMs`: visible milliseconds before Suspend or Abandon is offered. */
  | { readonly phase: 'AWAIT'; readonly chain: Chain; readonly leftMs: number }
  /** A phase is under way in the colony, or a check in the host. */
  | { readonly phase: 'RUNNING'; readonly chain: Chain; readonly ticket: number }
  /** Five visible minutes have passed. */
  | { readonly phase: 'OFFER'; readonly chain: Chain }
  /** Pulled, failed, not written, or found at boot. */
  | { readonly phase: 'RESUMABLE'; readonly chain: Chain };

/** What the player wants of the slot once nothing is in flight: nothing, an empty slot, or a file. */
export type Want = null | 'empty' | SlotFile;

export type State = {
  readonly deck: Deck;
  readonly slot: Slot;
  readonly contract: Engagement;
  readonly want: Want;
  /** Run in the colony bay; null when there is none. */
  readonly colony: string | null;
  readonly hidden: boolean;
  /** The ticket that was given out last. */
  readonly ticket: number;
};

/** The contract under way, wherever it stands; null when there is none. */
export function chainOf({ contract }: State): Chain | null {
  return contract.phase === 'NONE' ? null : contract.chain;
}

/** The module whose words and handlers are in force; null when there is none. */
export function registeredIn({ slot }: State): Module | null {
  return slot.phase === 'ABSENT' || slot.phase === 'MOUNTED' ? null : slot.module;
}

/** Whether the slot waits for an effect. */
export function isSlotBusy({ slot }: State): boolean {
  if (slot.phase === 'MOUNTED') return slot.fault === null;
  return slot.phase === 'UNMOUNTING' || (slot.phase === 'ACTIVE' && slot.save === 'opening');
}

/** Whether a transition is in flight: gestures then only leave a wish, and contracts wait. */
export function isBusy(state: State): boolean {
  return isSlotBusy(state) || state.contract.phase === 'COMMIT';
}

/** Whether the colony's clock is held: a swap is open, or a boundary is being written, and the contract is not live. */
export function isColonyHeld({ contract }: State): boolean {
  const { phase } = contract;
  if (phase === 'NONE' || phase === 'RUNNING' || phase === 'RESUMABLE') return false;
  if (phase === 'COMMIT' && contract.purpose !== 'begin' && contract.purpose !== 'unshelve') return false;
  return (contract.chain.terms.clock ?? 'hold') === 'hold';
}
