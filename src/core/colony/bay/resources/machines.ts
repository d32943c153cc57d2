/** What phases do to machines: dust on the arrays, wear of what makes air and water. */
import { REPAIR_SPARES } from '../../constants.ts';
import { wearKind } from '../../daily/wear.ts';
import type { ModuleKey } from '../../moduleKeys.ts';
import { MODULE } from '../../modules.ts';
import { fitPlant } from '../../plant.ts';
import type { Colony } from '../../schema.ts';
import { ISRU_MOST, LIGHT_MOST } from '../constants.ts';
import type { ResourceRule } from './rule.ts';

/** The share of the light that dust on the arrays lets through. */
export const LIGHT: ResourceRule = {
  unit: 'share of the light',
  most: LIGHT_MOST,
  up: ({ energy }, _flows, amount) => {
    energy.lightShare = Math.min(1, energy.lightShare + amount);
  },
  down: ({ energy }, _flows, amount) => {
    energy.lightShare = Math.max(0, energy.lightShare - amount);
  },
};

const ISRU_KEYS: readonly ModuleKey[] = ['isru_plant', 'water_extractor'];

/** Condition of plants and extractors. Mending takes parts, as any repair. */
export const ISRU: ResourceRule = {
  unit: 'share of the condition',
  most: ISRU_MOST,
  up: (colony, _flows, amount) => mend(colony, amount),
  down: (colony, _flows, amount) => {
    for (const key of ISRU_KEYS) wearKind(colony, key, amount);
  },
};

function mend(colony: Colony, amount: number): void {
  const { books } = colony;
  for (const module of colony.built) {
    if (!ISRU_KEYS.includes(module.key)) continue;
    const kgPerWear = MODULE[module.key].sparesKg * REPAIR_SPARES;
    const mended = Math.min(amount, module.wear, colony.sparesKg / kgPerWear);
    const usedKg = Math.min(colony.sparesKg, mended * kgPerWear);
    module.wear = Math.max(0, module.wear - mended);
    colony.sparesKg -= usedKg;
    books.sparesUsedKg += usedKg;
  }
  fitPlant(colony);
}
