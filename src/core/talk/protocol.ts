/** The messages between page and worker: two unions, each handled by one exhaustive switch. The colony itself is never posted. */
import type { Birth } from '../cartridge/fork.ts';
import type { AgentFacts, AgentSeated } from './agentFacts.ts';
import type { Refusal } from '../cartridge/refusal.ts';
import type { Card, CardedFile } from './card.ts';
import type { Catalogue } from './catalogue.ts';
import type { Command } from '../colony/commands/command.ts';
import type { DeckAnswer, DeckAsk } from './deck.ts';
import type { Details } from './details.ts';
import type { Profile, Tried } from './mindDetails.ts';
import type { Watched, WorkshopAnswer, WorkshopAsk } from './workshop.ts';
import type { Speed } from './speed.ts';
import type { View } from './view.ts';
import type { Verdict } from '../replay/verdicts/verdict.ts';

/** Page to worker, handled strictly in order. Every `requestId` gets exactly one reply that carries it. */
export type ToWorker =
  | {
      readonly kind: 'new';
      readonly requestId: number;
      readonly mission: string;
      readonly seed: number;
      readonly id: string;
      readonly created: string;
      /** Settings of a custom mission, as they were given: the worker checks them. What is left out is as in the catalogue. */
      readonly custom?: unknown;
    }
  /**
   * Decode and check, touching nothing. The checked run waits for `swap`. `copyId` is for a file of a newer version, of which
   * only a copy can be made; `since` is what a journal holds beyond a save, taken up while it is seated.
   */
  | {
      readonly kind: 'check';
      readonly requestId: number;
      readonly bytes: Uint8Array;
      readonly copyId?: string;
      readonly since?: Since | null;
    }
  /** Put the run that `check` found in place of the running one. */
  | { readonly kind: 'swap'; readonly requestId: number; readonly ticket: number }
  | { readonly kind: 'encode'; readonly requestId: number; readonly purpose: 'file' | 'autosave' }
  | { readonly kind: 'command'; readonly requestId: number; readonly command: unknown }
  /** Gives the seated colony another name. */
  | { readonly kind: 'rename'; readonly requestId: number; readonly name: string }
  /** A file under another name, or as a copy with an id and a birth of its own; touches nothing else. */
  | {
      readonly kind: 'relabel';
      readonly requestId: number;
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly copy: Birth | null;
    }
  /** What a file is that is no colony. */
  | { readonly kind: 'identify'; readonly requestId: number; readonly bytes: Uint8Array }
  /** A colony's file as something else that carries it. */
  | {
      readonly kind: 'carry';
      readonly requestId: number;
      readonly bytes: Uint8Array;
      readonly how: CarryAs;
    }
  /** The five verdicts on a file of a colony. */
  | { readonly kind: 'verify'; readonly requestId: number; readonly bytes: Uint8Array }
  /** Boots the agent of a file in a session of its own, and says what came of it. */
  | { readonly kind: 'agent'; readonly requestId: number; readonly bytes: Uint8Array }
  /** Two colonies' files to the seed of one world. */
  | { readonly kind: 'merge'; readonly requestId: number; readonly bytes: Uint8Array; readonly other: Uint8Array }
  /** The file of a colony begun from a world seed, under an id and a birth of its own. */
  | {
      readonly kind: 'grow';
      readonly requestId: number;
      readonly bytes: Uint8Array;
      readonly born: Birth;
    }
  /** The agent of the running colony, and its file as it would leave at that moment, ISO 8601. */
  | { readonly kind: 'agent-now'; readonly requestId: number; readonly at: string }
  /** What panels show beyond the Views: asked for while one is open. */
  | { readonly kind: 'details'; readonly requestId: number }
  /** Runs a governor on the colony as it stands; changes nothing. An autopilot's program is only compiled. */
  | {
      readonly kind: 'dry-run';
      readonly requestId: number;
      readonly program: 'governor' | 'autopilot';
      /** Under which it would be seated: the seated governor's name goes on from what that one remembers. */
      readonly name: string;
      readonly source: string;
      readonly profile: Profile;
    }
  /** The same of a governor, seen form by form, with all readings. */
  | {
      readonly kind: 'watch';
      readonly requestId: number;
      readonly name: string;
      readonly source: string;
      readonly profile: Profile;
    }
  /** What editor and terminal need besides the colony. */
  | { readonly kind: 'workshop'; readonly requestId: number; readonly asked: WorkshopAsk }
  /** The label of a colony, of which the card is at hand. */
  | { readonly kind: 'label'; readonly requestId: number; readonly card: Card }
  /** Whether anybody is there: answered at once, also without a colony and after a fault. */
  | { readonly kind: 'ping'; readonly requestId: number }
  | { readonly kind: 'clock'; readonly requestId: number; readonly running?: boolean; readonly speed?: Speed }
  /** Compute whole ticks at once while paused. */
  | { readonly kind: 'step'; readonly requestId: number; readonly ticks: number }
  /** Unlimited speed to a sol or to the end. */
  | { readonly kind: 'advance'; readonly requestId: number; readonly sols: number }
  /** Something of the deck: its module bay, contracts and board. */
  | { readonly kind: 'deck'; readonly requestId: number; readonly ask: DeckAsk }
  /** The page has shown the last View; the next may be sent. */
  | { readonly kind: 'shown' }
  /** An autosave has been stored durably, or could not be. */
  | { readonly kind: 'autosave-stored'; readonly tick: number; readonly ok: boolean }
  /** The page is about to be hidden or has been paused: save soon. */
  | { readonly kind: 'autosave-soon' }
  /** Whether the clock drops to 1x at a new task, an alarm, a death or the ledger's end. */
  | { readonly kind: 'slow-on-alarm'; readonly on: boolean };

/** Worker to page. */
export type FromWorker =
  | { readonly kind: 'ready'; readonly catalogue: Catalogue }
  | { readonly kind: 'view'; readonly view: View }
  /** Reply to `new` and `swap`. `missed` commands of a journal could not be taken up. */
  | {
      readonly kind: 'seated';
      readonly requestId: number;
      readonly card: Card;
      readonly view: View;
      readonly missed: number;
    }
  | {
      readonly kind: 'checked';
      readonly requestId: number;
      readonly ticket: number;
      readonly card: Card;
      /** Of a file of a newer version: a person must be asked before it is swapped in. */
      readonly newer: NewerFile | null;
    }
  | { readonly kind: 'refused'; readonly requestId: number; readonly error: Refusal }
  | { readonly kind: 'pong'; readonly requestId: number }
  | ({ readonly kind: 'encoded'; readonly requestId: number } & CardedFile)
  /** `index` is the command's place in the run's log. */
  | {
      readonly kind: 'accepted';
      readonly requestId: number;
      readonly tick: number;
      readonly index: number;
      readonly command: Command;
    }
  | ({ readonly kind: 'relabelled'; readonly requestId: number } & CardedFile)
  | { readonly kind: 'identified'; readonly requestId: number; readonly object: ShelfObject | LooseAutopilot }
  /** Null where the card does not say enough. */
  | { readonly kind: 'labelled'; readonly requestId: number; readonly svg: string | null }
  | { readonly kind: 'carried'; readonly requestId: number; readonly carried: Carried }
  | { readonly kind: 'verified'; readonly requestId: number; readonly checks: Verdicts }
  | { readonly kind: 'agent'; readonly requestId: number; readonly agent: AgentFacts }
  /** Reply to `merge` and `grow`. */
  | {
      readonly kind: 'made';
      readonly requestId: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly title: string;
    }
  /** Agent and file are null when no agent has governed. */
  | {
      readonly kind: 'agent-now';
      readonly requestId: number;
      readonly seated: AgentSeated | null;
      /** The worlds that the colony was begun from, in a sentence; null when it was begun from none. */
      readonly lineage: string | null;
      readonly file: { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string } | null;
    }
  | { readonly kind: 'details'; readonly requestId: number; readonly details: Details }
  /** Reply to `dry-run`, with the tick at which it was. */
  | { readonly kind: 'tried'; readonly requestId: number; readonly tick: number; readonly tried: Tried }
  /** Reply to `watch`. */
  | { readonly kind: 'watched'; readonly requestId: number; readonly tick: number; readonly watched: Watched }
  | { readonly kind: 'workshop'; readonly requestId: number; readonly answer: WorkshopAnswer }
  | { readonly kind: 'deck'; readonly requestId: number; readonly answer: DeckAnswer }
  /** Something has ended that the deck waited for: it asks for a look. */
  | { readonly kind: 'deck-stirred' }
  /** Reply to `clock`, `step`, `advance` and `rename`. */
  | { readonly kind: 'done'; readonly requestId: number; readonly view: View }
  /** Bytes to be stored now; answered by `autosave-stored`. */
  | ({ readonly kind: 'autosave' } & CardedFile)
  /** A bug of ours stopped the clock. The colony is as it was before that tick or damaged: reload the last cartridge. */
  | { readonly kind: 'crashed'; readonly tick: number; readonly message: string };

/** What a journal holds of a run beyond its last save: commands by their place in the log, and the last tick shown. */
export type Since = {
  readonly commands: readonly (readonly [index: number, tick: number, command: unknown])[];
  readonly tick: number;
};

/** A file of a newer version: its number, and pointers to what of it is not known here. */
export type NewerFile = { readonly version: number; readonly notKnown: readonly string[] };

/** A file that is no colony, as the shelf shows it. `id` is stable for the same object. */
export type ShelfObject = {
  readonly kind: 'module' | 'agent' | 'system';
  readonly id: string;
  readonly title: string;
};

/** Programs that answer tasks, out of a file; null where it has none. They are not kept on the shelf, but laid out to be seated. */
export type LooseAutopilot = {
  readonly kind: 'autopilot';
  readonly title: string;
  readonly decision: string | null;
  readonly override: string | null;
};

/** A link, the label as SVG to be drawn, or the drawing of it with the gzipped file in it. */
export type CarryAs =
  | { readonly as: 'link' | 'label' }
  /** The bytes of a PNG. */
  | { readonly as: 'picture'; readonly drawn: Uint8Array<ArrayBuffer> };

/** What carries a colony beside its file. Of a link also how many echoes and blocks had to stay behind. */
export type Carried =
  | { readonly as: 'link'; readonly fragment: string; readonly echoes: number; readonly blocks: number }
  | { readonly as: 'label'; readonly svg: string }
  | { readonly as: 'picture'; readonly bytes: Uint8Array<ArrayBuffer> };

/** The five verdicts, each with its reason. */
export type Verdicts = Readonly<Record<'format' | 'chain' | 'ledger' | 'replay' | 'signature', Verdict>>;
