/** People and robots: what the colony knows of each. Shapes only. */
import { z } from '../kernel/zod.ts';

/** Roles of people. */
export const ROLES = ['CMDR', 'ENGR', 'SCI', 'MED'] as const;
export type Role = (typeof ROLES)[number];
/** What can kill a person: all of them physical. */
export const CAUSES = [
  'hypoxia',
  'hypercapnia',
  'cold',
  'heat',
  'dehydration',
  'starvation',
  'radiation',
  'injury',
  'illness',
] as const;
export type Cause = (typeof CAUSES)[number];
/** What can stop a robot for good. */
export const ROBOT_CAUSES = ['wear', 'cold', 'impact', 'radiation'] as const;
export type RobotCause = (typeof ROBOT_CAUSES)[number];

const harm = z.number().min(0).max(1e6);
const share = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);
const name = z.string().min(1).max(80);
const dose = z.number().min(0).max(1e6);

/** Harm points by cause; a person dies when they add up to 100. */
const Harm = z.strictObject({
  hypoxia: harm,
  hypercapnia: harm,
  cold: harm,
  heat: harm,
  dehydration: harm,
  starvation: harm,
  radiation: harm,
  injury: harm,
  illness: harm,
});
export type Harm = z.infer<typeof Harm>;

/** What a person can do, 0 (never seen it) to 1 (the best there is). */
export const SKILLS = ['engineering', 'science', 'medicine', 'botany'] as const;
export type Skill = (typeof SKILLS)[number];

/** Somebody of the crew. */
export const Person = z.strictObject({
  name,
  role: z.enum(ROLES),
  alive: z.boolean(),
  /** 100 less the harm, never below 0. */
  hp: percent,
  massKg: z.number().min(30).max(200),
  /** (mass / 82 kg)^0.75: how much faster or slower this body runs than the reference body. */
  metabolicScale: z.number().min(0).max(10),
  /** Dry mass the body can burn when it is not fed, as biomass. */
  reserveKg: z.number().min(0).max(200),
  /** Body water above (+) or below (-) normal. */
  waterKg: z.number().min(-100).max(100),
  /** 0 rested to 100 spent. */
  fatigue: percent,
  morale: percent,
  /** How far the body's clock has drifted from the sol's, hours: 0 is in step. */
  phaseH: z.number().min(0).max(12),
  /** Bone mineral and muscle against those at landing. */
  bone: z.number().min(0).max(2),
  muscle: z.number().min(0).max(2),
  skill: z.strictObject({ engineering: share, science: share, medicine: share, botany: share }),
  /** Career dose, and what makes its windows: the last 30 sols one by one, the month that fills, the months before. */
  doseMsv: dose,
  todayMsv: dose,
  doseSols: z.array(dose).max(31),
  monthMsv: dose,
  monthSols: z.int().min(0).max(30),
  doseMonths: z.array(dose).max(22),
  /** Sols of illness or injury ahead in which little work is done; 0 when well. */
  sickSols: z.number().min(0).max(1000),
  harm: Harm,
  cause: z.enum(CAUSES).nullable(),
});
export type Person = z.infer<typeof Person>;

/** A robot of the crew. */
export const Robot = z.strictObject({
  name,
  alive: z.boolean(),
  /** 100 less the damage. */
  hp: percent,
  batteryKwh: z.number().min(0).max(1000),
  /** Wear of the joints, 0 new to 1 seized. */
  joints: share,
  /** Dust in seals and on optics, 0 clean to 1 blind. */
  dust: share,
  /** Sols until a computer that radiation upset has been restored; 0 when it runs. */
  upsetSols: z.number().min(0).max(1000),
  cause: z.enum(ROBOT_CAUSES).nullable(),
});
export type Robot = z.infer<typeof Robot>;
