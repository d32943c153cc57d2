/** The score as numbered rules (RULES.md section 6): points for sols, people and reserves, no hidden multiplier. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { KCAL_PER_FOOD_KG } from './chemistry.ts';
import type { Supplies } from './genesis.ts';
import type { Colony } from './schema.ts';
import { oxygenTotalKg, solsLived } from './today.ts';

const SOL_POINTS = 100;
const CREW_POINTS = 500;
const RESERVE_POINTS = 1000;
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
  const survival = solsLived(colony, TICKS_PER_SOL) * SOL_POINTS;
  const crew = colony.crew.filter((person) => person.alive).length * CREW_POINTS;
  const reserves = supplies === null ? 0 : reservePoints(colony, supplies);
  const total = survival + crew + reserves;
  return {
    total,
    grade: gradeOf(total),
    breakdown: [
      ['Sols survived × 100', survival],
      ['Crew alive × 500', crew],
      ['Reserves against the start, at most 1,000', reserves],
    ],
  };
}

/** The grade of a total. */
export function gradeOf(total: number): Grade {
  for (const [grade, least] of GRADES) if (total >= least) return grade;
  return 'F';
}

/** The ancestor's measure: kg O2 + kg water + Mcal food + kWh, now over then. */
function reservePoints(colony: Colony, supplies: Supplies): number {
  const then = supplies.oxygenKg + supplies.waterKg + supplies.foodKcal / 1000 + supplies.batteryKwh;
  if (then <= 0) return 0;
  const foodMcal = (colony.foodKg * KCAL_PER_FOOD_KG) / 1000;
  const now = oxygenTotalKg(colony) + colony.tanks.waterKg + foodMcal + colony.energy.batteryKwh;
  return Math.min(RESERVE_POINTS, Math.round((RESERVE_POINTS * now) / then));
}
