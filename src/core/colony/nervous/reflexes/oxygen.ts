/** `o2_trajectory_warning`: oxygen falls and does not last long. */
import { bodiesOf, OXYGEN_KG_SOL } from '../../need.ts';
import {
  EVERY_SOL,
  LEAST_SHARE,
  OXYGEN_FALL_KG,
  OXYGEN_SHIFT,
  OXYGEN_SHIFT_MOST,
  OXYGEN_WARN_SOLS,
} from '../constants.ts';
import { shift } from '../shift.ts';
import { say, type Reflex } from './reflex.ts';

export const OXYGEN: Reflex = {
  id: 'o2_trajectory_warning',
  title: 'Oxygen',
  fires: 'Oxygen fell by more than 0.3 kg in the sol, and tanks last fewer than 15 sols.',
  does: 'ISRU gets up to 5 points more, from heating and greenhouse, by the share of the sol’s breath that was missing.',
  limits: 'ISRU at most 80 %, the others at least 10 %.',
  coolDownTicks: EVERY_SOL,
  sense: ({ colony, inertia, days }) => {
    const velocity = inertia?.o2.velocity ?? 0;
    if (velocity >= -OXYGEN_FALL_KG || days.oxygen >= OXYGEN_WARN_SOLS) return null;
    return {
      condition: `Oxygen falls by ${say(-velocity)} kg a sol and lasts ${say(days.oxygen)} sols.`,
      intensity: Math.min(1, -velocity / (bodiesOf(colony) * OXYGEN_KG_SOL)),
    };
  },
  act: ({ colony }, intensity) => {
    const by = OXYGEN_SHIFT * intensity;
    const shares = shift(colony, {
      isru: { by, bound: OXYGEN_SHIFT_MOST },
      heating: { by: -by / 2, bound: LEAST_SHARE },
      greenhouse: { by: -by / 2, bound: LEAST_SHARE },
    });
    return shares === null ? null : `More for ISRU: ${shares}.`;
  },
};
