/** When a ledger sets challenges, and the ends of their parameters. */
import { constant, constantSeries as series } from './constant.ts';

const V1 = 'Mars Barn v1, ledger frames: range of the version-1 ledger';
const RHYTHM = 'Mars Barn v1, frame schema: every 5th sol, and 3, 6, 9';

export const CHALLENGE_EVERY_SOLS = constant('CHALLENGE_EVERY_SOLS', 5, 'sol', RHYTHM, 'B');
// Sols early in a ledger that have one, too
export const CHALLENGE_EARLY_SOLS = series('CHALLENGE_EARLY_SOLS', [3, 6, 9], 'sol', RHYTHM, 'B');

export const MISALIGNMENT_DEG = series('MISALIGNMENT_DEG', [5.9, 24.3], 'deg', V1, 'B');
export const TRACKING_DUST = series('TRACKING_DUST', [1, 2], '-', V1, 'B');
export const PRESSURE_DROP_PA = series('PRESSURE_DROP_PA', [10, 49], 'Pa', V1, 'B');
export const RECYCLER_DROP = series('RECYCLER_DROP', [0.11, 0.39], '-', V1, 'B');
export const FILTER_AGE_SOLS = series('FILTER_AGE_SOLS', [32, 199], 'sol', V1, 'B');
export const CATALYST_LEFT_PCT = series('CATALYST_LEFT_PCT', [23, 80], '%', V1, 'B');
export const CATALYST_OUTPUT_LOSS = series('CATALYST_OUTPUT_LOSS', [0.12, 0.49], '-', V1, 'B');
export const SCRUBBER_PCT = series('SCRUBBER_PCT', [70, 95], '%', V1, 'B');
export const SCRUBBER_CO2_PPM = series('SCRUBBER_CO2_PPM', [810, 1374], 'ppm', V1, 'B');
export const DOSIMETRY_MSV = series('DOSIMETRY_MSV', [65, 240], 'mSv', V1, 'B');
export const DOSIMETRY_USV_H = series('DOSIMETRY_USV_H', [0.57, 1.97], 'uSv/h', V1, 'B');
export const DRIFT_DEG = series('DRIFT_DEG', [2.3, 8.4], 'deg', V1, 'B');
export const TORQUE_LOSS_PCT = series('TORQUE_LOSS_PCT', [5, 27], '%', V1, 'B');
export const OBSCURATION_PCT = series('OBSCURATION_PCT', [11, 57], '%', V1, 'B');
export const CELLS = series('CELLS', [1, 4], 'cells', V1, 'B');
export const CELL_CAPACITY_PCT = series('CELL_CAPACITY_PCT', [61, 87], '%', V1, 'B');
export const CELL_TEMP_C = series('CELL_TEMP_C', [-76, -43], 'deg C', V1, 'B');
export const REBOOTS = series('REBOOTS', [1, 5], 'times', V1, 'B');
export const MEMORY_ERRORS = series('MEMORY_ERRORS', [1, 12], 'errors', V1, 'B');
