/** Cells with a new coat: more oxygen of the carbon dioxide outside, where a plant stands that makes it. */
import { spareKwh } from '../../daily/energy.ts';
import { splitAtMost } from '../../systems/isru.ts';
import { CATALYST_MOST_KG } from '../constants.ts';
import type { LastingRule } from './rule.ts';

export const CATALYST: LastingRule = {
  kind: 'catalyst',
  reward: { kind: 'rate', of: 'o2' },
  most: CATALYST_MOST_KG,
  does: (kg) => `New cells of the ISRU plant make up to ${kg} kg more oxygen a sol, for the energy that it takes.`,
  sol: (colony, flows, amount) => {
    if (colony.plant.solidOxideKgD > 0) flows.drawnKwh += splitAtMost(colony, amount, spareKwh(colony, flows));
  },
};
