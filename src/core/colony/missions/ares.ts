/** Ares I. */
import { CHEN, LINDQVIST, OKAFOR, REYES } from '../roster.ts';
import { times, underWay } from './landing.ts';
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const ares: Mission = {
  title: 'Ares I',
  brief: 'Four people, one cargo landing, a greenhouse already sown. Keep them warm, breathing and fed.',
  difficulty: 'medium',
  site: 'jezero',
  startSol: 1,
  crew: [CHEN, REYES, OKAFOR, LINDQVIST],
  robots: [],
  supplies: {
    oxygenKg: 100,
    waterKg: 1200,
    foodKcal: 900_000,
    batteryKwh: 180,
    nitrogenKg: 100,
    carbonDioxideKg: 30,
    sparesKg: 500,
  },
  modules: [
    'habitat',
    'airlock',
    ...times(4, 'solar_farm'),
    ...times(2, 'greenhouse_dome'),
    'isru_plant',
    'water_extractor',
    'comms_array',
  ],
  allocation: { heating: 0.3, isru: 0.25, greenhouse: 0.45 },
  ship: underWay(210, 250, 500),
};
