/** Garden of Mars. */
import { CHEN, KIM, LINDQVIST, OKAFOR, REYES, VOLKOV } from '../roster.ts';
import { times, underWay } from './landing.ts';
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const garden: Mission = {
  title: 'Garden of Mars',
  brief: 'Six people, four domes, two reactors. Bring a whole Mars year home.',
  difficulty: 'easy',
  site: 'jezero',
  startSol: 1,
  crew: [CHEN, REYES, OKAFOR, LINDQVIST, VOLKOV, KIM],
  robots: [],
  supplies: {
    oxygenKg: 300,
    waterKg: 3000,
    foodKcal: 4_000_000,
    batteryKwh: 400,
    nitrogenKg: 300,
    carbonDioxideKg: 80,
    sparesKg: 1500,
  },
  modules: [
    'habitat',
    'airlock',
    ...times(4, 'solar_farm'),
    ...times(4, 'greenhouse_dome'),
    ...times(2, 'fission_reactor'),
    'isru_plant',
    'water_extractor',
    'repair_bay',
    'medbay',
    'comms_array',
    'storage_depot',
  ],
  allocation: { heating: 0.2, isru: 0.2, greenhouse: 0.6 },
  ship: underWay(230, 300, 800),
};
