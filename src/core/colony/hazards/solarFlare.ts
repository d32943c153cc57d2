/** `solar_flare`: a particle event. All of its dose on the first sol, and two fifths of the sol before on each that follows. */
import { FLARE_LEFT, FLARE_MSV } from './constants.ts';
import type { EventRule } from './rule.ts';

/** Extra dose in the open on the first sol of a flare, mSv: most flares are far weaker than the worst. */
function firstDoseMsv(severity: number): number {
  const square = severity * severity;
  return FLARE_MSV * square * square;
}

export const SOLAR_FLARE: EventRule = {
  begun: 'A solar particle event: nobody goes outside.',
  over: 'The solar particle event is over.',
  begins: ({ colony }, { severity }) => {
    const { conditions } = colony;
    conditions.flareMsv = Math.max(conditions.flareMsv, firstDoseMsv(severity));
  },
  // What a flare does to people and to the robots' computers is counted when the sol ends (daily/dose, daily/robots).
  lasts: ({ colony, flareMsvBefore }) => {
    const { conditions } = colony;
    conditions.flareMsv = Math.max(conditions.flareMsv, flareMsvBefore * FLARE_LEFT);
    conditions.evaAllowed = false;
  },
};
