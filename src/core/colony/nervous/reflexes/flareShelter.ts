/** `flare_shelter_reflex`: a particle event lasts over the coming sol. */
import { inForce } from '../../works/protocols.ts';
import { EVERY_SOL, COVER_DOSE, COVER_HOURS } from '../constants.ts';
import { percent, type Reflex } from './reflex.ts';

export const FLARE_SHELTER: Reflex = {
  id: 'flare_shelter_reflex',
  title: 'Flare shelter',
  fires: 'A solar flare lasts into the coming sol, and somebody is alive to take cover.',
  does: 'Nobody goes out, even when ordered; people gather in the middle and get seven tenths of what walls let through. It costs 2 hours of work each.',
  limits: 'Where shelter in place is in force nobody goes out anyway, and the reflex leaves it at that.',
  coolDownTicks: EVERY_SOL,
  sense: ({ colony }) => {
    if (!colony.active.some((one) => one.type === 'solar_flare' && one.solsLeft > 1)) return null;
    if (!colony.crew.some((person) => person.alive)) return null;
    return { condition: 'A solar flare goes on.', intensity: 1 };
  },
  act: ({ colony }) => {
    if (inForce(colony)?.indoors === true) return null;
    return `Everybody in: ${percent(COVER_DOSE)} of the dose, ${COVER_HOURS} hours of work less each.`;
  },
};
