/** What the page is told of governor, autopilot and nerves. All of it plain data. */
import type { Mind, Trouble } from '../colony/mindSchema.ts';
import type { ShippedGovernor } from '../colony/programs/shipped/governor.ts';
import type { Forgiven } from '../lispy/machine.ts';
import type { Inertia } from '../colony/nervous/inertia.ts';

export type Profile = Mind['governor']['profile'];

/** Who has set what holds now. A protocol is also an override for some sols. */
export type Holder = 'governor' | 'hand' | 'protocol' | 'reflex';

/** What every View tells of the governor: enough for the dials. */
export type GovernorBrief = {
  readonly name: string;
  readonly enabled: boolean;
  /** Its last run came to nothing. */
  readonly troubled: boolean;
  readonly allocation: Holder;
  readonly ration: Holder;
};

/** The programs that come with Marsdeck, and what any program may use. */
export type Programs = {
  readonly governors: readonly ShippedGovernor[];
  /** The autopilot's, by what they answer. */
  readonly autopilot: { readonly decision: string; readonly override: string };
  /** Characters of a source. */
  readonly mostSource: number;
  /** Gas of one run. */
  readonly gas: number;
};

/** What a program can set. */
export type Dial = 'heating' | 'isru' | 'greenhouse' | 'ration' | 'repair' | 'building';

/** What a dry run came to. It changed nothing. */
export type Tried = {
  readonly ok: boolean;
  /** The program's value, as LisPy writes it; null when it failed. */
  readonly value: string | null;
  readonly out: readonly string[];
  readonly gas: number;
  /** Shares and ration as it would set them, beside what holds now; `held`: a hand has pinned it. Empty when it failed. */
  readonly sets: readonly { readonly of: Dial; readonly would: number; readonly now: number; readonly held: boolean }[];
  /** What it would have begun, by key: a module, one to switch off or on, a technology, an order of a cargo, a protocol. */
  readonly begins: readonly {
    readonly what: 'build' | 'off' | 'on' | 'research' | 'supply' | 'protocol';
    readonly key: string;
  }[];
  /** What it asked for in vain, in sentences. */
  readonly complaints: readonly string[];
  /** What the lenient profile let pass, where, and how often. */
  readonly forgiven: readonly Pick<Forgiven, 'message' | 'line' | 'column' | 'count'>[];
  readonly error: Pick<Trouble, 'kind' | 'message' | 'line' | 'column'> | null;
  /** Why it can't be seated; null when it can. */
  readonly refusal: string | null;
};

export type GovernorDetail = Mind['governor'] & {
  /** A protocol, an override or a reflex holds allocation or ration for now, by name; null when nothing does. */
  readonly heldBy: string | null;
};

/** A reflex. `rests` are ticks until it can act again. */
export type ReflexDetail = {
  readonly id: string;
  readonly title: string;
  /** What sets it off, and what it does then. */
  readonly senses: string;
  readonly does: string;
  readonly on: boolean;
  readonly rests: number;
  /** It acts in the running sol: what set it off, what it did, and how strongly, 0 to 1. */
  readonly fired: { readonly condition: string; readonly action: string; readonly intensity: number } | null;
  /** The last sol in which it acted, of those that are remembered. */
  readonly lastSol: number | null;
};

/** A sol as it is remembered: changes over it, under what it was lived, and how it ended. */
export type EchoDetail = {
  readonly sol: number;
  readonly oxygenKg: number;
  readonly waterKg: number;
  readonly foodKcal: number;
  readonly powerKwh: number;
  readonly heating: number;
  readonly isru: number;
  readonly greenhouse: number;
  readonly ration: number;
  readonly risk: number;
  readonly events: readonly string[];
  readonly reflexes: readonly string[];
};

export type Stock = 'oxygen' | 'water' | 'food' | 'power';

/** How a stock moves: change over the last sol, change of that change, and the mean change of up to five sols; kg, kcal or kWh. */
export type InertiaDetail = {
  readonly of: Stock;
  readonly velocity: number;
  readonly acceleration: number;
  readonly trend: number;
};

export type MindDetail = {
  readonly governor: GovernorDetail;
  readonly autopilot: Mind['autopilot'];
  readonly reflexes: readonly ReflexDetail[];
  /** Null before two sols are remembered. */
  readonly inertia: {
    readonly stocks: readonly InertiaDetail[];
    readonly engagement: Inertia['engagement'];
    readonly crew: Inertia['crew'];
    readonly risk: Inertia['risk'];
    /** Stocks whose change has turned its sign in the last sol, and from what to what. */
    readonly flips: readonly { readonly of: Stock; readonly from: string; readonly to: string }[];
  } | null;
  /** Newest first. */
  readonly echoes: readonly EchoDetail[];
};
