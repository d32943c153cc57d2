/** How often each type of event comes, how severe and how long, a line each. */
import { constant, constantSeries as series } from '../constant.ts';

const ODDS = 'sol, 1/cell, -, -, sol, sol';
const RANGES = 'Mars Barn v1, ledger frames: severities and durations of the version-1 ledger, about its rate';

// Sols a cell, chance a cell, least and most severity, least and most duration
export const DUST_DEVIL = series('DUST_DEVIL', [1, 0.12, 0.1, 0.39, 1, 1], ODDS, RANGES, 'B');
export const WORKLOAD_OVERLOAD = series('WORKLOAD_OVERLOAD', [25, 0.7, 0.31, 0.8, 5, 20], ODDS, RANGES, 'B');
export const RELAY_BLACKOUT = series('RELAY_BLACKOUT', [30, 0.5, 0.3, 0.79, 2, 10], ODDS, RANGES, 'B');
export const SOLAR_FLARE = series('SOLAR_FLARE', [6, 0.15, 0.4, 0.88, 1, 3], ODDS, RANGES, 'B');
export const MANDATORY_EVA = series('MANDATORY_EVA', [10, 0.5, 0.2, 0.57, 1, 3], ODDS, RANGES, 'B');
export const COLD_SNAP = series('COLD_SNAP', [12, 0.5, 0.42, 0.76, 3, 10], ODDS, RANGES, 'B');
export const THERMAL_CYCLE = series('THERMAL_CYCLE', [1, 0.02, 0.23, 0.59, 1, 1], ODDS, RANGES, 'B');
export const REDUNDANCY_CHECK = series('REDUNDANCY_CHECK', [1, 0.03, 0.37, 0.7, 1, 1], ODDS, RANGES, 'B');
// Noon light at which dust devils come at their mean rate
export const DUST_DEVIL_LIGHT_WM2 = constant('DUST_DEVIL_LIGHT_WM2', 460, 'W/m2', 'mean of a ledger', 'D');
// Severity of a conjunction: when the Sun only grazes the line of sight, and when it stands in it
export const CONJUNCTION_SEVERITY = series('CONJUNCTION_SEVERITY', [0.3, 0.79], '-', RANGES, 'B');
export const CONJUNCTION_MOST_SOLS = constant(
  'CONJUNCTION_MOST_SOLS',
  60,
  'sol',
  'never reached: 9 to 18, by the elements of facts 6.5',
  'D',
);
// Middle of a sol's air temperature below which it can snap: the version-1 ledger's -60 never comes in this climate
export const COLD_SNAP_C = constant('COLD_SNAP_C', -50, 'deg C', 'our choice: the coldest fifth of sols', 'C');
// Swing of the air temperature that strains nothing, and how far beyond it thermal cycles come at their mean rate
export const THERMAL_CYCLE_SWING_K = series('THERMAL_CYCLE_SWING_K', [46, 16], 'K', 'our choice: mean swing 62', 'C');
// Least and most by which a structure's swing differs from the air's
export const THERMAL_CYCLE_SPREAD_K = series(
  'THERMAL_CYCLE_SPREAD_K',
  [-6, 5],
  'K',
  'range -6 to 34 K of version 1',
  'B',
);
// Crew that an event asks for
export const OVERLOAD_MIN_CREW = constant('OVERLOAD_MIN_CREW', 3, 'crew', RANGES, 'B');
export const EVA_MIN_CREW = constant('EVA_MIN_CREW', 2, 'crew', RANGES, 'B');
export const CHECK_MIN_CREW = constant('CHECK_MIN_CREW', 4, 'crew', RANGES, 'B');
// Optical depth of a storm as its severity tells it: at 0, and what severity 1 adds
export const SEVERITY_TAU = series('SEVERITY_TAU', [0.5, 4.5], '-', 'our rule: tau = 0.5 + 4.5 severity^2', 'C');
