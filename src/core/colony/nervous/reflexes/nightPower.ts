/** `night_power_reflex`: at midnight the charge is less than the rest of the night takes, and falls. */
import { nightKwh } from '../../need.ts';
import { DAWN_NIGHTS, EVERY_SOL } from '../constants.ts';
import { percent, say, type Reflex } from './reflex.ts';

export const NIGHT_POWER: Reflex = {
  id: 'night_power_reflex',
  title: 'Night power',
  fires: 'At midnight the charge is less than half a night of the standing load takes, and it fell over the sol.',
  does: 'Lamps over the crops are dimmed by the share of that charge which is missing.',
  limits: 'Lamps alone; what they do not take stays in the battery.',
  coolDownTicks: EVERY_SOL,
  sense: ({ colony, inertia }) => {
    const { batteryKwh } = colony.energy;
    const needKwh = DAWN_NIGHTS * nightKwh(colony);
    if ((inertia?.power.velocity ?? 0) >= 0 || batteryKwh >= needKwh) return null;
    return {
      condition: `${say(batteryKwh)} kWh are left for a night that takes ${say(needKwh)} until dawn.`,
      intensity: 1 - batteryKwh / needKwh,
    };
  },
  act: ({ colony }, intensity) => (colony.plant.lampKw > 0 ? `Lamps dimmed by ${percent(intensity)}.` : null),
};
