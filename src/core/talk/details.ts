/** What the page is told of a colony on request: more than a View holds, less than the colony. All of it plain data. */
import type { Balance } from '../colony/balance.ts';
import type { Flows } from '../colony/boundaryFlows.ts';
import type { Command } from '../colony/commands/command.ts';
import type { PostMortem } from '../colony/postMortem/postMortem.ts';
import type { TaskView } from '../colony/tasks/describe.ts';
import type { Window } from '../colony/works/windows.ts';
import type { MindDetail } from './mindDetails.ts';

/** A task that has ended: what was decided (the choice's label), and what came of it. */
export type PastTaskDetail = {
  readonly id: number;
  readonly title: string;
  readonly tick: number;
  readonly choice: string;
  /** Nobody decided in time. */
  readonly timedOut: boolean;
  readonly outcome: string;
};

/** A module that stands. */
export type ModuleDetail = {
  readonly id: number;
  readonly title: string;
  /** 0 as new, 1 broken. */
  readonly wear: number;
  readonly offline: boolean;
  readonly builtSol: number;
};

/** A module under construction, and how far it is, 0 to 1. */
export type WorkDetail = {
  readonly title: string;
  readonly done: number;
  readonly hoursLeft: number;
  readonly kwhLeft: number;
};

/** A module that could be built; `refusal` says why not now, null when it can. */
export type BuildableDetail = {
  readonly key: string;
  readonly title: string;
  readonly does: string;
  readonly hours: number;
  readonly kwh: number;
  readonly sparesKg: number;
  readonly refusal: string | null;
};

/** A technology; `needs` are titles, `done` is a share. */
export type TechDetail = {
  readonly key: string;
  readonly title: string;
  readonly does: string;
  readonly tier: number;
  readonly hours: number;
  readonly kwh: number;
  readonly needs: readonly string[];
  readonly state: 'done' | 'running' | 'open' | 'locked';
  readonly done: number;
  /** Why it can't be taken up now; null when it can. */
  readonly refusal: string | null;
};

/** A person, with what a View leaves out. */
export type PersonDetail = {
  readonly name: string;
  readonly role: string;
  readonly alive: boolean;
  readonly hp: number;
  readonly fatigue: number;
  readonly morale: number;
  /** How far the body's clock has drifted from the sol's, hours. */
  readonly phaseH: number;
  /** Bone mineral and muscle against those at landing. */
  readonly bone: number;
  readonly muscle: number;
  readonly massKg: number;
  /** Share of the body's reserve that is left. */
  readonly fed: number;
  readonly sickSols: number;
  readonly doseMonthMsv: number;
  readonly doseYearMsv: number;
  readonly doseCareerMsv: number;
  /** 0 never seen it to 1 the best there is, by name of the skill. */
  readonly skill: readonly (readonly [string, number])[];
  /** Harm points by cause, those above 0. */
  readonly harm: readonly (readonly [string, number])[];
  readonly cause: string | null;
};

/** A robot, with what a View leaves out. */
export type RobotDetail = {
  readonly name: string;
  readonly alive: boolean;
  readonly hp: number;
  readonly batteryKwh: number;
  /** Wear of the joints and dust on the optics, 0 to 1. */
  readonly joints: number;
  readonly dust: number;
  /** Sols until an upset computer runs again; 0 when it runs. */
  readonly upsetSols: number;
  readonly cause: string | null;
};

/** Plants of one kind and age. */
export type StandDetail = {
  readonly id: number;
  readonly crop: string;
  readonly areaM2: number;
  readonly stage: string;
  readonly ageDays: number;
  readonly maturityDays: number;
  readonly biomassKg: number;
  readonly edibleKg: number;
};

/** Stores, by the names that panels have for them. */
export type Store =
  | 'oxygen'
  | 'nitrogen'
  | 'carbonDioxide'
  | 'hydrogen'
  | 'methane'
  | 'water'
  | 'greyWater'
  | 'urine'
  | 'brine'
  | 'food'
  | 'spares'
  | 'waste';
/** What a store holds, and how much its tanks take; null where there is no tank. */
export type StoreDetail = {
  readonly of: Store;
  readonly kg: number;
  readonly mostKg: number | null;
};

/** A cargo that can be ordered; `refusal` says why not now. */
export type CargoDetail = {
  readonly key: string;
  readonly title: string;
  readonly holds: string;
  readonly refusal: string | null;
};

/** A protocol that can be put in force; `refusal` says why not now. */
export type ProtocolDetail = {
  readonly key: string;
  readonly title: string;
  readonly does: string;
  readonly sols: number;
  readonly refusal: string | null;
};

/** Points by what they are for. */
export type Terms = readonly (readonly [label: string, points: number])[];

/** Everything that panels beyond the console's gauges show. */
export type Details = {
  readonly tick: number;
  /** Commands that were accepted and enter with the next tick. */
  readonly pending: readonly Command[];
  readonly tasks: {
    readonly open: readonly TaskView[];
    /** Newest first. */
    readonly past: readonly PastTaskDetail[];
    readonly resolved: number;
    readonly overridden: number;
    readonly ignored: number;
  };
  /** Events that last. */
  readonly active: readonly { readonly type: string; readonly severity: number; readonly solsLeft: number }[];
  readonly built: readonly ModuleDetail[];
  readonly works: readonly WorkDetail[];
  readonly worksMost: number;
  readonly buildable: readonly BuildableDetail[];
  readonly techs: readonly TechDetail[];
  readonly people: readonly PersonDetail[];
  readonly robots: readonly RobotDetail[];
  /** Who is outside in the running sol. */
  readonly excursion: readonly string[];
  readonly stands: readonly StandDetail[];
  readonly supply: {
    readonly stores: readonly StoreDetail[];
    readonly link: { readonly open: boolean; readonly lightMinutes: number };
    readonly order: { readonly holds: string; readonly sentTick: number; readonly heard: boolean } | null;
    readonly ships: readonly { readonly holds: string; readonly leavesSol: number; readonly landsSol: number }[];
    /** Of the next ship; null while no frame is at hand, or when frames have no date. */
    readonly window: Window | null;
    readonly cargoes: readonly CargoDetail[];
  };
  readonly protocols: readonly ProtocolDetail[];
  /** What is in force: a protocol, or an override. */
  readonly inForce: { readonly title: string; readonly untilTick: number } | null;
  readonly overrideSolsMost: number;
  /** Shares of the spare hours, and the hours of the sol before, by use. */
  readonly labour: {
    readonly repair: number;
    readonly building: number;
    readonly hours: readonly (readonly [string, number])[];
  };
  readonly fuse: 0 | 1 | 3;
  readonly mind: MindDetail;
  readonly balance: Balance;
  readonly flows: Flows;
  readonly risk: { readonly index: number; readonly grade: string; readonly terms: Terms };
  readonly score: { readonly total: number; readonly grade: string; readonly breakdown: Terms };
  /** Once the colony has ended. */
  readonly postMortem: PostMortem | null;
};
