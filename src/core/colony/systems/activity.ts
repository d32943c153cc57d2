/** The sol's plan of a person: asleep, at work, exercising; and what each costs in oxygen. */
import { TICK_SECONDS, TICKS_PER_SOL } from '../../mars/constants.ts';
import {
  EXERCISE_H,
  EXERCISE_HOUR,
  O2_EVA_G_MIN,
  O2_EXERCISE_G_MIN,
  O2_NOMINAL_G_MIN,
  O2_SLEEP_G_MIN,
  SLEEP_H,
  WAKE_HOUR,
} from '../constants.ts';

export type Activity = 'asleep' | 'exercising' | 'working' | 'outside';

/** kg per tick of a rate in g per minute. */
const KG_TICK = TICK_SECONDS / 60 / 1000;

/** What people inside do in an hour of the sol, 0 to 23. */
export function activityAt(hour: number): Exclude<Activity, 'outside'> {
  if (hour < WAKE_HOUR || hour >= WAKE_HOUR + TICKS_PER_SOL - SLEEP_H) return 'asleep';
  return hour === EXERCISE_HOUR ? 'exercising' : 'working';
}

/** Oxygen use of the reference body by activity, kg per tick. */
const O2_KG: Readonly<Record<Activity, number>> = {
  asleep: O2_SLEEP_G_MIN * KG_TICK,
  working: O2_NOMINAL_G_MIN * KG_TICK,
  exercising: (O2_EXERCISE_G_MIN * EXERCISE_H + O2_NOMINAL_G_MIN * (1 - EXERCISE_H)) * KG_TICK,
  outside: O2_EVA_G_MIN * KG_TICK,
};
/** By hour of the sol, inside. */
export const O2_KG_BY_HOUR: readonly number[] = Array.from(
  { length: TICKS_PER_SOL },
  (_, hour) => O2_KG[activityAt(hour)],
);
/** The same outside, whatever the hour. */
export const O2_OUTSIDE_KG = O2_KG.outside;
/** Mean oxygen use of the reference body over a sol inside, kg per tick. */
export const O2_MEAN_KG_TICK = O2_KG_BY_HOUR.reduce((sum, kg) => sum + kg, 0) / TICKS_PER_SOL;
