/** Stores: what phases draw on, and what they bring. Nothing is made of nothing: the books close over each of these. */
import { KCAL_PER_FOOD_KG } from '../../chemistry.ts';
import { drawOutside, spareKwh } from '../../daily/energy.ts';
import type { Colony } from '../../schema.ts';
import { splitAtMost } from '../../systems/isru.ts';
import {
  DIG_KWH_KG,
  FOOD_MOST_KCAL,
  OXYGEN_MOST_KG,
  PARTS_MOST_KG,
  POWER_MOST_KWH,
  PRINT_KWH_KG,
  WATER_MOST_KG,
} from '../constants.ts';
import type { ResourceRule } from './rule.ts';

/** Charge above what is kept for the night; it ends as heat of the planet. Nothing gives charge. */
export const POWER: ResourceRule = {
  unit: 'kWh',
  most: POWER_MOST_KWH,
  up: null,
  down: { left: spareKwh, take: drawOutside },
};

/** Used water goes to the grey tank; new water is dug, as an extractor does. */
export const WATER: ResourceRule = {
  unit: 'kg',
  most: WATER_MOST_KG,
  up: (colony, flows, amount) => {
    const { tanks, plant, books } = colony;
    const room = Math.max(0, plant.waterTankKg - tanks.waterKg);
    const kg = Math.min(amount, room, spareKwh(colony, flows) / DIG_KWH_KG);
    tanks.waterKg += kg;
    books.waterInKg += kg;
    drawOutside(colony, flows, kg * DIG_KWH_KG);
  },
  down: {
    left: ({ tanks }) => tanks.waterKg,
    take: ({ tanks }, _flows, amount) => {
      const kg = Math.min(tanks.waterKg, amount);
      tanks.waterKg -= kg;
      tanks.greyWaterKg += kg;
    },
  },
};

/** What is flushed is lost; what is brought comes of the carbon dioxide outside, for the energy that it takes. */
export const OXYGEN: ResourceRule = {
  unit: 'kg',
  most: OXYGEN_MOST_KG,
  up: (colony, flows, amount) => {
    flows.drawnKwh += splitAtMost(colony, amount, spareKwh(colony, flows));
  },
  down: {
    left: ({ tanks }) => tanks.oxygenKg,
    take: ({ tanks, books }, _flows, amount) => {
      const kg = Math.min(tanks.oxygenKg, amount);
      tanks.oxygenKg -= kg;
      books.o2OutKg += kg;
    },
  },
};

/** Food is picked early from the trays; what is burnt or spoilt is waste. */
export const FOOD: ResourceRule = {
  unit: 'kcal',
  most: FOOD_MOST_KCAL,
  up: (colony, _flows, amount) => pick(colony, amount / KCAL_PER_FOOD_KG),
  down: {
    left: ({ foodKg }) => foodKg * KCAL_PER_FOOD_KG,
    take: (colony, _flows, amount) => {
      const kg = Math.min(colony.foodKg, amount / KCAL_PER_FOOD_KG);
      colony.foodKg -= kg;
      colony.wasteKg += kg;
    },
  },
};

/** Takes what can be eaten from all stands alike. */
function pick(colony: Colony, wantedKg: number): void {
  let edibleKg = 0;
  for (const stand of colony.stands) edibleKg += stand.edibleKg;
  if (edibleKg <= 0) return;
  const share = Math.min(1, wantedKg / edibleKg);
  for (const stand of colony.stands) {
    const kg = stand.edibleKg * share;
    stand.edibleKg -= kg;
    stand.biomassKg = Math.max(stand.edibleKg, stand.biomassKg - kg);
    colony.foodKg += kg;
  }
}

/** Parts are used up, or printed of metal out of the regolith. */
export const PARTS: ResourceRule = {
  unit: 'kg',
  most: PARTS_MOST_KG,
  up: (colony, flows, amount) => {
    const kg = Math.min(amount, spareKwh(colony, flows) / PRINT_KWH_KG);
    colony.sparesKg += kg;
    colony.books.sparesInKg += kg;
    drawOutside(colony, flows, kg * PRINT_KWH_KG);
  },
  down: {
    left: ({ sparesKg }) => sparesKg,
    take: (colony, _flows, amount) => {
      const kg = Math.min(colony.sparesKg, amount);
      colony.sparesKg -= kg;
      colony.books.sparesUsedKg += kg;
    },
  },
};
