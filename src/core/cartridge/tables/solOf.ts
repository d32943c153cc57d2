/** Sols and hours as people count them. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';

/** The sol that a tick is part of, the first being 1: what blocks and echoes are numbered by. */
export function solOf(tick: number): number {
  return Math.floor(tick / TICKS_PER_SOL) + 1;
}

/** The hour of a tick within its sol, 0 to 23. */
export function hourOf(tick: number): number {
  return tick % TICKS_PER_SOL;
}
