/** What answers do to a colony. Whatever leaves a store goes into the books, so that they close. */
import { MJ_PER_KWH } from '../chemistry.ts';
import { WORK_RESERVE } from '../constants.ts';
import { addDose } from '../daily/dose.ts';
import { loseStand } from '../daily/stands.ts';
import { wearKind } from '../daily/wear.ts';
import type { Flows } from '../flows.ts';
import { LOST_HOURS_MOST } from '../hazards/constants.ts';
import { setStanding } from '../nervous/base.ts';
import { CAUSES, type Cause, type Person, type Robot } from '../person.ts';
import { fitPlant } from '../plant.ts';
import type { Allocation, Built, Colony } from '../schema.ts';
import { hurt } from '../systems/health.ts';
import { begin, heldBecause } from '../works/protocols.ts';
import { OVERRIDE } from '../works/protocolTable.ts';
import { TASK_MEASURE_SOLS } from './constants.ts';

const percent = (value: number): number => Math.max(0, Math.min(100, value));
const share = (value: number): number => Math.max(0, Math.min(1, value));

/** Takes work hours of the running sol, of people and robots. */
export function loseHours(colony: Colony, hours: number): void {
  colony.conditions.lostHours = Math.min(LOST_HOURS_MOST, colony.conditions.lostHours + hours);
}

/** Takes charge, as far as it lies above what a sol's work leaves for the night. Returns the share that there was. */
export function spendKwh(colony: Colony, kwh: number): number {
  const { energy, plant, books } = colony;
  const spent = Math.min(kwh, Math.max(0, energy.batteryKwh - plant.capacityKwh * WORK_RESERVE));
  energy.batteryKwh -= spent;
  books.heatOutMj += spent * MJ_PER_KWH;
  return spent / kwh;
}

/** Takes spare parts. Returns the share that there was. */
export function takeSpares(colony: Colony, kg: number): number {
  const used = Math.min(kg, colony.sparesKg);
  colony.sparesKg -= used;
  colony.books.sparesUsedKg += used;
  return used / kg;
}

/** Loses clean water to the planet. Returns the kg. */
export function spill(colony: Colony, kg: number): number {
  const lost = Math.min(kg, colony.tanks.waterKg);
  colony.tanks.waterKg -= lost;
  colony.books.waterOutKg += lost;
  return lost;
}

/** Raises spirits, or lowers them. */
export function cheer(person: Person, points: number): void {
  if (person.alive) person.morale = percent(person.morale + points);
}

/** The same for everybody who lives. */
export function cheerAll(colony: Colony, points: number): void {
  for (const person of colony.crew) cheer(person, points);
}

/** Tires everybody who lives, or rests them. */
export function tireAll(colony: Colony, points: number): void {
  for (const person of colony.crew) if (person.alive) person.fatigue = percent(person.fatigue + points);
}

/** Harm points for everybody. */
export function harmAll(colony: Colony, flows: Flows, cause: Cause, points: number): void {
  for (const person of colony.crew) hurt(colony, flows, person, cause, points);
}

/** A dose for everybody, mSv. */
export function doseAll(colony: Colony, doseMsv: number): void {
  for (const person of colony.crew) if (person.alive) addDose(person, doseMsv);
}

/** Heals a person of some points, the worst harms first. */
export function treat(colony: Colony, flows: Flows, person: Person, points: number): void {
  let left = points;
  for (const cause of CAUSES.toSorted((a, b) => person.harm[b] - person.harm[a])) {
    const healed = Math.min(left, person.harm[cause]);
    if (healed <= 0) return;
    hurt(colony, flows, person, cause, -healed);
    left -= healed;
  }
}

/** Takes a share of everything that grows. */
export function loseCrops(colony: Colony, lost: number): void {
  for (const stand of colony.stands) loseStand(colony, stand, lost);
}

/** Wears one module, or mends it (below 0). */
export function wearOne(colony: Colony, module: Built, wear: number): void {
  module.wear = share(module.wear + wear);
  fitPlant(colony);
}

/** Wears, or mends, what makes air and water of the planet. */
export function wearIsru(colony: Colony, wear: number): void {
  wearKind(colony, 'isru_plant', wear);
  wearKind(colony, 'water_extractor', wear);
}

/** Wears the antenna, or the tools and optics for work outside; below 0 mends them. */
export function wearGear(colony: Colony, part: 'antenna' | 'field', wear: number): void {
  colony.gear[part] = share(colony.gear[part] + wear);
  fitPlant(colony);
}

/** Wears a robot’s joints; below 0 mends them. */
export function wearJoints(robot: Robot, wear: number): void {
  robot.joints = share(robot.joints + wear);
}

/** Lets dust into a robot; below 0 takes it out. */
export function dustRobot(robot: Robot, dust: number): void {
  robot.dust = share(robot.dust + dust);
}

/** Takes, or gives, a part of the light that the arrays get. */
export function dimArrays(colony: Colony, lightShare: number): void {
  colony.energy.lightShare = share(lightShare);
}

/**
 * Allocation, ration or both for some sols; then what held before comes back. A protocol that holds them already goes on,
 * and its end brings them back; any other gives way, as to an override.
 */
export function measure(colony: Colony, change: { allocation?: Allocation; ration?: number }): void {
  const { allocation, ration } = change;
  const held =
    (allocation === undefined || heldBecause(colony, 'allocation') !== null) &&
    (ration === undefined || heldBecause(colony, 'ration') !== null);
  if (held) {
    setStanding(colony, change);
    return;
  }
  begin(colony, OVERRIDE, {
    sols: TASK_MEASURE_SOLS,
    allocation: allocation ?? { ...colony.allocation },
    ration: ration ?? colony.ration,
    indoors: false,
    rest: false,
  });
}

/** Keeps everybody in when the sol's party has not left yet. */
export function callOff(colony: Colony, flows: Flows): void {
  const { eva } = colony;
  if (eva.hours === 0 || flows.hour >= eva.fromHour) return;
  eva.people.length = 0;
  eva.fromHour = 0;
  eva.hours = 0;
}
