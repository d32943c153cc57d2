/** A well in the ice: water melted and pumped up, for the energy that it takes, as far as the tank has room. */
import { drawOutside, spareKwh } from '../../daily/energy.ts';
import { WELL_KWH_KG, WELL_MOST_KG } from '../constants.ts';
import type { LastingRule } from './rule.ts';

export const WELL: LastingRule = {
  kind: 'well',
  reward: { kind: 'rate', of: 'h2o' },
  most: WELL_MOST_KG,
  does: (kg) => `A well gives up to ${kg} kg of water a sol for ${WELL_KWH_KG} kWh a kg.`,
  sol: (colony, flows, amount) => {
    const { tanks, plant, books } = colony;
    const room = Math.max(0, plant.waterTankKg - tanks.waterKg);
    const kg = Math.min(amount, room, spareKwh(colony, flows) / WELL_KWH_KG);
    if (kg <= 0) return;
    tanks.waterKg += kg;
    books.waterInKg += kg;
    drawOutside(colony, flows, kg * WELL_KWH_KG);
  },
};
