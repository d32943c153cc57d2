/** What reflexes that have fired do in the running sol, where they act on more than allocation and ration. */
import type { ReflexId } from '../mindSchema.ts';
import type { Person } from '../person.ts';
import type { Plant } from '../plantSchema.ts';
import type { Colony } from '../schema.ts';
import { BED_HP, SHED_LOAD, COVER_DOSE, SPARE_HP, SPARE_MORE_MOST } from './constants.ts';

type Minded = { readonly mind?: Pick<Colony['mind'], 'fired'> };

/** Whether a reflex acts in the running sol. */
export function acts(colony: Minded, id: ReflexId): boolean {
  const fired = colony.mind?.fired;
  // Most sols none does.
  if (fired === undefined || fired.length === 0) return false;
  for (const one of fired) if (one.id === id) return true;
  return false;
}

type Figures = { -readonly [K in keyof Plant]: number };

/** What reflexes do to the plant for a sol, by their intensity. */
const PLANT_CHANGE: { readonly [K in ReflexId]?: (plant: Figures, intensity: number) => void } = {
  power_drain_reflex: (plant, intensity) => {
    const left = 1 - SHED_LOAD * intensity;
    plant.serviceKw *= left;
    plant.lampKw *= left;
    plant.linkScale *= left;
  },
  dust_storm_reflex: (plant, intensity) => {
    plant.reserveScale += intensity;
  },
  flare_shelter_reflex: (plant) => {
    plant.shelterShare *= COVER_DOSE;
  },
  night_power_reflex: (plant, intensity) => {
    plant.lampKw *= 1 - intensity;
  },
};

/** Whether a reflex changes what the base can do. */
export function changesPlant(id: ReflexId): boolean {
  return PLANT_CHANGE[id] !== undefined;
}

/** Applies what acting reflexes do to the plant; after research, wear and protocols. */
export function changePlant(colony: Minded, plant: Figures): void {
  for (const { id, intensity } of colony.mind?.fired ?? []) PLANT_CHANGE[id]?.(plant, intensity);
}

/** Whether a person stays in bed in the running sol, by reflex. */
export function isInBed(colony: Colony, person: Person): boolean {
  return person.hp < BED_HP && acts(colony, 'crew_health_reflex');
}

/** How a sol's work is shared among the robots: those below `restsBelowHp` stand, the others do `more` of a robot's sol. */
export type RobotShift = { readonly restsBelowHp: number; readonly more: number };

const EVEN: RobotShift = { restsBelowHp: 0, more: 1 };

/** How many working robots are below the health at which the others do their work, and how many are not. */
export function robotsByHealth({ robots }: Colony): { readonly weak: number; readonly well: number } {
  let weak = 0;
  let well = 0;
  for (const robot of robots) {
    if (!robot.alive) continue;
    if (robot.hp < SPARE_HP) weak++;
    else well++;
  }
  return { weak, well };
}

/** The running sol's shift of the robots. */
export function robotShiftOf(colony: Colony): RobotShift {
  if (!acts(colony, 'robot_compensate_reflex')) return EVEN;
  const { weak, well } = robotsByHealth(colony);
  // Somebody has to do it.
  if (well === 0 || weak === 0) return EVEN;
  return { restsBelowHp: SPARE_HP, more: Math.min(SPARE_MORE_MOST, (well + weak) / well) };
}
