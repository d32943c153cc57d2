/** Hybrid crew. */
import { OKAFOR, REYES, ROBOT_NAMES } from '../roster.ts';
import { times, underWay } from './landing.ts';
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const hybrid: Mission = {
  title: 'Hybrid crew',
  brief: 'Two people and four robots. The robots work outside; the people keep them working.',
  difficulty: 'medium',
  site: 'arcadia',
  startSol: 60,
  crew: [REYES, OKAFOR],
  robots: ROBOT_NAMES.slice(0, 4),
  supplies: {
    oxygenKg: 60,
    waterKg: 600,
    foodKcal: 500_000,
    batteryKwh: 200,
    nitrogenKg: 80,
    carbonDioxideKg: 20,
    sparesKg: 500,
  },
  modules: [
    'habitat',
    'airlock',
    ...times(7, 'solar_farm'),
    ...times(2, 'battery_bank'),
    'greenhouse_dome',
    'isru_plant',
    'water_extractor',
    'repair_bay',
  ],
  allocation: { heating: 0.35, isru: 0.2, greenhouse: 0.45 },
  ship: underWay(180, 150, 1000),
};
