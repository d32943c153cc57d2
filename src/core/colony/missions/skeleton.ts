/** Skeleton crew. */
import { CHEN, REYES } from '../roster.ts';
import { times, underWay } from './landing.ts';
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const skeleton: Mission = {
  title: 'Skeleton crew',
  brief:
    'Two people, one dome, a third of the stores; a ship with parts lands on sol 90. Every hour of work counts twice.',
  difficulty: 'hard',
  site: 'gale',
  startSol: 120,
  crew: [CHEN, REYES],
  robots: [],
  supplies: {
    oxygenKg: 40,
    waterKg: 400,
    foodKcal: 350_000,
    batteryKwh: 120,
    nitrogenKg: 60,
    carbonDioxideKg: 20,
    sparesKg: 250,
  },
  modules: [
    'habitat',
    'airlock',
    ...times(5, 'solar_farm'),
    'battery_bank',
    'greenhouse_dome',
    'isru_plant',
    'water_extractor',
  ],
  allocation: { heating: 0.35, isru: 0.2, greenhouse: 0.45 },
  ship: underWay(90, 200, 1300),
};
