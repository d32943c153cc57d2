/** How much the sols of a generated ledger differ from the climate, a line each: name, value, unit, source, confidence. */
import { constant, constantSeries as series } from './constant.ts';

const OURS = 'our choice, within what is known (facts 6.3, 6.4)';
const RAD = 'Hassler et al. 2014 Science 343:1244797';
const V1 = 'range of the version-1 ledger';

export const CLEAR_TAU = constant('CLEAR_TAU', 0.42, '-', 'facts 6.4: 0.35-0.7', 'C');
// Noises: amplitude, then period in sols
export const TAU_SLOW = series('TAU_SLOW', [0.3, 45], 'ln tau, sol', OURS, 'C');
export const TAU_MIDDLE = series('TAU_MIDDLE', [0.2, 9], 'ln tau, sol', OURS, 'C');
export const TAU_FAST = series('TAU_FAST', [0.08, 2], 'ln tau, sol', OURS, 'C');
// Amplitude, then period in sols
export const TEMP_NOISE = series('TEMP_NOISE', [5, 5], 'K, sol', 'Gale fit: rms 2.4-3.6 K', 'D');
export const PRESSURE_NOISE = series('PRESSURE_NOISE', [0.02, 4], '-, sol', 'Gale fit: 8.6 of 841 Pa', 'D');
// Period in sols in which the wind goes through its range
export const WIND_NOISE_SOLS = constant('WIND_NOISE_SOLS', 1.5, 'sol', OURS, 'C');
export const SURFACE_DOSE_MSV_SOL = constant('SURFACE_DOSE_MSV_SOL', 0.67, 'mSv/sol', RAD, 'B');
export const DOSE_CYCLE = constant('DOSE_CYCLE', 0.3, '-', 'facts 5.7: 30 %', 'C');
// Share of the mean rate of solar particle events, at minimum and at maximum
export const FLARE_ACTIVITY = series('FLARE_ACTIVITY', [0.3, 1.7], '-', 'our choice: they follow the cycle', 'C');
export const SOLAR_CYCLE_DAYS = constant('SOLAR_CYCLE_DAYS', 4018, 'd', '11 years', 'C');
export const SOLAR_MAXIMUM_DAYS = constant(
  'SOLAR_MAXIMUM_DAYS',
  9054,
  'd since J2000',
  'cycle 25, general knowledge',
  'C',
);
// Least, most, period in sols
export const HARDNESS = series('HARDNESS', [0.3, 0.9, 6], '-, -, sol', V1, 'B');
export const ICE_DEPTH_M = series('ICE_DEPTH_M', [0.5, 2.9, 30], 'm, m, sol', V1, 'B');
// Below these the echo calls dust and sunlight stable
export const DUST_TREND_TAU = constant('DUST_TREND_TAU', 0.05, '1/sol', OURS, 'C');
export const SOLAR_TREND = constant('SOLAR_TREND', 0.02, '1/sol', OURS, 'C');
