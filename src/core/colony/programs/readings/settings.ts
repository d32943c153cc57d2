/** What a governor sets, as it stood: these names are read and set. */
import type { Reading } from './reading.ts';

export const SETTINGS: readonly Reading[] = [
  {
    name: 'heating_alloc',
    unit: '0–1',
    about: 'Share of the spare power for warmth. Set it; `(set-heating share)` does the same.',
    of: ({ allocation }) => allocation.heating,
  },
  {
    name: 'isru_alloc',
    unit: '0–1',
    about: 'Share for oxygen and water out of air and ice. Set it, or `(set-isru share)`.',
    of: ({ allocation }) => allocation.isru,
  },
  {
    name: 'greenhouse_alloc',
    unit: '0–1',
    about: 'Share for lamps and warmth of the crops. Set it, or `(set-greenhouse share)`.',
    of: ({ allocation }) => allocation.greenhouse,
  },
  {
    name: 'food_ration',
    unit: '0.1–1.5',
    about: 'Part of an appetite that people are given. Set it, or `(set-food-ration part)`.',
    of: ({ ration }) => ration,
  },
  {
    name: 'repair_alloc',
    unit: '0–1',
    about: 'Share of the spare hours for repair; above 1 it is in %. Set it, or `(set-repair share)`.',
    of: ({ colony }) => colony.labour.repair,
  },
  {
    name: 'building_alloc',
    unit: '0–1',
    about: 'Share of the spare hours for building; what is left is research. Set it, or `(set-building share)`.',
    of: ({ colony }) => colony.labour.building,
  },
];
