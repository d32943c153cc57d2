/** `cri_rising_reflex`: the risk index is above 40 and rises. */
import {
  EVERY_SECOND_SOL,
  LEAST_SHARE,
  STRESS_HEAT_MOST,
  STRESS_HEAT_SHIFT,
  STRESS_ISRU_MOST,
  STRESS_ISRU_SHIFT,
  STRESS_RISK,
} from '../constants.ts';
import { shift } from '../shift.ts';
import type { Reflex } from './reflex.ts';

const WORST_RISK = 100;

export const RISK_RISING: Reflex = {
  id: 'cri_rising_reflex',
  title: 'Risk rising',
  fires: 'The Colony Risk Index is above 40 and higher than at the end of the sol before.',
  does: 'Up to 3 points more for ISRU and 2 for heating, from the greenhouse, by how far the index is above 40.',
  limits: 'ISRU at most 60 %, heating at most 40 %, greenhouse at least 10 %.',
  coolDownTicks: EVERY_SECOND_SOL,
  sense: ({ colony, inertia }) => {
    if (inertia?.risk !== 'rising' || colony.risk <= STRESS_RISK) return null;
    return {
      condition: `The risk index has risen to ${Math.round(colony.risk)}.`,
      intensity: colony.risk / WORST_RISK,
    };
  },
  act: ({ colony }) => {
    const above = (colony.risk - STRESS_RISK) / (WORST_RISK - STRESS_RISK);
    const shares = shift(colony, {
      isru: { by: STRESS_ISRU_SHIFT * above, bound: STRESS_ISRU_MOST },
      heating: { by: STRESS_HEAT_SHIFT * above, bound: STRESS_HEAT_MOST },
      greenhouse: { by: -(STRESS_ISRU_SHIFT + STRESS_HEAT_SHIFT) * above, bound: LEAST_SHARE },
    });
    return shares === null ? null : `Air, water and warmth before crops: ${shares}.`;
  },
};
