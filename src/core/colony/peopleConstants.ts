/** Numbers of how people fare from sol to sol, of robots and of landing, one line each; see `constants.ts`. */
import { constant } from '../mars/constant.ts';

export const DROWSY_CO2_KPA = constant(
  'DROWSY_CO2_KPA',
  0.6,
  'kPa CO2',
  '4.5 mmHg: fatigue and poor sleep reported, NASA OCHMO-TB-004 Rev C (2023)',
  'C',
);
export const DROWSY_PER_KPA = constant('DROWSY_PER_KPA', 20, 'points/kPa', 'design choice', 'C');
export const LAMP_KEEPS = constant(
  'LAMP_KEEPS',
  0.9,
  '-',
  'design choice: share of the daily drift that lamps take away',
  'C',
);
export const DRIFT_MOST_H = constant(
  'DRIFT_MOST_H',
  12,
  'h',
  'half a sol: beyond it the clock is early, not late',
  'C',
);
export const TIRED_BASE = constant('TIRED_BASE', 18, 'points', 'design choice', 'C');
export const TIRED_PER_DRIFT_H = constant('TIRED_PER_DRIFT_H', 6, 'points/h', 'design choice', 'C');
export const TIRED_BY_EVA = constant('TIRED_BY_EVA', 20, 'points', 'design choice', 'C');
export const TIRED_PER_HARM = constant('TIRED_PER_HARM', 0.33, 'points/point', 'design choice', 'C');
export const TIRED_PACE = constant('TIRED_PACE', 0.2, '1/sol', 'design choice', 'C');
export const TIRED_PER_LOST_H = constant('TIRED_PER_LOST_H', 4, 'points/h', 'design choice', 'C');
export const TIRED_BY_LOST_MOST = constant('TIRED_BY_LOST_MOST', 30, 'points', 'design choice', 'C');
export const GLOOM_PER_FATIGUE = constant('GLOOM_PER_FATIGUE', 0.25, 'points/point', 'design choice', 'C');
export const GLOOM_PER_HARM = constant('GLOOM_PER_HARM', 0.33, 'points/point', 'design choice', 'C');
export const MOOD_BASE = constant('MOOD_BASE', 78, 'points', 'design choice', 'C');
export const MOOD_BY_HUNGER = constant('MOOD_BY_HUNGER', 40, 'points', 'design choice', 'C');
export const MOOD_BY_TREAT = constant('MOOD_BY_TREAT', 15, 'points', 'design choice', 'C');
export const MOOD_BY_CROWD = constant('MOOD_BY_CROWD', 25, 'points', 'design choice', 'C');
export const MOOD_BY_GREEN_MOST = constant('MOOD_BY_GREEN_MOST', 8, 'points', 'design choice', 'C');
export const MOOD_PER_GREEN_M2 = constant('MOOD_PER_GREEN_M2', 0.25, 'points/m2 a person', 'design choice', 'C');
export const MOOD_BY_MAIL = constant('MOOD_BY_MAIL', 4, 'points', 'design choice', 'C');
export const MOOD_BY_SILENCE = constant('MOOD_BY_SILENCE', 6, 'points', 'design choice', 'C');
export const MOOD_PER_DEAD = constant('MOOD_PER_DEAD', 12, 'points', 'design choice', 'C');
export const MOOD_PER_CHILL_K = constant('MOOD_PER_CHILL_K', 2, 'points/K', 'design choice', 'C');
export const SPENT = constant('SPENT', 80, 'points of fatigue', 'design choice', 'C');
export const IDLE_LOSS = constant('IDLE_LOSS', 3, '-', 'design choice: bed rest against an active day', 'C');
export const HUNGRY_BELOW = constant('HUNGRY_BELOW', 0.8, 'ration', 'design choice', 'C');
export const HUNGRY_LOSS = constant('HUNGRY_LOSS', 2, '-', 'design choice', 'C');
export const WEAK_PER_FATIGUE = constant('WEAK_PER_FATIGUE', 0.02, '1/point', 'design choice', 'C');
export const WEAK_PER_BONE = constant('WEAK_PER_BONE', 2, '-', 'design choice', 'C');
export const ILL_PER_GLOOM = constant('ILL_PER_GLOOM', 0.02, '1/point', 'design choice', 'C');
export const FIT_PER_FATIGUE = constant('FIT_PER_FATIGUE', 0.005, '1/point', 'design choice', 'C');
export const FIT_SPIRITS = constant(
  'FIT_SPIRITS',
  0.4,
  '-',
  'design choice: share of a day of work that spirits can take',
  'C',
);
export const BORN_FATIGUE = constant('BORN_FATIGUE', 20, 'points', 'design choice', 'C');
export const BORN_MORALE = constant('BORN_MORALE', 80, 'points', 'design choice', 'C');
export const TRAINED = constant('TRAINED', 0.7, '-', 'design choice', 'C');
export const UNTRAINED = constant('UNTRAINED', 0.3, '-', 'design choice', 'C');
export const TALENT_SPREAD = constant('TALENT_SPREAD', 0.08, '-', 'design choice', 'C');
export const TALENT_MOST = constant('TALENT_MOST', 0.2, '-', 'design choice', 'C');
export const SOWN_KG_M2 = constant(
  'SOWN_KG_M2',
  0.8,
  'kg/m2',
  'design choice: dry biomass of a stand at the end of its season under weak light',
  'C',
);
export const LEAST_SPROUTED = constant('LEAST_SPROUTED', 0.4, '-', 'design choice', 'C');
export const LABOUR_SHARE = constant(
  'LABOUR_SHARE',
  0.4,
  '-',
  'design choice: of repair and of building at first',
  'C',
);
export const UPSET_IDLE = constant(
  'UPSET_IDLE',
  0.25,
  '-',
  'design choice: what a robot with an upset computer draws',
  'C',
);
export const ROBOT_EMPTY_KWH = constant(
  'ROBOT_EMPTY_KWH',
  0.01,
  'kWh',
  'design choice: below it nothing keeps it warm',
  'C',
);
export const STANDARD_CELL_C = constant(
  'STANDARD_CELL_C',
  25,
  'degC',
  'standard test conditions of solar cells, IEC 60904-3',
  'C',
);
