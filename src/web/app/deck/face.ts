/** What the interface may ask of the module bay. `window.marsdeck` is made of the same verbs. */
import type { DeckGesture } from '../../../core/talk/deck.ts';
import type { DeckRefusal } from '../../../core/deck/slot/refusals.ts';
import type { Refusal } from '../../../core/cartridge/refusal.ts';

/** How something at the deck ended. */
export type DeckOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly error: {
        readonly kind: Refusal['kind'] | DeckRefusal['kind'];
        readonly message: string;
        readonly path: string;
      };
    };

export type ModuleBay = {
  /** Resolves once what is durable has been read. */
  ready(): Promise<void>;
  /** Does something at the deck, and answers once what follows is durable, or was refused. */
  do(gesture: DeckGesture): Promise<DeckOutcome>;
  /** Lets the player pick a file, and puts it into the slot, whatever it is. To be called from a key press or a click. */
  insertPicked(): Promise<DeckOutcome>;
  /** Downloads a module of the rack, by id or digest, with what the deck keeps for it. */
  exportModule(module: string): Promise<DeckOutcome>;
  /** Takes a file as the cartridge of a dead colony, for a job that reads one. */
  evidenceFile(file: File): Promise<DeckOutcome>;
  /** The same, of a file that the player picks. To be called from a key press or a click. */
  evidencePicked(): Promise<DeckOutcome>;
  /** The same, from the shelf. */
  evidenceFromShelf(key: string): Promise<DeckOutcome>;
  /** Whether the next file that is dropped is the cartridge that a job asks for. */
  awaitEvidence(awaited: boolean): void;
  awaitsEvidence(): boolean;
  /** Why the clock can't run: the slot is open for a swap. Null when it can. */
  held(): string | null;
  /** A person stopped the clock: it stays so when the swap is over. */
  paused(): void;
};
