/**
 * The colony: one plain JSON value, the whole state and nothing but state.
 * Shapes only: what a value means together with others is checked in `meaning.ts`.
 */
import { z } from '../kernel/zod.ts';
import { SITE_KEYS } from '../mars/sites.ts';
import { AgentTerms } from './agentSchema.ts';
import { Bay } from './baySchema.ts';
import { Books, Sheet } from './bookSchema.ts';
import { CROPS } from './cropKeys.ts';
import { ColonyEvent, ENDS } from './events.ts';
import { Mind, Remembered } from './mindSchema.ts';
import { MODULE_KEYS } from './moduleKeys.ts';
import { Person, Robot } from './person.ts';
import { Plant } from './plantSchema.ts';
import { TECH_KEYS } from './techKeys.ts';

const MAX_KG = 1e7;
const kg = z.number().min(0).max(MAX_KG);
const share = z.number().min(0).max(1);
const word = z.string().min(1).max(40);
/** Ticks and sols are capped at 1e8: some four million Mars years. */
const tick = z.int().min(0).max(1e8);

/** Every mission a colony may have come from. */
export const MISSIONS = [
  'ares',
  'optimus',
  'skeleton',
  'garden',
  'dustbowl',
  'noisru',
  'hybrid',
  'lunar',
  'custom',
] as const;

const Allocation = z.strictObject({ heating: share, isru: share, greenhouse: share });
export type Allocation = z.infer<typeof Allocation>;

export const ALARMS = ['power', 'oxygen', 'carbonDioxide', 'water', 'food', 'cold'] as const;
export type Alarm = (typeof ALARMS)[number];

/** A pressurised zone: what is in its air, and how warm it is. Its volume is the plant's. */
const Zone = z.strictObject({
  oxygenKg: kg,
  carbonDioxideKg: kg,
  nitrogenKg: kg,
  vapourKg: kg,
  tempC: z.number().min(-150).max(150),
});
export type Zone = z.infer<typeof Zone>;

/** Plants of one kind and age. `cover` and `uptake` follow from crop and age and are set once a sol. */
const Stand = z.strictObject({
  id: z.int().min(1).max(1e6),
  crop: z.enum(CROPS),
  areaM2: z.number().min(0).max(1e5),
  /** Earth days since sowing; a stand that waits to be sown is 0 days old and has no biomass. */
  ageDays: z.number().min(0).max(1e4),
  sown: z.boolean(),
  biomassKg: kg,
  /** Part of the biomass that is food. */
  edibleKg: kg,
  /** Share of the light on its area that the canopy absorbs. */
  cover: share,
  /** mol C fixed per mol of absorbed photons, at the best temperature and ample carbon dioxide. */
  uptake: z.number().min(0).max(1),
});
export type Stand = z.infer<typeof Stand>;

/** All stands together, as the hot path reads them: set once a sol, but for what has grown since. */
const Canopy = z.strictObject({
  /** Area that is sown. */
  areaM2: z.number().min(0).max(1e6),
  /** Sum over stands of area, cover and uptake: mol C per mol of light on a square metre. */
  pull: z.number().min(0).max(1e6),
  /** Water that the canopies transpire at the reference light and dryness, kg a day. */
  thirstKgD: z.number().min(0).max(1e7),
  /** Grown in the running sol and not yet shared out among the stands. */
  grownKg: kg,
});

/** A module that stands. `wear` takes its output: 0 as new, 1 broken. */
const Built = z.strictObject({
  id: z.int().min(1).max(1e6),
  key: z.enum(MODULE_KEYS),
  builtSol: tick,
  wear: share,
  offline: z.boolean(),
});
export type Built = z.infer<typeof Built>;

/** A module under construction. */
const Work = z.strictObject({
  key: z.enum(MODULE_KEYS),
  hoursLeft: z.number().min(0).max(1e5),
  kwhLeft: z.number().min(0).max(1e6),
});
export type Work = z.infer<typeof Work>;

/** An event or hazard of the ledger that lasts. */
const Active = z.strictObject({
  type: word,
  severity: share,
  /** Sols it still lasts, the running one included. */
  solsLeft: z.int().min(0).max(10_000),
});
export type Active = z.infer<typeof Active>;

/** What the running sol is like beyond the frame's weather; set anew at each sol's start from frame and active events. */
const Conditions = z.strictObject({
  /** Least optical depth that storms impose on the site. */
  tauFloor: z.number().min(0).max(20),
  /** Kelvin by which a cold snap lowers the air outside. */
  colderK: z.number().min(0).max(100),
  /** Whether Earth can be reached. */
  linkOpen: z.boolean(),
  /** One-way light time, minutes. */
  lightMinutes: z.number().min(0).max(60),
  /** Crew hours that the sol's events take away. */
  lostHours: z.number().min(0).max(1000),
  /** Extra dose of the sol in the open, mSv, from particle events. */
  flareMsv: z.number().min(0).max(1e5),
  /** Whether anybody may go out. */
  evaAllowed: z.boolean(),
});
export type Conditions = z.infer<typeof Conditions>;

/** A decision or an override that waits for an answer. */
const OpenTask = z.strictObject({
  id: z.int().min(1).max(1e8),
  task: word,
  openedTick: tick,
  /** The tick before which it must be answered; null without a deadline (fuse off). */
  deadlineTick: tick.nullable(),
  /** Whom or what it is about, by name; empty when nobody. */
  subject: z.string().max(80),
  /** How bad: what the task's figures scale with. */
  size: z.number().min(0).max(1e6),
  /** Steps of an override that were taken. */
  taken: z.array(z.int().min(0).max(9)).max(12),
});
export type OpenTask = z.infer<typeof OpenTask>;

const PastTask = z.strictObject({
  id: z.int().min(1).max(1e8),
  task: word,
  tick,
  choice: word,
  timedOut: z.boolean(),
  outcome: z.string().max(200),
});
export type PastTask = z.infer<typeof PastTask>;

/** What never changes once it is in its list: it is frozen there, and its bytes are made once. */
export const UNCHANGING: ReadonlySet<z.core.$ZodType> = new Set([PastTask, Remembered, AgentTerms]);

/** What ships bring: kg, kcal and spare parts. */
export const Cargo = z.strictObject({
  oxygenKg: kg,
  nitrogenKg: kg,
  waterKg: kg,
  foodKg: kg,
  sparesKg: kg,
});
export type Cargo = z.infer<typeof Cargo>;

const Ship = z.strictObject({
  cargo: Cargo,
  /** Sols of the colony (0 is the first), when it leaves Earth and when it lands. */
  leavesSol: tick,
  landsSol: tick,
});
export type Ship = z.infer<typeof Ship>;

/** Amounts at the start of the running sol, and what has happened in it: the raw material of the echo. */
const Today = z.strictObject({
  oxygenKg: kg,
  waterKg: kg,
  foodKg: kg,
  batteryKwh: z.number().min(0).max(1e6),
  /** Least share of the standing load served in this sol. */
  served: share,
  /** Crew and robot hours spent in the sol before, by use. */
  hours: z.strictObject({
    crops: z.number().min(0).max(1e4),
    repair: z.number().min(0).max(1e4),
    building: z.number().min(0).max(1e4),
    research: z.number().min(0).max(1e4),
  }),
  sheet: Sheet,
  events: z.array(ColonyEvent).max(64),
});

export const Colony = z.strictObject({
  tick,
  mission: z.enum(MISSIONS),
  site: z.enum(SITE_KEYS),
  /** Number of the ledger's frame under which the first sol is lived. */
  startSol: z.int().min(1).max(1e8),
  seed: z.int().min(0),
  /** Deadlines of decisions stretch by this: 1, 3, or 0 for none. */
  fuse: z.literal([0, 1, 3]),
  allocation: Allocation,
  ration: z.number().min(0.1).max(1.5),
  /** Shares of the spare hours for repair and building; the rest is research. */
  labour: z.strictObject({ repair: share, building: share }),
  /** The people's zone and the crops' zone. A colony without a dome keeps an empty one. */
  cabin: Zone,
  dome: Zone,
  /** How leaky this base came out against the mean. */
  leakScale: z.number().min(0).max(100),
  tanks: z.strictObject({
    oxygenKg: kg,
    nitrogenKg: kg,
    hydrogenKg: kg,
    carbonDioxideKg: kg,
    methaneKg: kg,
    waterKg: kg,
    greyWaterKg: kg,
    urineKg: kg,
    brineKg: kg,
  }),
  foodKg: kg,
  wasteKg: kg,
  sparesKg: kg,
  stands: z.array(Stand).max(64),
  canopy: Canopy,
  energy: z.strictObject({
    batteryKwh: z.number().min(0).max(1e6),
    /** Share of the light that dust on the arrays lets through. */
    lightShare: share,
    /** Capacity the battery has lost for good. */
    fade: share,
  }),
  built: z.array(Built).max(256),
  works: z.array(Work).max(4),
  /** Wear of what is no module: the antenna, and tools, optics and wheels for work outside. */
  gear: z.strictObject({ antenna: share, field: share }),
  /** What the base can do: derived from all that is built, its wear and what is known, whenever one of them changes. */
  plant: Plant,
  research: z.strictObject({
    done: z.array(z.enum(TECH_KEYS)).max(64),
    running: z
      .strictObject({
        tech: z.enum(TECH_KEYS),
        hoursLeft: z.number().min(0).max(1e5),
        kwhLeft: z.number().min(0).max(1e6),
      })
      .nullable(),
  }),
  ships: z.array(Ship).max(16),
  /** Orders on their way to Earth at the speed of light, and what stands in the way. */
  order: z.strictObject({ cargo: Cargo, sentTick: tick, heard: z.boolean() }).nullable(),
  /** An emergency protocol or a manual override that ends at a tick and gives back what held before. */
  protocol: z
    .strictObject({
      name: word,
      untilTick: tick,
      before: z.strictObject({ allocation: Allocation, ration: z.number().min(0.1).max(1.5) }),
    })
    .nullable(),
  crew: z.array(Person).max(16),
  robots: z.array(Robot).max(16),
  /** Who is outside in the hours of the running sol's excursion, by index in `crew`. */
  eva: z.strictObject({
    people: z.array(z.int().min(0).max(15)).max(4),
    fromHour: z.int().min(0).max(23),
    hours: z.int().min(0).max(12),
  }),
  active: z.array(Active).max(32),
  conditions: Conditions,
  tasks: z.strictObject({
    open: z.array(OpenTask).max(8),
    past: z.array(PastTask).max(50),
    resolved: tick,
    ignored: tick,
    overridden: tick,
    nextId: z.int().min(1).max(1e8),
  }),
  mind: Mind,
  bay: Bay,
  /** Colony Risk Index, 0 to 100, of the last closed sol. */
  risk: z.number().min(0).max(100),
  alarms: z.strictObject({
    power: z.boolean(),
    oxygen: z.boolean(),
    carbonDioxide: z.boolean(),
    water: z.boolean(),
    food: z.boolean(),
    cold: z.boolean(),
  }),
  /** Set once, when nobody is left: no person alive, and where there were none, no robot. */
  ended: z.strictObject({ tick, cause: z.enum(ENDS) }).nullable(),
  books: Books,
  today: Today,
});
/** The simulated world. `step` mutates it in place; whoever holds a reference to it is its only owner. */
export type Colony = z.infer<typeof Colony>;
