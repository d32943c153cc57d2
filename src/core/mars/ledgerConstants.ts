/** How much the sols of a generated ledger differ from the climate, a line each: name, value, unit, source, confidence. */
import { constant, constantSeries as series } from './constant.ts';

const OURS = 'our choice, within what is known (facts 6.3, 6.4)';
const SHEET = 'NASA Mars fact sheet: 2-7, 5-10, storms 17-30 m/s';
const RAD = 'Hassler et al. 2014 Science 343:1244797';
const V1 = 'range of the version-1 ledger';

export const CLEAR_TAU = constant('CLEAR_TAU', 0.42, '-', 'facts 6.4: 0.35-0.7', 'C');
// Share of a Viking storm that a season brings in a year without one: least and most
export const STORM_SHARES = series('STORM_SHARES', [0.1, 0.35], '-', OURS, 'C');
// Noises: amplitude, then period in sols
export const TAU_SLOW = series('TAU_SLOW', [0.3, 45], 'ln tau, sol', OURS, 'C');
export const TAU_MIDDLE = series('TAU_MIDDLE', [0.2, 9], 'ln tau, sol', OURS, 'C');
export const TAU_FAST = series('TAU_FAST', [0.08, 2], 'ln tau, sol', OURS, 'C');
// Local dust spells: at most one in each cell; then least and most of its opacity and widths
export const SPELL_CELL_SOLS = constant('SPELL_CELL_SOLS', 25, 'sol', OURS, 'C');
export const SPELL_CHANCE = constant('SPELL_CHANCE', 0.25, '1/cell', '100 local storms a year; 7 felt here', 'C');
export const SPELL_TAU = series('SPELL_TAU', [0.2, 0.9], '-', 'facts 6.4: tau about 1', 'C');
export const SPELL_RISE_SOLS = series('SPELL_RISE_SOLS', [0.8, 1.6], 'sol', 'facts 6.4: days', 'C');
export const SPELL_FALL_SOLS = series('SPELL_FALL_SOLS', [1.5, 4.5], 'sol', 'facts 6.4: days', 'C');
// Amplitude, then period in sols
export const TEMP_NOISE = series('TEMP_NOISE', [5, 5], 'K, sol', 'Gale fit: rms 2.4-3.6 K', 'D');
export const PRESSURE_NOISE = series('PRESSURE_NOISE', [0.02, 4], '-, sol', 'Gale fit: 8.6 of 841 Pa', 'D');
export const WIND_MEAN_MS = constant('WIND_MEAN_MS', 6, 'm/s', SHEET, 'C');
// Swing over the year, and Ls of the calmest season
export const WIND_SEASON = series('WIND_SEASON', [1.5, 100], 'm/s, deg', SHEET, 'C');
export const WIND_NOISE = series('WIND_NOISE', [0.45, 1.5], 'ln wind, sol', SHEET, 'C');
export const WIND_PER_TAU_MS = constant('WIND_PER_TAU_MS', 6, 'm/s per tau', SHEET, 'C');
// Dust above this comes with wind
export const WIND_TAU = constant('WIND_TAU', 0.6, '-', OURS, 'C');
export const SURFACE_DOSE_MSV_SOL = constant('SURFACE_DOSE_MSV_SOL', 0.67, 'mSv/sol', RAD, 'B');
export const DOSE_CYCLE = constant('DOSE_CYCLE', 0.3, '-', 'facts 5.7: 30 %', 'C');
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
