/**
 * The colony: one plain JSON value, the whole state and nothing but state.
 * Shapes only: what a value means together with others is checked in `meaning.ts`.
 */
import { z } from '../kernel/zod.ts';
import { SITE_KEYS } from '../mars/sites.ts';

const MAX_KG = 1e7;
const kg = z.number().min(0).max(MAX_KG);
/** Sums that only grow: what crossed the colony's boundary since its genesis. */
const total = z.number().min(-1e12).max(1e12);
const share = z.number().min(0).max(1);
const harm = z.number().min(0).max(1e6);
const name = z.string().min(1).max(80);
/** Ticks and sols are capped at 1e8: some four million Mars years. */
const tick = z.int().min(0).max(1e8);

/** Every mission a colony may have come from; `missions.ts` says which can be begun. */
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
export const ROLES = ['CMDR', 'ENGR', 'SCI', 'MED'] as const;
export const CAUSES = ['hypoxia', 'hypercapnia', 'cold', 'heat', 'dehydration', 'starvation'] as const;
/** What can kill: the physical causes of death. */
export type Cause = (typeof CAUSES)[number];

/** Harm points by cause; a person dies when they add up to 100. */
const Harm = z.strictObject({
  hypoxia: harm,
  hypercapnia: harm,
  cold: harm,
  heat: harm,
  dehydration: harm,
  starvation: harm,
});
export type Harm = z.infer<typeof Harm>;

export const Person = z.strictObject({
  name,
  role: z.enum(ROLES),
  alive: z.boolean(),
  /** 100 less the harm, never below 0. */
  hp: z.number().min(0).max(100),
  massKg: z.number().min(30).max(200),
  /** (mass / 82 kg)^0.75: how much faster or slower this body runs than the reference body. */
  metabolicScale: z.number().min(0.1).max(10),
  /** Dry mass the body can burn when it is not fed, as biomass. */
  reserveKg: z.number().min(0).max(200),
  /** Body water above (+) or below (-) normal. */
  waterKg: z.number().min(-100).max(100),
  doseMsv: z.number().min(0).max(1e6),
  harm: Harm,
  cause: z.enum(CAUSES).nullable(),
});
export type Person = z.infer<typeof Person>;

const Allocation = z.strictObject({ heating: share, isru: share, greenhouse: share });
export type Allocation = z.infer<typeof Allocation>;

/** Something that happened in a step. `tick` is the tick that was computed. */
export const ColonyEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('refused'),
    tick,
    command: z.string().max(40),
    reason: z.string().max(200),
  }),
  z.strictObject({ kind: z.literal('allocation-set'), tick, allocation: Allocation }),
  z.strictObject({ kind: z.literal('ration-set'), tick, ration: z.number().min(0).max(10) }),
  z.strictObject({ kind: z.literal('died'), tick, name, role: z.enum(ROLES), cause: z.enum(CAUSES) }),
  z.strictObject({ kind: z.literal('critical'), tick, name, role: z.enum(ROLES), cause: z.enum(CAUSES) }),
  z.strictObject({ kind: z.literal('colony-lost'), tick, cause: z.enum(CAUSES) }),
  z.strictObject({ kind: z.literal('alarm'), tick, alarm: z.string().max(20), raised: z.boolean() }),
  z.strictObject({ kind: z.literal('array-cleaned'), tick, lightShare: share }),
]);
export type ColonyEvent = z.infer<typeof ColonyEvent>;

export const ALARMS = ['power', 'oxygen', 'carbonDioxide', 'water', 'food', 'cold'] as const;
export type Alarm = (typeof ALARMS)[number];

/** Amounts at the start of the running sol, and what has happened in it: the raw material of the echo. */
const Today = z.strictObject({
  oxygenKg: kg,
  waterKg: kg,
  foodKg: kg,
  batteryKwh: z.number().min(0).max(1e6),
  events: z.array(ColonyEvent).max(64),
});

/** Everything that crossed the boundary since genesis; with the stores it closes the books of C, H, O, N and energy. */
const Books = z.strictObject({
  co2InKg: total,
  waterInKg: total,
  electricInMj: total,
  lightInMj: total,
  o2OutKg: total,
  co2OutKg: total,
  n2OutKg: total,
  vapourOutKg: total,
  hydrogenOutKg: total,
  heatOutMj: total,
});

export const Colony = z.strictObject({
  tick,
  mission: z.enum(MISSIONS),
  site: z.enum(SITE_KEYS),
  /** Number of the ledger's frame under which the first sol is lived. */
  startSol: z.int().min(1).max(1e8),
  seed: z.int().min(0),
  allocation: Allocation,
  ration: z.number().min(0.1).max(1.5),
  cabin: z.strictObject({
    oxygenKg: kg,
    carbonDioxideKg: kg,
    nitrogenKg: kg,
    vapourKg: kg,
    tempC: z.number().min(-150).max(150),
    leakScale: z.number().min(0).max(100),
  }),
  tanks: z.strictObject({
    oxygenKg: kg,
    nitrogenKg: kg,
    carbonDioxideKg: kg,
    waterKg: kg,
    greyWaterKg: kg,
    urineKg: kg,
    brineKg: kg,
  }),
  foodKg: kg,
  wasteKg: kg,
  crop: z.strictObject({ areaM2: z.number().min(0).max(1e5), biomassKg: kg }),
  energy: z.strictObject({
    batteryKwh: z.number().min(0).max(1e6),
    capacityKwh: z.number().min(0).max(1e6),
    arrayM2: z.number().min(0).max(1e6),
    /** Share of the light that dust on the arrays lets through. */
    lightShare: share,
  }),
  built: z
    .array(
      z.strictObject({
        id: z.int().min(1).max(1e6),
        key: z.string().min(1).max(40),
        builtSol: z.int().min(0).max(1e8),
      }),
    )
    .max(256),
  crew: z.array(Person).max(16),
  alarms: z.strictObject({
    power: z.boolean(),
    oxygen: z.boolean(),
    carbonDioxide: z.boolean(),
    water: z.boolean(),
    food: z.boolean(),
    cold: z.boolean(),
  }),
  /** Set once, when the last person dies. */
  ended: z.strictObject({ tick, cause: z.enum(CAUSES) }).nullable(),
  books: Books,
  today: Today,
});
/** The simulated world. `step` mutates it in place; whoever holds a reference to it is its only owner. */
export type Colony = z.infer<typeof Colony>;
