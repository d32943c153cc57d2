/** The score as numbered rules (RULES.md section 6): a sum of points, each with its factor in its name. No hidden multiplier. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { KCAL_PER_FOOD_KG } from './chemistry.ts';
import type { Supplies } from './genesis.ts';
import type { Colony } from './schema.ts';
import { oxygenTotalKg, solsLived } from './today.ts';

/** The ancestor's factors (facts 3.6). Robots are ours: it counted them as crew, at a person's price. */
const SOL_POINTS = 100;
const PERSON_POINTS = 500;
const ROBOT_POINTS = 250;
const RESERVE_POINTS = 1000;
const RISK_POINTS = -10;
const TASK_POINTS = 50;
const OVERRIDE_POINTS = 200;
const TECH_POINTS = 300;
const MODULE_POINTS = 150;
/** Amendment IV: more modules than these give no points, so that nobody builds for points. */
const MODULES_MOST = 8;
/** Least total of each grade. */
const GRADES = [
  ['S+', 50_000],
  ['S', 30_000],
  ['A', 20_000],
  ['B', 10_000],
  ['C', 5_000],
  ['D', 1_000],
] as const;

export type Grade = (typeof GRADES)[number][0] | 'F';
export type Score = { total: number; grade: Grade; breakdown: [string, number][] };

/** Points of a colony against what it set out with; `supplies` null (a run from a state) gives no reserve points. */
export function scoreOf(colony: Colony, supplies: Supplies | null): Score {
  const { tasks, research, built } = colony;
  const made = built.filter((module) => module.builtSol > 0).length;
  const breakdown: [string, number][] = [
    [`Sols survived × ${SOL_POINTS}`, solsLived(colony, TICKS_PER_SOL) * SOL_POINTS],
    [`People alive × ${PERSON_POINTS}`, colony.crew.filter(isAlive).length * PERSON_POINTS],
    [`Robots at work × ${ROBOT_POINTS}`, colony.robots.filter(isAlive).length * ROBOT_POINTS],
    [
      'Reserves against the start, at most 1,000',
      supplies === null || colony.ended !== null ? 0 : reservePoints(colony, supplies),
    ],
    // + 0 turns the negative zero of no risk into zero.
    [`Risk index × −${-RISK_POINTS}`, colony.risk * RISK_POINTS + 0],
    [`Tasks resolved × ${TASK_POINTS}`, tasks.resolved * TASK_POINTS],
    [`Overrides carried out × ${OVERRIDE_POINTS}`, tasks.overridden * OVERRIDE_POINTS],
    [`Technologies × ${TECH_POINTS}`, research.done.length * TECH_POINTS],
    [`Modules built × ${MODULE_POINTS}, at most ${MODULES_MOST}`, Math.min(MODULES_MOST, made) * MODULE_POINTS],
  ];
  let total = 0;
  for (const [, points] of breakdown) total += points;
  return { total, grade: gradeOf(total), breakdown };
}

/** The grade of a total. */
export function gradeOf(total: number): Grade {
  for (const [grade, least] of GRADES) if (total >= least) return grade;
  return 'F';
}

function isAlive(one: { readonly alive: boolean }): boolean {
  return one.alive;
}

/** The ancestor's measure: kg O2 + kg water + Mcal food + kWh, now over then. */
function reservePoints(colony: Colony, supplies: Supplies): number {
  const then = supplies.oxygenKg + supplies.waterKg + supplies.foodKcal / 1000 + supplies.batteryKwh;
  if (then <= 0) return 0;
  const foodMcal = (colony.foodKg * KCAL_PER_FOOD_KG) / 1000;
  const now = oxygenTotalKg(colony) + colony.tanks.waterKg + foodMcal + colony.energy.batteryKwh;
  return Math.min(RESERVE_POINTS, Math.round((RESERVE_POINTS * now) / then));
}
