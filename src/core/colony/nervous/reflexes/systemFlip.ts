/** `system_flip_reflex`: what was gained in the sol before is lost in this one. */
import { bodiesOf, FOOD_KG_SOL, OXYGEN_KG_SOL, waterKgSol } from '../../need.ts';
import { KCAL_PER_FOOD_KG } from '../../chemistry.ts';
import type { Colony } from '../../schema.ts';
import {
  EVERY_THIRD_SOL,
  FLIP_AIR_MOST,
  FLIP_AIR_SHIFT,
  FLIP_FOOD_MOST,
  FLIP_FOOD_SHIFT,
  FLIP_HEAT_MOST,
  FLIP_HEAT_SHIFT,
  FLIP_KWH,
  FLIP_SHARE,
} from '../constants.ts';
import type { Inertia } from '../inertia.ts';
import type { Resource } from '../inertiaSchema.ts';
import { shift } from '../shift.ts';
import type { Reflex } from './reflex.ts';

const INTENSITY = 0.7;
const NAME: Readonly<Record<Resource, string>> = { o2: 'oxygen', h2o: 'water', food: 'food', power: 'charge' };

/** What a sol must lose for its flip to count. */
function leastLoss(colony: Colony, of: Resource): number {
  if (of === 'power') return FLIP_KWH;
  const sol = { o2: OXYGEN_KG_SOL, h2o: waterKgSol(colony), food: FOOD_KG_SOL * KCAL_PER_FOOD_KG }[of];
  return FLIP_SHARE * bodiesOf(colony) * sol;
}

/** What has flipped from gain to a loss that counts. */
function flipped(colony: Colony, inertia: Inertia | null): Resource[] {
  if (inertia === null) return [];
  return inertia.flips
    .map((flip) => flip.system)
    .filter((system) => inertia[system].velocity < -leastLoss(colony, system));
}

export const SYSTEM_FLIP: Reflex = {
  id: 'system_flip_reflex',
  title: 'System flip',
  fires:
    'A stock that grew in the sol before shrank, by more than a tenth of a sol’s use, or of charge by more than 5 kWh.',
  does: 'Oxygen or water: ISRU gets 3 points more. Food: the greenhouse gets 3 points more. Charge: heating gets 2 points more, and what it does not need stays in the battery.',
  limits: 'ISRU at most 70 %, greenhouse and heating at most 60 %.',
  coolDownTicks: EVERY_THIRD_SOL,
  sense: ({ colony, inertia }) => {
    const systems = flipped(colony, inertia);
    if (systems.length === 0) return null;
    return { condition: `From gain to loss: ${systems.map((of) => NAME[of]).join(', ')}.`, intensity: INTENSITY };
  },
  act: ({ colony, inertia }) => {
    const systems = flipped(colony, inertia);
    const air = systems.includes('o2') || systems.includes('h2o');
    const shares = shift(colony, {
      ...(air ? { isru: { by: FLIP_AIR_SHIFT, bound: FLIP_AIR_MOST } } : {}),
      ...(systems.includes('food') ? { greenhouse: { by: FLIP_FOOD_SHIFT, bound: FLIP_FOOD_MOST } } : {}),
      ...(systems.includes('power') ? { heating: { by: FLIP_HEAT_SHIFT, bound: FLIP_HEAT_MOST } } : {}),
    });
    return shares === null ? null : `Shares against it: ${shares}.`;
  },
};
