/** The Colony Risk Index: how close the colony is to harm, 0 to 100, as a sum of terms that can be shown (RULES.md R6). */
import { daysOf, nightKwh } from './need.ts';
import type { Colony } from './schema.ts';

/** Points by how low a figure is: the first step whose bound is above it counts, and no other. */
type Steps = readonly (readonly [below: number, points: number])[];

const BASE = 10;
/** The ancestor's bands (facts 3.5): sols of oxygen, food and water, morale, and the light that arrays still take. */
const OXYGEN_SOLS: Steps = [
  [5, 30],
  [10, 15],
  [20, 5],
];
const FOOD_SOLS: Steps = [
  [5, 25],
  [10, 12],
  [20, 4],
];
const WATER_SOLS: Steps = [
  [5, 28],
  [10, 14],
  [20, 4],
];
const MORALE: Steps = [
  [30, 20],
  [50, 10],
  [70, 3],
];
const SOLAR_EFFICIENCY: Steps = [
  [0.7, 12],
  [0.85, 5],
];
/** Its bands for kWh, taken against what a night of the standing load takes: 50 and 150 kWh mean nothing to another base. */
const NIGHTS: Steps = [
  [0.5, 25],
  [1, 12],
];
/** Clearness of storms, the negative of their optical depth: the ancestor's 0.6 and 0.3. */
const STORM_CLEARNESS: Steps = [
  [-0.6, 15],
  [-0.3, 5],
];
/** For robots alone, as oxygen and food for people: what is left of their joints, of the modules, and of the parts to mend both. */
const JOINTS_LEFT: Steps = [
  [0.2, 30],
  [0.4, 15],
  [0.7, 5],
];
const CONDITION: Steps = [
  [0.3, 25],
  [0.5, 12],
  [0.7, 4],
];
const LOST_POINTS = 8;
const WEAK_POINTS = 4;
const WEAK_HP = 50;
const EVENT_POINTS = 6;
const ALARM_POINTS = 4;

/** Least index of each grade, exclusive. */
const GRADES = [
  ['CRITICAL', 70],
  ['HIGH', 50],
  ['ELEVATED', 30],
  ['MODERATE', 15],
] as const;
/** Grades of the index, the worst first. */
export const RISK_GRADES = ['CRITICAL', 'HIGH', 'ELEVATED', 'MODERATE', 'LOW'] as const;
export type RiskGrade = (typeof RISK_GRADES)[number];

export type Risk = {
  /** The sum of the terms, at most 100. */
  readonly index: number;
  readonly grade: RiskGrade;
  /** What counts now, with its points; terms of no points are left out. */
  readonly terms: readonly (readonly [label: string, points: number])[];
};

const LOST_LABEL = `People and robots lost × ${LOST_POINTS}`;
const WEAK_LABEL = `People below ${WEAK_HP} health × ${WEAK_POINTS}`;
const EVENTS_LABEL = `Events that last × ${EVENT_POINTS}`;
const ALARMS_LABEL = `Open alarms × ${ALARM_POINTS}`;

/** The index with its terms. Computed at each sol's end: plain loops, nothing made but the list. */
export function riskOf(colony: Colony): Risk {
  const { crew, robots, energy, conditions, active } = colony;
  const terms: [string, number][] = [['Every colony on Mars', BASE]];
  if (crew.length > 0) addPeople(terms, colony);
  else addMachines(terms, colony);
  const needKwh = nightKwh(colony);
  if (needKwh > 0) add(terms, 'Charge against a night', pointsOf(NIGHTS, energy.batteryKwh / needKwh));
  add(terms, LOST_LABEL, LOST_POINTS * (lostOf(crew) + lostOf(robots)));
  add(terms, 'Dust of storms', pointsOf(STORM_CLEARNESS, -conditions.tauFloor));
  add(terms, 'Light that the arrays take', pointsOf(SOLAR_EFFICIENCY, solarEfficiency(colony)));
  add(terms, EVENTS_LABEL, EVENT_POINTS * active.length);
  add(terms, ALARMS_LABEL, ALARM_POINTS * openAlarms(colony));
  let sum = 0;
  for (const term of terms) sum += term[1];
  return { index: Math.min(100, sum), grade: riskGradeOf(sum), terms };
}

/** The grade of an index or of an uncapped sum: the cap is above every bound, so both give the same. */
export function riskGradeOf(sum: number): RiskGrade {
  for (const [grade, above] of GRADES) if (sum > above) return grade;
  return 'LOW';
}

function add(terms: [string, number][], label: string, points: number): void {
  if (points > 0) terms.push([label, points]);
}

function addPeople(terms: [string, number][], colony: Colony): void {
  const days = daysOf(colony);
  add(terms, 'Sols of oxygen', pointsOf(OXYGEN_SOLS, days.oxygen));
  add(terms, 'Sols of food', pointsOf(FOOD_SOLS, days.food));
  add(terms, 'Sols of water', pointsOf(WATER_SOLS, days.water));
  let alive = 0;
  let spirits = 0;
  let weak = 0;
  for (const person of colony.crew) {
    if (!person.alive) continue;
    alive++;
    spirits += person.morale;
    if (person.hp < WEAK_HP) weak++;
  }
  if (alive > 0) add(terms, 'Morale', pointsOf(MORALE, spirits / alive));
  add(terms, WEAK_LABEL, WEAK_POINTS * weak);
}

/** A colony of robots lives on joints, on modules and on charge; the charge counts for everybody. */
function addMachines(terms: [string, number][], colony: Colony): void {
  let joints = 1;
  for (const robot of colony.robots) if (robot.alive) joints = Math.min(joints, 1 - robot.joints);
  add(terms, 'Worst joints of a working robot', pointsOf(JOINTS_LEFT, joints));
  let condition = 0;
  for (const module of colony.built) condition += 1 - module.wear;
  if (colony.built.length > 0)
    add(terms, 'Condition of the modules', pointsOf(CONDITION, condition / colony.built.length));
}

function pointsOf(steps: Steps, figure: number): number {
  for (const step of steps) if (figure < step[0]) return step[1];
  return 0;
}

function lostOf(list: readonly { readonly alive: boolean }[]): number {
  let lost = 0;
  for (const one of list) if (!one.alive) lost++;
  return lost;
}

function openAlarms(colony: Colony): number {
  const { power, oxygen, carbonDioxide, water, food, cold } = colony.alarms;
  return Number(power) + Number(oxygen) + Number(carbonDioxide) + Number(water) + Number(food) + Number(cold);
}

/** Share of the light on its arrays that a base turns to power, against new and clean ones; 1 for a base without arrays. */
function solarEfficiency(colony: Colony): number {
  let farms = 0;
  let condition = 0;
  for (const module of colony.built) {
    if (module.key !== 'solar_farm') continue;
    farms++;
    if (!module.offline) condition += 1 - module.wear;
  }
  return farms > 0 ? (condition / farms) * colony.energy.lightShare : 1;
}
