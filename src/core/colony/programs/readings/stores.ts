/** Readings of stores: what there is, and how long it lasts. */
import { KCAL_PER_FOOD_KG } from '../../chemistry.ts';
import { nightKwh } from '../../need.ts';
import { NOBODY, type Reading, ofNobody } from './reading.ts';

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

export const STORES: readonly Reading[] = [
  {
    name: 'o2_days',
    unit: 'sols',
    about: 'How long the oxygen in tanks lasts with nothing made; 999 without people.',
    of: ({ days }) => ofNobody(days.oxygen),
  },
  {
    name: 'h2o_days',
    aliases: ['water_days'],
    unit: 'sols',
    about: 'How long the clean water lasts with nothing recovered; 999 without people.',
    of: ({ days }) => ofNobody(days.water),
  },
  {
    name: 'food_days',
    unit: 'sols',
    about: 'How long the food lasts at the ration that is given; 999 without people.',
    of: ({ days }) => ofNobody(days.food),
  },
  {
    name: 'power_kwh',
    aliases: ['power'],
    unit: 'kWh',
    about: 'Charge in the batteries.',
    of: ({ colony }) => colony.energy.batteryKwh,
  },
  {
    name: 'power_capacity_kwh',
    unit: 'kWh',
    about: 'What the batteries can hold.',
    of: ({ colony }) => colony.plant.capacityKwh,
  },
  {
    name: 'power_ratio',
    unit: '0–1',
    about: 'Charge against what the batteries can hold.',
    of: ({ colony }) => share(colony.energy.batteryKwh, colony.plant.capacityKwh),
  },
  {
    name: 'power_nights',
    unit: 'nights',
    about: 'Nights of the standing load that the charge covers; 999 where reactors carry it all.',
    of: ({ colony }) => {
      const kwh = nightKwh(colony);
      return kwh > 0 ? colony.energy.batteryKwh / kwh : NOBODY;
    },
  },
  { name: 'o2_kg', unit: 'kg', about: 'Oxygen in tanks.', of: ({ colony }) => colony.tanks.oxygenKg },
  {
    name: 'o2_ratio',
    unit: '0–1',
    about: 'Oxygen against what the tanks hold.',
    of: ({ colony }) => share(colony.tanks.oxygenKg, colony.plant.o2TankKg),
  },
  {
    name: 'h2o_kg',
    aliases: ['h2o_liters', 'water_kg'],
    unit: 'kg',
    about: 'Clean water.',
    of: ({ colony }) => colony.tanks.waterKg,
  },
  {
    name: 'h2o_ratio',
    aliases: ['water_ratio'],
    unit: '0–1',
    about: 'Clean water against what the tanks hold.',
    of: ({ colony }) => share(colony.tanks.waterKg, colony.plant.waterTankKg),
  },
  { name: 'food_kg', unit: 'kg', about: 'Dry food.', of: ({ colony }) => colony.foodKg },
  {
    name: 'food_kcal',
    unit: 'kcal',
    about: 'Energy of the food.',
    of: ({ colony }) => colony.foodKg * KCAL_PER_FOOD_KG,
  },
  { name: 'n2_kg', unit: 'kg', about: 'Nitrogen in tanks.', of: ({ colony }) => colony.tanks.nitrogenKg },
  { name: 'co2_kg', unit: 'kg', about: 'Carbon dioxide in tanks.', of: ({ colony }) => colony.tanks.carbonDioxideKg },
  {
    name: 'spares_kg',
    unit: 'kg',
    about: 'Spare parts, for repairs and for building.',
    of: ({ colony }) => colony.sparesKg,
  },
];
