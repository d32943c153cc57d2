/** `crew_health_reflex`: people do badly, and somebody is half well at best. */
import { inForce } from '../../works/protocols.ts';
import { BED_HP, EVERY_SOL } from '../constants.ts';
import type { Reflex } from './reflex.ts';

const DECLINING_INTENSITY = 0.5;

export const CREW_HEALTH: Reflex = {
  id: 'crew_health_reflex',
  title: 'Crew health',
  fires: 'The crew’s trajectory is declining or critical, and somebody is below 50 health.',
  does: 'Who is below 50 health stays in bed: no work, no excursion, and half as much again mended of what hurts most.',
  limits: 'The well work on. Crew rest does as much for all.',
  coolDownTicks: EVERY_SOL,
  sense: ({ colony, inertia }) => {
    const trajectory = inertia?.crew ?? 'stable';
    if (trajectory === 'stable') return null;
    let weak = 0;
    for (const person of colony.crew) if (person.alive && person.hp < BED_HP) weak++;
    if (weak === 0) return null;
    return {
      condition: `The crew is ${trajectory}; below ${BED_HP} health: ${weak}.`,
      intensity: trajectory === 'critical' ? 1 : DECLINING_INTENSITY,
    };
  },
  act: ({ colony }) => (inForce(colony)?.rest === true ? null : `Bed rest below ${BED_HP} health.`),
};
