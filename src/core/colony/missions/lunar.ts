/** Lunar surplus. */
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const lunar: Mission = {
  title: 'Lunar surplus',
  brief: 'Two robots built for the Moon, one array, few parts. How long can they last?',
  difficulty: 'hard',
  site: 'viking1',
  startSol: 480,
  crew: [],
  robots: ['Lunar-1', 'Lunar-2'],
  supplies: {
    oxygenKg: 0,
    waterKg: 50,
    foodKcal: 0,
    batteryKwh: 100,
    nitrogenKg: 0,
    carbonDioxideKg: 0,
    sparesKg: 420,
  },
  modules: ['solar_farm', 'battery_bank', 'comms_array'],
  allocation: { heating: 0, isru: 1, greenhouse: 0 },
};
