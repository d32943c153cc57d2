/** The mission that a new colony sets out on: the one that can be begun so far. */
export const MISSION = 'ares';
