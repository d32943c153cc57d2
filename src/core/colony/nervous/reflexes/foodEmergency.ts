/** `food_emergency_reflex`: food is used up faster than it grows, and does not last long. */
import type { Colony } from '../../schema.ts';
import { heldBecause } from '../../works/protocols.ts';
import { keepBase } from '../base.ts';
import {
  EVERY_SOL,
  FOOD_RATION_CUT,
  FOOD_RATION_LEAST,
  FOOD_SHIFT,
  FOOD_SHIFT_MOST,
  FOOD_WARN_SOLS,
  LEAST_SHARE,
} from '../constants.ts';
import { shift } from '../shift.ts';
import { percent, say, type Reflex } from './reflex.ts';

/** Cuts the ration for the sol; null when it is held or short already. */
function cut(colony: Colony, by: number): string | null {
  const ration = Math.max(FOOD_RATION_LEAST, colony.ration - by);
  if (ration >= colony.ration || heldBecause(colony, 'ration') !== null) return null;
  keepBase(colony);
  colony.ration = ration;
  return `Ration ${percent(ration)}.`;
}

export const FOOD_EMERGENCY: Reflex = {
  id: 'food_emergency_reflex',
  title: 'Food emergency',
  fires: 'Food in store fell over the sol, and lasts fewer than 20 sols at the ration.',
  does: 'The greenhouse gets up to 10 points more, from heating and ISRU, and the ration is cut by up to 10 points, the more the fewer sols are left.',
  limits: 'Greenhouse at most 55 %, the others at least 10 %; the ration never below 50 %.',
  coolDownTicks: EVERY_SOL,
  sense: ({ inertia, days }) => {
    const velocity = inertia?.food.velocity ?? 0;
    if (velocity >= 0 || days.food >= FOOD_WARN_SOLS) return null;
    return {
      condition: `Food falls by ${Math.round(-velocity)} kcal a sol and lasts ${say(days.food)} sols.`,
      intensity: 1 - days.food / FOOD_WARN_SOLS,
    };
  },
  act: ({ colony }, intensity) => {
    const by = FOOD_SHIFT * intensity;
    const shares = shift(colony, {
      greenhouse: { by, bound: FOOD_SHIFT_MOST },
      heating: { by: -by / 2, bound: LEAST_SHARE },
      isru: { by: -by / 2, bound: LEAST_SHARE },
    });
    const ration = cut(colony, FOOD_RATION_CUT * intensity);
    const said = [shares === null ? null : `More for crops: ${shares}.`, ration].filter((one) => one !== null);
    return said.length === 0 ? null : said.join(' ');
  },
};
