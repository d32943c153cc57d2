/** What lands with a crew of some size: modules, stores, and the ship behind it. */
import type { Supplies } from '../genesis.ts';
import type { ModuleKey } from '../moduleKeys.ts';

/** A ship under way when the colony begins: 10 t at most as of an order, mostly parts and food. */
export const underWay = (landsSol: number, foodKg: number, sparesKg: number) => ({
  landsSol,
  cargo: { oxygenKg: 0, nitrogenKg: 100, waterKg: 0, foodKg, sparesKg },
});

/** A key as many times. */
export const times = (count: number, key: ModuleKey): ModuleKey[] => Array.from({ length: count }, () => key);

/** The base that a crew of some size lands with. */
export function baseFor(people: number, robots: number): ModuleKey[] {
  const farms = Math.max(2, people) + Math.ceil(robots / 4);
  if (people === 0)
    return [
      ...times(farms, 'solar_farm'),
      'battery_bank',
      'repair_bay',
      'water_extractor',
      'isru_plant',
      'comms_array',
    ];
  return [
    ...times(Math.ceil(people / 6), 'habitat'),
    'airlock',
    ...times(farms, 'solar_farm'),
    ...times(Math.ceil(people / 2), 'greenhouse_dome'),
    'isru_plant',
    'water_extractor',
    'comms_array',
    'storage_depot',
  ];
}

/** The stores that a crew of some size lands with, unless it chooses others: those of Ares I a person, parts for robots too. */
export function suppliesFor(people: number, robots: number): Supplies {
  return {
    oxygenKg: 25 * people,
    waterKg: 300 * people + 50,
    foodKcal: 225_000 * people,
    batteryKwh: 100 + 20 * (people + robots),
    nitrogenKg: 25 * people,
    carbonDioxideKg: 8 * people,
    sparesKg: 100 * people + 75 * robots + 100,
  };
}
