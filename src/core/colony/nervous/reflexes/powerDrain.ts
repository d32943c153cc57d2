/** `power_drain_reflex`: the battery empties from sol to sol, and holds less than a night takes. */
import { nightKwh } from '../../need.ts';
import { inForce } from '../../works/protocols.ts';
import { PROTOCOL } from '../../works/protocolTable.ts';
import { DRAIN_NIGHTS, EVERY_SOL, POWER_FALL_FULL_KWH, POWER_FALL_KWH, SHED_LOAD } from '../constants.ts';
import { percent, say, type Reflex } from './reflex.ts';

export const POWER_DRAIN: Reflex = {
  id: 'power_drain_reflex',
  title: 'Power drain',
  fires: 'The charge fell by more than 5 kWh in the sol, and is less than a night of the standing load takes.',
  does: 'Services, lamps and the link to Earth are shed by up to two fifths, in proportion to the fall, all of it from 20 kWh a sol.',
  limits: 'Life support, warmth and the water loop are not touched.',
  coolDownTicks: EVERY_SOL,
  sense: ({ colony, inertia }) => {
    const velocity = inertia?.power.velocity ?? 0;
    const { batteryKwh } = colony.energy;
    if (velocity >= -POWER_FALL_KWH || batteryKwh >= DRAIN_NIGHTS * nightKwh(colony)) return null;
    return {
      condition: `The charge falls by ${say(-velocity)} kWh a sol; ${say(batteryKwh)} kWh are left.`,
      intensity: Math.min(1, -velocity / POWER_FALL_FULL_KWH),
    };
  },
  act: ({ colony }, intensity) => {
    // The protocol sheds the same loads.
    if (inForce(colony) === PROTOCOL.power_save || colony.plant.serviceKw <= 0) return null;
    return `Services, lamps and link at ${percent(1 - SHED_LOAD * intensity)}.`;
  },
};
