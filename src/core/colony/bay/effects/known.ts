/** What contracts leave behind as knowledge: the page shows it by the functions of `bay/assist`, and nothing else changes. */
import type { LastingRule } from './rule.ts';

export const HAZARDS: LastingRule = {
  kind: 'hazards',
  reward: { kind: 'reveal', of: 'next-event' },
  most: 0,
  does: () => 'What the next three sols bring is shown before it comes.',
};

export const WEATHER: LastingRule = {
  kind: 'weather',
  reward: { kind: 'reveal', of: 'weather' },
  most: 0,
  does: () => 'The dust of the next twelve sols is shown as a band.',
};

export const CHARTS: LastingRule = {
  kind: 'charts',
  reward: { kind: 'reveal', of: 'crew-hidden' },
  most: 0,
  does: () => 'The crew’s charts are open: clock, reserves, dose, and the chance to fall ill.',
};

export const AUDIT: LastingRule = {
  kind: 'audit',
  reward: { kind: 'reveal', of: 'root-cause' },
  most: 0,
  does: () => 'The sols in which stocks turned are shown.',
};

/** Which lesson follows from the evidence's cause of death: `bay/lessons.ts`. */
export const LESSON: LastingRule = {
  kind: 'lesson',
  reward: { kind: 'unlock', of: 'governor-lesson' },
  most: 0,
  does: () => 'A lesson for governors, out of how the other colony ended.',
};
