/** What a contract brings in: food or parts, unloaded as a ship is, over the books. */
import { KCAL_PER_FOOD_KG } from '../../chemistry.ts';
import type { Cargo, Colony } from '../../schema.ts';
import { cargoText } from '../../works/cargoes.ts';
import { land } from '../../works/supply.ts';
import { DROP_FOOD_MOST_KCAL, DROP_PARTS_MOST_KG } from '../constants.ts';
import type { PromptRule } from './rule.ts';

const NONE: Readonly<Cargo> = { oxygenKg: 0, nitrogenKg: 0, waterKg: 0, foodKg: 0, sparesKg: 0 };

function unload(colony: Colony, cargo: Cargo): string {
  land(colony, cargo);
  return `Brought in: ${cargoText(cargo)}.`;
}

export const FOOD_DROP: PromptRule = {
  reward: { kind: 'stock', of: 'food' },
  most: DROP_FOOD_MOST_KCAL,
  now: (colony, kcal) => unload(colony, { ...NONE, foodKg: kcal / KCAL_PER_FOOD_KG }),
};

export const PARTS_DROP: PromptRule = {
  reward: { kind: 'stock', of: 'parts' },
  most: DROP_PARTS_MOST_KG,
  now: (colony, kg) => unload(colony, { ...NONE, sparesKg: kg }),
};
