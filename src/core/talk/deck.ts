/**
 * What page and worker say to each other about the deck. The deck's state lives in the worker, where its rules are; the page
 * keeps what is durable, and performs the effects. Each ask gets one answer: what there is to be done, and what to show.
 */
import type { Refusal } from '../cartridge/refusal.ts';
import type { Command } from '../colony/commands/command.ts';
import type { Item } from '../deck/slot/events.ts';
import type { Notice } from '../deck/slot/effects.ts';
import type { DeckRefusal } from '../deck/slot/refusals.ts';

/** Something a person does, or a program in a person's name. */
export type DeckGesture =
  /** A module of the rack, by its id or digest. */
  | { readonly kind: 'seat'; readonly module: string }
  /** Any file at all: whether it is a module is found out in the slot. */
  | { readonly kind: 'insert'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'eject' | 'pull' | 'retry' | 'force' | 'resume' | 'suspend' | 'abandon' }
  | { readonly kind: 'accept'; readonly offer: string }
  | { readonly kind: 'choose'; readonly option: string }
  | { readonly kind: 'unshelve'; readonly contract: string }
  | { readonly kind: 'buy'; readonly item: Item }
  | { readonly kind: 'rename'; readonly handle: string }
  /** The cartridge of a colony that died, for a job that reads one. */
  | { readonly kind: 'evidence'; readonly bytes: Uint8Array };

/** What the page asks of the deck. */
export type DeckAsk =
  | DeckGesture
  /**
   * What is durable; null where nothing was found. `seed` is for a deck that was never written; `crashedIn` names the
   * contract of which a phase ran when the worker before this one crashed.
   */
  | {
      readonly kind: 'boot';
      readonly record: Uint8Array | null;
      readonly journal: string | null;
      readonly seed: number;
      readonly crashedIn: string | null;
    }
  /** Modules of the player's own, for the rack. */
  | { readonly kind: 'stock'; readonly files: readonly Uint8Array[] }
  /** A module of the rack as a file, with what is kept for it (null: nothing). */
  | { readonly kind: 'export'; readonly module: string; readonly save: string | null }
  /** The colony has moved, or another is in the bay. `said` are words of running phases. */
  | { readonly kind: 'look'; readonly said: readonly string[] }
  | { readonly kind: 'visible-ms'; readonly ms: number }
  | { readonly kind: 'hide' | 'show' }
  | { readonly kind: 'flashed' | 'save-flushed'; readonly ticket: number; readonly ok: boolean }
  /** What is kept for a module: null when there is nothing, `false` when the store does not answer. */
  | { readonly kind: 'save-read'; readonly ticket: number; readonly text: string | null | false };

/** What the page has to do, in this order. Those with a ticket end in an ask that names it. */
export type DeckTodo =
  | { readonly kind: 'write-journal'; readonly text: string }
  /** One transaction; not over a record with a higher `rev`. Ends in `flashed`. */
  | { readonly kind: 'write-flash'; readonly ticket: number; readonly rev: number; readonly bytes: Uint8Array }
  /** Ends in `save-read`. */
  | { readonly kind: 'read-save'; readonly ticket: number; readonly module: string }
  /** Ends in `save-flushed`. */
  | { readonly kind: 'write-save'; readonly ticket: number; readonly module: string; readonly text: string }
  | { readonly kind: 'set-save-aside'; readonly module: string }
  /** The record that was given at the start can't be read: set aside, never overwritten. */
  | { readonly kind: 'set-record-aside'; readonly reason: string }
  /** For the colony's log. */
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'hold' | 'release' }
  /** A file to be handed to the player. */
  | { readonly kind: 'download'; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: 'notice'; readonly notice: Notice | 'colony-refused' };

/** The answer to an ask. `error`: the gesture was refused, and nothing has changed. */
export type DeckAnswer = {
  readonly todo: readonly DeckTodo[];
  readonly view: DeckView;
  readonly error: DeckRefusal | Refusal | null;
};

/** A module that can be seated, as the rack shows it. */
export type RackView = {
  readonly id: string;
  readonly digest: string;
  readonly name: string;
  readonly tag: string;
  /** What it does by itself while it is seated. */
  readonly does: string;
  readonly description: string;
  readonly hue: number;
  readonly glyph: string;
  /** Comes with the game, unchanged. */
  readonly shipped: boolean;
  /** Has been registered on this deck. */
  readonly known: boolean;
};

export type OfferPhase = {
  readonly title: string;
  readonly needs: string;
  readonly sols: number;
  readonly options: readonly { readonly id: string; readonly label: string }[];
};

/** An offer of the board. */
export type OfferView = {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  /** Name of who brings it; null for the deck itself. */
  readonly by: string | null;
  readonly threat: number;
  readonly pay: number;
  /** What it pays when all of it goes in full, without heat. */
  readonly worth: number;
  readonly rep: number;
  readonly live: boolean;
  readonly phases: readonly OfferPhase[];
  /** Sols until it leaves the board. */
  readonly leavesIn: number;
  readonly fading: boolean;
  /** What it leaves the colony with, in sentences. */
  readonly brings: readonly string[];
  /** It reads the cartridge of a dead colony. */
  readonly wantsEvidence: boolean;
};

/** The contract under way. */
export type ContractView = {
  readonly id: string;
  readonly title: string;
  readonly brief: string;
  readonly phase: 'COMMIT' | 'AWAIT' | 'RUNNING' | 'OFFER' | 'RESUMABLE';
  /** It is being written that this contract is done, suspended or given up. */
  readonly closing: boolean;
  readonly live: boolean;
  readonly pay: number;
  readonly rep: number;
  /** What it would pay if all that is left went in full. */
  readonly worth: number;
  readonly here: boolean;
  readonly at: number;
  readonly phases: readonly (OfferPhase & {
    readonly outcome: 'full' | 'partial' | null;
    readonly heat: number;
    readonly module: string | null;
  })[];
  readonly option: string | null;
  readonly values: Readonly<Record<string, number>>;
  readonly faults: number;
  /** A phase was cut off: by a pull, a fault or the end of the page. */
  readonly unclean: boolean;
  /** Visible milliseconds left of the swap; null while none is waited for. */
  readonly leftMs: number | null;
  /** The running phase, as the colony has it. */
  readonly work: { readonly progress: number; readonly heat: number; readonly solsRun: number } | null;
};

/** What the person is asked. */
export type PromptView =
  | {
      readonly ask: 'insert';
      readonly needs: string;
      readonly name: string;
      readonly phase: number;
      readonly of: number;
      readonly wrong: string | null;
    }
  | { readonly ask: 'empty-slot'; readonly phase: number; readonly of: number }
  | {
      readonly ask: 'choice';
      readonly phase: number;
      readonly options: readonly { readonly id: string; readonly label: string }[];
    }
  | { readonly ask: 'suspend-or-abandon' }
  | { readonly ask: 'storage'; readonly what: 'deck' | 'save' };

/** What came of the contract that ended last. */
export type DebriefView = {
  readonly contract: string;
  readonly title: string;
  readonly how: 'complete' | 'abandoned';
  readonly credits: number;
  readonly reputation: number;
  readonly phases: readonly { readonly title: string; readonly outcome: 'full' | 'partial'; readonly heat: number }[];
  /** What a check found, in a sentence. */
  readonly finding: string | null;
};

/** All that is shown of the deck: plain data. */
export type DeckView = {
  readonly handle: string;
  readonly credits: number;
  readonly reputation: number;
  /** Most threat that the reputation opens, and the reputation that opens the next; null at the top. */
  readonly tier: { readonly threat: number; readonly next: number | null };
  /** Tags that have been registered on this deck, in the order of their bits. */
  readonly history: readonly string[];
  readonly bay: {
    readonly phase: 'ABSENT' | 'MOUNTED' | 'REGISTERED' | 'ACTIVE' | 'UNMOUNTING';
    readonly module: {
      readonly id: string;
      readonly name: string;
      readonly tag: string;
      readonly digest: string;
      readonly edited: boolean;
    } | null;
    /** Name of the file that is being read, or was refused. */
    readonly file: string | null;
    readonly fault: null | 'format' | 'capability';
    /** Why the file in the slot was refused, in a sentence. */
    readonly reason: string | null;
    readonly blocked: boolean;
  };
  readonly contract: ContractView | null;
  readonly prompt: PromptView | null;
  readonly board: readonly OfferView[];
  readonly suspended: readonly {
    readonly id: string;
    readonly title: string;
    readonly done: number;
    readonly of: number;
    readonly here: boolean;
  }[];
  readonly places: number;
  readonly settled: number;
  /** The last lines that were said, oldest first. */
  readonly lines: readonly string[];
  readonly rack: readonly RackView[];
  readonly lastModule: string | null;
  readonly debrief: DebriefView | null;
  /** Whose cartridge lies there to be read; null without one. */
  readonly evidence: { readonly mission: string; readonly sols: number; readonly cause: string } | null;
  /** The colony's clock is held. */
  readonly held: boolean;
  readonly rev: number;
};
