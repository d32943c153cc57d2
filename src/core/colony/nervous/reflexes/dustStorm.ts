/** `dust_storm_reflex`: a storm lasts over the coming sol. */
import { EVERY_SOL } from '../constants.ts';
import { percent, type Reflex } from './reflex.ts';

export const DUST_STORM: Reflex = {
  id: 'dust_storm_reflex',
  title: 'Dust storm',
  fires: 'A dust storm lasts into the coming sol.',
  does: 'The charge that is kept for the night is raised by the storm’s severity, up to twice as much: less is offered for sharing.',
  limits: 'What would overflow the battery is offered as before.',
  coolDownTicks: EVERY_SOL,
  sense: ({ colony }) => {
    let severity = 0;
    for (const one of colony.active)
      // The first tick of the coming sol makes it a sol older.
      if (one.type === 'dust_storm' && one.solsLeft > 1) severity = Math.max(severity, one.severity);
    if (severity <= 0) return null;
    return { condition: `A dust storm of severity ${percent(severity)} goes on.`, intensity: severity };
  },
  act: ({ colony }, intensity) =>
    colony.plant.capacityKwh > 0 ? `Night reserve raised by ${percent(intensity)}.` : null,
};
