/** Dust bowl. */
import { CHEN, LINDQVIST, OKAFOR, REYES } from '../roster.ts';
import { times } from './landing.ts';
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const dustbowl: Mission = {
  title: 'Dust bowl',
  brief:
    'Four people land ten sols before a planet-encircling storm, with arrays and domes that the way has worn. When the light goes, the cold comes.',
  difficulty: 'extreme',
  site: 'gale',
  startSol: 1150,
  crew: [CHEN, REYES, OKAFOR, LINDQVIST],
  robots: [],
  supplies: {
    oxygenKg: 80,
    waterKg: 800,
    foodKcal: 1_800_000,
    batteryKwh: 150,
    nitrogenKg: 80,
    carbonDioxideKg: 20,
    sparesKg: 900,
  },
  modules: [
    'habitat',
    'airlock',
    ...times(5, 'solar_farm'),
    ...times(2, 'greenhouse_dome'),
    'isru_plant',
    'water_extractor',
  ],
  allocation: { heating: 0.45, isru: 0.3, greenhouse: 0.25 },
  wear: { solar_farm: 0.15, greenhouse_dome: 0.2 },
  lightShare: 0.8,
};
