/** Readings of the last sol's change, from the newest echo: the quick way to `(get (echo 0) …)`. */
import type { Remembered } from '../../mindSchema.ts';
import type { Situation } from '../situation.ts';
import type { Reading } from './reading.ts';

const last = ({ colony }: Situation, of: (echo: Remembered) => number): number => {
  const echo = colony.mind.echoes.at(-1);
  return echo === undefined ? 0 : of(echo);
};

export const CHANGE: readonly Reading[] = [
  { name: 'o2_change', unit: 'kg', about: 'Oxygen gained in the last sol.', of: (now) => last(now, (echo) => echo.o2) },
  {
    name: 'h2o_change',
    unit: 'kg',
    about: 'Water gained in the last sol.',
    of: (now) => last(now, (echo) => echo.h2o),
  },
  {
    name: 'food_change',
    unit: 'kcal',
    about: 'Food gained in the last sol.',
    of: (now) => last(now, (echo) => echo.food),
  },
  {
    name: 'power_change',
    unit: 'kWh',
    about: 'Charge gained in the last sol.',
    of: (now) => last(now, (echo) => echo.power),
  },
];
