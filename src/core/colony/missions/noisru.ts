/** No ISRU. */
import { CHEN, LINDQVIST, OKAFOR, REYES } from '../roster.ts';
import { times } from './landing.ts';
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const noisru: Mission = {
  title: 'No ISRU',
  brief:
    'Plant and extractor were lost on the way, and a third of the arrays. Parts for new ones land on sol 75. Until then the water you brought is the water you have.',
  difficulty: 'extreme',
  site: 'jezero',
  startSol: 130,
  crew: [CHEN, REYES, OKAFOR, LINDQVIST],
  robots: [],
  supplies: {
    oxygenKg: 100,
    waterKg: 350,
    foodKcal: 1_400_000,
    batteryKwh: 150,
    nitrogenKg: 60,
    carbonDioxideKg: 30,
    sparesKg: 120,
  },
  modules: ['habitat', 'airlock', ...times(4, 'solar_farm'), ...times(2, 'greenhouse_dome')],
  allocation: { heating: 0.5, isru: 0.1, greenhouse: 0.4 },
  wear: { solar_farm: 0.35 },
  ship: { landsSol: 75, cargo: { oxygenKg: 0, nitrogenKg: 100, waterKg: 400, foodKg: 150, sparesKg: 1300 } },
};
