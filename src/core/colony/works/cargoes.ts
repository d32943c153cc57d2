/** What a ship may be loaded with, and who could make use of it. */
import { KCAL_PER_FOOD_KG } from '../chemistry.ts';
import type { Cargo, Colony } from '../schema.ts';
import { PACKED_FOOD, PACKED_GAS, PACKED_SPARES, PACKED_WATER } from './constants.ts';

/** Keys of the cargoes, as `order-supply` takes them. Written into files: none may be renamed. */
export const CARGO_KEYS = ['mixed', 'food', 'spares', 'air', 'water'] as const;
type CargoKey = (typeof CARGO_KEYS)[number];

type Load = {
  readonly title: string;
  /** What it is ordered for: a base that can't keep that has no use for it. */
  readonly main: keyof Cargo;
  readonly cargo: Readonly<Cargo>;
};

const none: Readonly<Cargo> = { oxygenKg: 0, nitrogenKg: 0, waterKg: 0, foodKg: 0, sparesKg: 0 };

/** The cargoes by key: kg, food dry. With what they are packed in each fills one lander, and no more. Design choices. */
export const LOAD: Readonly<Record<CargoKey, Load>> = {
  mixed: {
    title: 'Mixed supplies',
    main: 'sparesKg',
    cargo: { oxygenKg: 200, nitrogenKg: 400, waterKg: 1000, foodKg: 2000, sparesKg: 3500 },
  },
  food: { title: 'Food', main: 'foodKg', cargo: { ...none, foodKg: 6000, sparesKg: 500 } },
  spares: { title: 'Spare parts', main: 'sparesKg', cargo: { ...none, sparesKg: 7500 } },
  air: { title: 'Air', main: 'oxygenKg', cargo: { ...none, oxygenKg: 1000, nitrogenKg: 2500, sparesKg: 2000 } },
  water: { title: 'Water', main: 'waterKg', cargo: { ...none, waterKg: 5000, sparesKg: 3000 } },
};

/** Mass of a cargo with all that it is packed in, kg. */
export function packedKg({ oxygenKg, nitrogenKg, waterKg, foodKg, sparesKg }: Cargo): number {
  return (
    (oxygenKg + nitrogenKg) * PACKED_GAS + waterKg * PACKED_WATER + foodKg * PACKED_FOOD + sparesKg * PACKED_SPARES
  );
}

/** Why a base has no use for a cargo; null when it has. */
export function uselessBecause(colony: Colony, key: CargoKey): string | null {
  const { main, title } = LOAD[key];
  const { plant } = colony;
  if (main === 'foodKg' && colony.crew.length === 0) return `${title}: there is nobody to eat it.`;
  if (main === 'oxygenKg' && plant.o2TankKg <= 0) return `${title}: there is no tank for it.`;
  if (main === 'waterKg' && plant.waterTankKg <= 0) return `${title}: there is no tank for it.`;
  return null;
}

const WORDS: readonly (readonly [keyof Cargo, string])[] = [
  ['oxygenKg', 'oxygen'],
  ['nitrogenKg', 'nitrogen'],
  ['waterKg', 'water'],
  ['foodKg', 'food'],
  ['sparesKg', 'parts'],
];

const KCAL_PER_MCAL = 1000;

/** A cargo in words: `6000 kg food (29610 Mcal), 500 kg parts`; what is less than half a kilogram is not named. */
export function cargoText(cargo: Cargo): string {
  const parts = WORDS.filter(([of]) => cargo[of] >= 0.5).map(([of, word]) => {
    const kcal = of === 'foodKg' ? ` (${Math.round((cargo[of] * KCAL_PER_FOOD_KG) / KCAL_PER_MCAL)} Mcal)` : '';
    return `${Math.round(cargo[of])} kg ${word}${kcal}`;
  });
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
