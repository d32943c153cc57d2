/**
 * The colony's mind, as the state keeps it: the governor and its memory, the autopilot, the reflexes, and the echoes that
 * programs can read. Shapes only; `nervous/` and `programs/` say what they do.
 */
import { z } from '../kernel/zod.ts';
import { SeatedAgent } from './agentSchema.ts';

const tick = z.int().min(0).max(1e8);
const share = z.number().min(0).max(1);
const amount = z.number().min(-1e9).max(1e9);
const word = z.string().min(1).max(40);

/** Characters of a program's source: the longest of the ancestor's governors has 29,600. */
export const MOST_SOURCE = 32_768;
/** Characters of the JSON text of what a governor keeps. */
export const MOST_MEMORY = 8192;
/** Echoes that programs can look back on. */
export const ECHOES_REMEMBERED = 30;

/** Every reflex, in the order in which they act. */
export const REFLEX_IDS = [
  'o2_trajectory_warning',
  'power_drain_reflex',
  'crew_health_reflex',
  'system_flip_reflex',
  'cri_rising_reflex',
  'dust_storm_reflex',
  'flare_shelter_reflex',
  'night_power_reflex',
  'food_emergency_reflex',
  'robot_compensate_reflex',
] as const;
export type ReflexId = (typeof REFLEX_IDS)[number];

/** How strictly a program is read. */
export const PROFILES = ['strict', 'lenient'] as const;

/** Why a program's last run came to nothing: in words, with the place in its source (1-based; 0 when there is none). */
export const Trouble = z.strictObject({
  kind: word,
  message: z.string().max(160),
  line: z.int().min(0).max(1e6),
  column: z.int().min(0).max(1e6),
  /** Sols lived when it first went wrong this way. */
  sinceSol: tick,
});
export type Trouble = z.infer<typeof Trouble>;

/** The program that sets the allocations each sol. */
export const Governor = z.strictObject({
  name: z.string().min(1).max(60),
  source: z.string().max(MOST_SOURCE),
  profile: z.enum(PROFILES),
  enabled: z.boolean(),
  /** What it keeps from sol to sol: the RFC 8785 text of an object of its globals whose names begin with `_mem`. */
  memory: z.string().min(2).max(MOST_MEMORY),
  /** What a hand has set since it was switched on: it leaves that alone. */
  byHand: z.strictObject({ allocation: z.boolean(), ration: z.boolean(), labour: z.boolean() }),
  /** Gas of its last run; 0 before the first. */
  gas: z.int().min(0).max(1e9),
  trouble: Trouble.nullable(),
  /** The last thing it asked for in vain, so that the same complaint is made once; empty when nothing. */
  complaint: z.string().max(200),
});
export type Governor = z.infer<typeof Governor>;

/** Programs that answer tasks. */
export const Autopilot = z.strictObject({
  enabled: z.boolean(),
  /** For decisions and for overrides; null: the player answers these. */
  decision: z.string().max(MOST_SOURCE).nullable(),
  override: z.string().max(MOST_SOURCE).nullable(),
  gas: z.int().min(0).max(1e9),
  trouble: Trouble.nullable(),
});
export type Autopilot = z.infer<typeof Autopilot>;

/** A reflex as the player has it: on or off, and when it can act again. */
const Reflex = z.strictObject({ id: z.enum(REFLEX_IDS), on: z.boolean(), restsUntilTick: tick });
export type Reflex = z.infer<typeof Reflex>;

/** A reflex that has fired. */
export const Fired = z.strictObject({
  id: z.enum(REFLEX_IDS),
  /** What set it off and what it did, with figures. */
  condition: z.string().max(160),
  action: z.string().max(160),
  intensity: share,
});
export type Fired = z.infer<typeof Fired>;

/** What a sol left behind, as programs read it. Never changed once it is there. */
export const Remembered = z.strictObject({
  /** Sols lived at its end, and the frame that was lived. */
  sol: tick,
  frame: z.int().min(1).max(1e8),
  /** Change over the sol: kg oxygen, kg potable water, kcal food, kWh in the battery. */
  o2: amount,
  h2o: amount,
  food: amount,
  power: amount,
  /** Under what it was lived. */
  heating: share,
  isru: share,
  greenhouse: share,
  ration: z.number().min(0.1).max(1.5),
  /** Colony Risk Index at its end. */
  risk: z.number().min(0).max(100),
  /** Sols that oxygen and food last at its end; 999 where nobody breathes or eats, or for longer. */
  o2Sols: z.number().min(0).max(999),
  foodSols: z.number().min(0).max(999),
  /** The living, people or, where there are none, robots, and the mean of their health. */
  alive: z.int().min(0).max(16),
  health: z.number().min(0).max(100),
  /** Types of what the ledger brought, and of what happened. */
  events: z.array(word).max(16),
  /** Reflexes that acted in it: they had fired at the end of the sol before. */
  reflexes: z.array(z.enum(REFLEX_IDS)).max(REFLEX_IDS.length),
});
export type Remembered = z.infer<typeof Remembered>;

/** Governor, autopilot, agent, reflexes, and what they remember. */
export const Mind = z.strictObject({
  governor: Governor,
  /** The agent that governs, or the last that did; null when none ever has. */
  agent: SeatedAgent.nullable(),
  autopilot: Autopilot,
  reflexes: z.array(Reflex).length(REFLEX_IDS.length),
  /** Reflexes that fired at the end of the last sol: they act in the running one. */
  fired: z.array(Fired).max(REFLEX_IDS.length),
  /** Reflexes that acted in the last sol: its echo lists them. */
  acted: z.array(Fired).max(REFLEX_IDS.length),
  /** What was set before reflexes changed it for a sol; null when they did not. */
  base: z
    .strictObject({
      allocation: z.strictObject({ heating: share, isru: share, greenhouse: share }),
      ration: z.number().min(0.1).max(1.5),
    })
    .nullable(),
  /** The last sols, the oldest first. */
  echoes: z.array(Remembered).max(ECHOES_REMEMBERED),
});
export type Mind = z.infer<typeof Mind>;
