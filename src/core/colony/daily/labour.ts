/** The sol's work: crops, repairs, cleaning, building, research. Done in its last hour, with the hours of the sol. */
import {
  BRUSH_FROM,
  BRUSH_H,
  CLEAN_BELOW,
  CLEAN_M2_H,
  CROP_HOURS_M2,
  EVA_WORK,
  GEAR_SPARES_KG,
  REPAIR_FROM,
  REPAIR_SPARES,
  REPAIR_WEAR_H,
  ROBOT_SPARES_KG,
  WORK_H,
} from '../constants.ts';
import { FORGE_PARTS } from '../bay/constants.ts';
import type { Flows } from '../flows.ts';
import { MODULE } from '../modules.ts';
import type { Person } from '../person.ts';
import type { Colony } from '../schema.ts';
import { isInBed } from '../nervous/acting.ts';
import { advanceWorks } from '../works/build.ts';
import { inForce } from '../works/protocols.ts';
import { advanceResearch } from '../works/study.ts';
import { bestSkill, fitnessOf } from './fitness.ts';
import { robotHours } from './robots.ts';
import { tendStands } from './stands.ts';

/** Skill below which work goes at half pace, and at full pace at 1. */
const pace = (skill: number): number => 0.5 + 0.5 * skill;

/** Spends the hours of people and robots. */
export function doWork(colony: Colony, flows: Flows): void {
  const { crew, eva, conditions, labour, today } = colony;
  let peopleHours = 0;
  let outsideHours = 0;
  for (let index = 0; index < crew.length; index++) {
    const person = crew[index] as Person;
    const fit = isInBed(colony, person) ? 0 : fitnessOf(person);
    peopleHours += WORK_H * fit;
    if (eva.people.includes(index)) outsideHours += eva.hours * EVA_WORK * fit;
  }
  const robots = robotHours(colony);
  outsideHours += robots;
  // Robots tend no lettuce; what events take away is people's time first.
  let inside = Math.max(0, peopleHours - outsideHours + robots - conditions.lostHours);
  let outside = Math.min(outsideHours, Math.max(0, outsideHours + peopleHours - conditions.lostHours));

  let areaM2 = 0;
  for (const stand of colony.stands) areaM2 += stand.areaM2;
  const cropHours = areaM2 * CROP_HOURS_M2;
  const tending = Math.min(cropHours, inside + (crew.length === 0 ? outside : 0));
  if (crew.length === 0) outside -= tending;
  else inside -= tending;
  tendStands(colony, cropHours > 0 ? tending / cropHours : 1);

  const { hours } = today;
  hours.crops = tending;
  // A crew at rest leaves the other work to the robots, who do no research.
  const rest = inForce(colony)?.rest === true;
  if (rest) inside = Math.min(inside, robots);
  const offered = { inside: inside * labour.repair, outside: outside * labour.repair };
  const left = repair(colony, offered);
  const repaired = offered.inside + offered.outside - left.inside - left.outside;
  // Rounding must leave nobody with less than no time.
  inside = Math.max(0, inside - (offered.inside - left.inside));
  outside = Math.max(0, outside - (offered.outside - left.outside));
  outside = Math.max(0, outside - clean(colony, flows, outside));
  outside = Math.max(0, outside - brush(colony, outside));
  hours.repair = Math.max(0, repaired);

  const engineering = pace(bestSkill(crew, 'engineering')) * colony.plant.buildScale;
  const share = labour.building === 0 ? 0 : Math.min(1, labour.building / (1 - labour.repair));
  const work = colony.works[0];
  hours.building = advanceWorks(colony, flows, share * inside, share * outside, engineering);
  // What is built outside takes no hours of those who stay inside.
  if (work !== undefined && !MODULE[work.key].outside) inside -= Math.min(inside, hours.building);
  hours.research = advanceResearch(colony, flows, rest ? 0 : inside, pace(bestSkill(crew, 'science')));
}

/** Brushes working robots that are dusty, one after the other. Returns the hours it took. */
function brush(colony: Colony, hours: number): number {
  let used = 0;
  for (const robot of colony.robots) {
    if (!robot.alive || robot.dust < BRUSH_FROM) continue;
    const took = Math.min(hours - used, robot.dust * BRUSH_H);
    robot.dust = Math.max(0, robot.dust - took / BRUSH_H);
    used += took;
  }
  return used;
}

type Hours = { inside: number; outside: number };

/** Mends the most worn first, as hours and spares allow. Returns the hours left. The plant is fitted when the sol's wear is added. */
function repair(colony: Colony, offered: Hours): Hours {
  const hours = { ...offered };
  const { built, robots, plant, gear } = colony;
  if (plant.selfRepair > 0) for (const module of built) module.wear = Math.max(0, module.wear - plant.selfRepair);
  const worn = built.filter((module) => module.wear >= REPAIR_FROM).sort((a, b) => b.wear - a.wear || a.id - b.id);
  for (const module of worn) {
    const { outside, sparesKg } = MODULE[module.key];
    module.wear -= mendWith(colony, hours, outside, module.wear, sparesKg * REPAIR_SPARES);
  }
  for (const robot of robots)
    if (robot.alive && robot.joints >= REPAIR_FROM)
      robot.joints -= mendWith(colony, hours, false, robot.joints, ROBOT_SPARES_KG);
  for (const part of GEAR)
    if (gear[part] >= REPAIR_FROM) gear[part] -= mendWith(colony, hours, false, gear[part], GEAR_SPARES_KG);
  return hours;
}
const GEAR = ['antenna', 'field'] as const;

/** Mends wear with the hours of where the work is; inside work that people can't do is left to the robots. Returns the wear mended. */
function mendWith(colony: Colony, hours: Hours, outside: boolean, wear: number, kgPerWear: number): number {
  const people = colony.crew.length > 0;
  const skill = people ? pace(bestSkill(colony.crew, 'engineering')) : 1;
  const scale = REPAIR_WEAR_H * colony.plant.repairScale * skill;
  let mended = 0;
  if (!outside) {
    mended = mend(colony, wear, hours.inside * scale, kgPerWear);
    hours.inside = Math.max(0, hours.inside - mended / scale);
  }
  if (mended >= wear) return mended;
  const more = mend(colony, wear - mended, hours.outside * scale, kgPerWear);
  hours.outside = Math.max(0, hours.outside - more / scale);
  // The two parts of the whole may round to more than it.
  return Math.min(wear, mended + more);
}

/** Wear that can be mended of `wear`, by hours (already as wear) and by spares of `usualKgPerWear`; takes the spares. */
function mend(colony: Colony, wear: number, most: number, usualKgPerWear: number): number {
  // FORGE makes the small parts of what it mends.
  const kgPerWear = usualKgPerWear * (colony.bay.seat?.assist === 'forge' ? FORGE_PARTS : 1);
  const bySpares = kgPerWear > 0 ? colony.sparesKg / kgPerWear : wear;
  const mended = Math.max(0, Math.min(wear, most, bySpares));
  const usedKg = Math.min(colony.sparesKg, mended * kgPerWear);
  colony.sparesKg -= usedKg;
  colony.books.sparesUsedKg += usedKg;
  return mended;
}

/** Brushes the arrays when they are dim. Returns the hours it took. */
function clean(colony: Colony, flows: Flows, hours: number): number {
  const { energy, plant } = colony;
  if (energy.lightShare > CLEAN_BELOW || hours <= 0 || plant.arrayM2 <= 0) return 0;
  const cleanedM2 = Math.min(plant.arrayM2, hours * CLEAN_M2_H);
  const share = cleanedM2 / plant.arrayM2;
  energy.lightShare += (1 - energy.lightShare) * share;
  flows.events.push({ kind: 'array-cleaned', tick: colony.tick, lightShare: energy.lightShare });
  return cleanedM2 / CLEAN_M2_H;
}
