/** Custom. */
import { CHEN, LINDQVIST, OKAFOR, REYES } from '../roster.ts';
import { baseFor, suppliesFor } from './landing.ts';
import type { Mission } from './mission.ts';

/** What it sets out with. */
export const custom: Mission = {
  title: 'Custom',
  brief: 'Your crew, your site, your season, your stores.',
  difficulty: 'medium',
  site: 'jezero',
  startSol: 1,
  crew: [CHEN, REYES, OKAFOR, LINDQVIST],
  robots: [],
  supplies: suppliesFor(4, 0),
  modules: baseFor(4, 0),
  allocation: { heating: 0.3, isru: 0.25, greenhouse: 0.45 },
};
