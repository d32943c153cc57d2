/** Optimus. */
import { ROBOT_NAMES } from '../roster.ts';
import { underWay } from './landing.ts';
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const optimus: Mission = {
  title: 'Optimus',
  brief: 'Four robots, nobody to feed. Keep them charged, clean and mended until people come.',
  difficulty: 'medium',
  site: 'arcadia',
  startSol: 1,
  crew: [],
  robots: ROBOT_NAMES.slice(0, 4),
  supplies: {
    oxygenKg: 0,
    waterKg: 200,
    foodKcal: 0,
    batteryKwh: 120,
    nitrogenKg: 0,
    carbonDioxideKg: 0,
    sparesKg: 300,
  },
  modules: ['solar_farm', 'battery_bank', 'repair_bay', 'water_extractor', 'isru_plant', 'comms_array'],
  allocation: { heating: 0, isru: 1, greenhouse: 0 },
  ship: underWay(240, 0, 800),
};
