/** Every resource that a handler may name, with what the host makes of it. */
import type { Resource } from '../../baySchema.ts';
import { ISRU, LIGHT } from './machines.ts';
import { DOSE, HEALTH, MORALE, STRESS } from './people.ts';
import type { ResourceRule } from './rule.ts';
import { FOOD, OXYGEN, PARTS, POWER, WATER } from './stores.ts';

/** No colony keeps ore: what is found is counted in what phases hand on. */
const ORE: ResourceRule = { unit: 'kg', most: 0, up: null, down: null };

export const RESOURCE: Readonly<Record<Resource, ResourceRule>> = {
  o2: OXYGEN,
  h2o: WATER,
  food: FOOD,
  power: POWER,
  parts: PARTS,
  ore: ORE,
  morale: MORALE,
  hp: HEALTH,
  solar_eff: LIGHT,
  isru_eff: ISRU,
  dose: DOSE,
  stress: STRESS,
};
