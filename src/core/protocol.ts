/** The messages between page and worker: two unions, each handled by one exhaustive switch. The colony itself is never posted. */
import type { AgentFacts, AgentSeated } from './agentFacts.ts';
import type { Refusal } from './cartridge/refusal.ts';
import type { Catalogue } from './catalogue.ts';
import type { Command } from './colony/commands/command.ts';
import type { ColonyEvent } from './colony/events.ts';
import type { DeckAnswer, DeckAsk } from './deckTalk.ts';
import type { Details } from './details.ts';
import type { GovernorBrief, Profile, Tried } from './mindDetails.ts';
import type { Watched, WorkshopAnswer, WorkshopAsk } from './workshop.ts';
import type { SkyState } from './mars/sky.ts';
import type { Verdict } from './replay/verdicts/verdict.ts';

/** How fast the clock runs: sols per 24 s, or 60 sols a second. */
export const SPEEDS = [1, 8, 64, 'max'] as const;
export type Speed = (typeof SPEEDS)[number];

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
      readonly copy: { readonly id: string; readonly created: string } | null;
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
      readonly born: { readonly id: string; readonly created: string };
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
  | {
      readonly kind: 'encoded';
      readonly requestId: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly card: Card;
    }
  /** `index` is the command's place in the run's log. */
  | {
      readonly kind: 'accepted';
      readonly requestId: number;
      readonly tick: number;
      readonly index: number;
      readonly command: Command;
    }
  | {
      readonly kind: 'relabelled';
      readonly requestId: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly card: Card;
    }
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
  | { readonly kind: 'autosave'; readonly bytes: Uint8Array<ArrayBuffer>; readonly card: Card }
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

/** What identifies a run to a person: on a recovery card, a compare card, a file name. */
export type Card = {
  readonly id: string;
  readonly name: string;
  readonly mission: string;
  readonly seed: number;
  readonly created: string;
  readonly sol: number;
  readonly tick: number;
  readonly alive: boolean;
  readonly cause: string | null;
  /** People; robots in a colony that has no people. */
  readonly crewAlive: number;
  readonly crewTotal: number;
  readonly score: number;
  readonly grade: string;
  readonly unranked: boolean;
  /** Version the file had before migration, when it was migrated. */
  readonly migratedFrom: number | null;
  /** What could not be carried over, in sentences. */
  readonly losses: readonly string[];
  /** 64 hex digits that its label is drawn from; missing in cards that were kept before they had it. */
  readonly birthHash?: string;
};

/** What the page is shown, at most once a display frame. `gauges` is transferred; index it with GAUGE. */
export type View = {
  readonly card: Card;
  readonly gauges: Float64Array<ArrayBuffer>;
  readonly crew: readonly CrewView[];
  readonly robots: readonly RobotView[];
  /** The tasks that wait for an answer, oldest first. */
  readonly tasks: readonly TaskBrief[];
  readonly base: BaseView;
  readonly governor: GovernorBrief;
  /** Name of the site. */
  readonly place: string;
  /** Events since the last View, the newest 100. */
  readonly events: readonly ColonyEvent[];
  readonly running: boolean;
  readonly speed: Speed;
  /** The clock dropped to 1x by itself, for this reason, since the last View. */
  readonly slowedBy: string | null;
  /** The clock stopped by itself since the last View, because a sol has no frame: a sentence that says why and what to do. */
  readonly stalled: string | null;
  readonly sky: SkyState;
  /** SHA-256 of the full state at `tick`. */
  readonly stateHash: string;
  /** Changes whenever the deck should look at the colony: at what its bay holds, and every five sols. */
  readonly bay: string;
  /** Ticks computed so far in this worker: the page's measure of speed. */
  readonly ticksComputed: number;
};

/** The base as its picture shows it, in bytes: arrays that stand side by side run along the same things; shares are 255ths. */
export type BaseView = {
  /** The modules that stand, by id: ids, places in `MODULE_KEYS`, wear, and 1 where one is switched off. */
  readonly ids: Uint32Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly wear: Uint8Array<ArrayBuffer>;
  readonly offline: Uint8Array<ArrayBuffer>;
  /** What is being built, in the order of the queue: place in `MODULE_KEYS` and share done, in turn. */
  readonly works: Uint8Array<ArrayBuffer>;
  /** The crops under each dome, by its id: how far the canopy has closed, and the way to harvest. */
  readonly canopy: Uint8Array<ArrayBuffer>;
  readonly ripeness: Uint8Array<ArrayBuffer>;
  /** How full the tanks are: oxygen, water, nitrogen. */
  readonly tanks: Uint8Array<ArrayBuffer>;
  /** Types of the events and hazards that last. */
  readonly active: readonly string[];
};

export type CrewView = {
  readonly name: string;
  readonly role: string;
  readonly alive: boolean;
  readonly hp: number;
  readonly doseMsv: number;
  /** Share of the body's reserve that is left, 0 to 1. */
  readonly fed: number;
  readonly cause: string | null;
  /** 0 rested to 100 spent; 0 to 100. */
  readonly fatigue: number;
  readonly morale: number;
  readonly doing: 'asleep' | 'exercising' | 'working' | 'outside' | 'dead';
};

/** A robot as the crew strip shows it; shares of 1. */
export type RobotView = {
  readonly name: string;
  readonly alive: boolean;
  readonly hp: number;
  readonly charge: number;
  /** Wear of the joints. */
  readonly joints: number;
  readonly cause: string | null;
};

/** An open task in short: enough to notice it. */
export type TaskBrief = {
  readonly id: number;
  readonly title: string;
  readonly urgency: 'urgent' | 'request';
  readonly openedTick: number;
  /** The tick before which it must be answered; null without a deadline. */
  readonly deadlineTick: number | null;
  /** What is done when nobody decides; null for an override, which then fails. */
  readonly default: string | null;
};

/** Positions in `View.gauges`. What the weather decides is NaN while no frame of the sol is at hand, and the air of a zone that the base lacks. Rates are changes over the last closed sol; `Sols` are sols left at today's use, at most 999; -1 when nobody is left. The wind is the mean of the site's season and dust. */
export const GAUGE = {
  tick: 0,
  hour: 1,
  oxygenTankKg: 2,
  oxygenKpa: 3,
  carbonDioxideKpa: 4,
  pressureKpa: 5,
  cabinTempC: 6,
  outsideTempC: 7,
  waterKg: 8,
  foodKcal: 9,
  batteryKwh: 10,
  capacityKwh: 11,
  solarKw: 12,
  tau: 13,
  sunlightWm2: 14,
  lightShare: 15,
  oxygenSols: 16,
  waterSols: 17,
  foodSols: 18,
  powerSols: 19,
  oxygenRate: 20,
  waterRate: 21,
  foodRate: 22,
  powerRate: 23,
  heating: 24,
  isru: 25,
  greenhouse: 26,
  ration: 27,
  sunElevationDeg: 28,
  lsDeg: 29,
  cropKg: 30,
  score: 31,
  domeTempC: 32,
  domeCarbonDioxideKpa: 33,
  fissionKw: 34,
  standingKw: 35,
  hydrogenKg: 36,
  carbonDioxideTankKg: 37,
  nitrogenTankKg: 38,
  sparesKg: 39,
  risk: 40,
  sunAzimuthDeg: 41,
  windMs: 42,
  outsidePa: 43,
} as const;
export type Gauge = keyof typeof GAUGE;
export const GAUGE_COUNT = 44;
