/** How often each type of hazard comes and how hard it hits, a line each: the version-1 generator's rates and ranges. */
import { constant, constantSeries as series } from '../constant.ts';

const V1 = 'Mars Barn v1, ledger frames: range of the version-1 ledger, rate of its generator';
const HAND = 'about the one case of the version-1 ledger; oftener, so that three years have some';
const RATE = '1/sol, 1/sol, 1/sol';

// Least and most chance of a hit on a sol
export const MICROMETEORITE = series('MICROMETEORITE', [0.005, 0.02], '1/sol', V1, 'B');
// Chance a sol, then least and most of what it does
export const EQUIPMENT_FATIGUE = series('EQUIPMENT_FATIGUE', [0.3, 0.0021, 0.0099], RATE, V1, 'B');
export const ELECTROSTATIC_DUST = series('ELECTROSTATIC_DUST', [0.12, 0.001, 0.0049], RATE, V1, 'B');
export const WORKLOAD_WEAR = series('WORKLOAD_WEAR', [0.2, 0.002, 0.006], RATE, V1, 'B');
export const PERCHLORATE = series('PERCHLORATE', [0.08, 0.0034, 0.0092], RATE, V1, 'B');
export const CASCADE = series('CASCADE', [0.15, 0.0032, 0.0076], RATE, V1, 'B');
export const MAINTENANCE = series('MAINTENANCE', [0.1, 0.0055, 0.0148], RATE, V1, 'B');
export const RADIATION_SEU = series('RADIATION_SEU', [0.03, 0.13, 0.59], '1/sol, -, -', V1, 'B');
export const SOLO_FAILURE = series('SOLO_FAILURE', [0.04, 0.51, 0.9], '1/sol, -, -', V1, 'B');
export const SOLO_DAMAGE_HP = series('SOLO_DAMAGE_HP', [15, 40], 'hp', V1, 'B');
export const INFILTRATION = series('INFILTRATION', [0.1, 0.0012, 0.003], RATE, V1, 'B');
export const GRID_OVERLOAD = series('GRID_OVERLOAD', [0.08, 2.2, 5.8], '1/sol, kWh/sol, kWh/sol', V1, 'C');
export const BOTTLENECK = series('BOTTLENECK', [0.06, 0.0114, 0.021], '1/sol, -, -', V1, 'B');
export const HEATING_FAILURE = series('HEATING_FAILURE', [0.005, 0.1, 0.15], '1/sol, -, -', HAND, 'C');
export const INSULATION = series('INSULATION', [0.005, 0.0015, 0.0031], RATE, HAND, 'C');
// Dust settles on arrays when the air holds more than the first, by the second times tau
export const DUST_FALL = series('DUST_FALL', [0.3, 0.02], 'tau, 1/sol per tau', V1, 'B');
// Abrasion: chance a sol, tau it takes, then least and per tau
export const ABRASION = series('ABRASION', [0.1, 0.15, 0.002, 0.01], '1/sol, tau, 1/sol, 1/sol per tau', V1, 'B');
// Fatigue by heat and cold: chance a sol, swing it takes and swing at which it is most, least and most
export const THERMAL_FATIGUE = series(
  'THERMAL_FATIGUE',
  [0.05, 50, 75, 0.0092, 0.0099],
  '1/sol, K, K, 1/sol, 1/sol',
  V1,
  'B',
);
// Cold batteries: chance a sol, temperature it takes, then 0.002 and a ten-thousandth for each degree below -30
export const COLD_BATTERY = series(
  'COLD_BATTERY',
  [0.06, -50, 0.002, 0.0001, -30],
  '1/sol, deg C, 1/sol, 1/sol/K, deg C',
  V1,
  'B',
);
export const COLD_BATTERY_LOSS_PCT = series('COLD_BATTERY_LOSS_PCT', [0.13, 0.4], '%', V1, 'B');
// Crew and modules that a hazard speaks of
export const BASELINE_CREW = constant('BASELINE_CREW', 4, 'crew', V1, 'B');
export const CASCADE_MIN_MODULES = constant('CASCADE_MIN_MODULES', 4, 'modules', V1, 'B');
export const MAINTENANCE_CREW = series('MAINTENANCE_CREW', [3, 4], 'crew', V1, 'B');
export const GRID_MIN_MODULES = constant('GRID_MIN_MODULES', 5, 'modules', V1, 'B');
export const BOTTLENECK_MIN = series('BOTTLENECK_MIN', [3, 3], 'crew, modules', V1, 'B');
// Hazards a frame holds at most
export const HAZARDS_MOST = constant('HAZARDS_MOST', 6, 'hazards', V1, 'B');
