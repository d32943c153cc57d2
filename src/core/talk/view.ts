/** What the page is shown of the colony while it lives. */
import type { ColonyEvent } from '../colony/events.ts';
import type { SkyState } from '../mars/sky.ts';
import type { Card } from './card.ts';
import type { GovernorBrief } from './mindDetails.ts';
import type { Speed } from './speed.ts';

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
/** How many gauges a View has. */
export const GAUGE_COUNT = 44;
