/** How often dust storms come to a generated ledger, when and how strong, a line each. */
import { constant, constantSeries as series } from './constant.ts';

const ZUREK = 'Zurek & Martin 1993 JGR 98:3247 (abstract): one in three, 18-55 %';
const KASS = 'facts 6.4, Kass et al. 2016 GRL 43:6111: A, B, C';
const STRENGTH = 'our choice: A strong, B polar, C most varied (Kass et al. 2016, abstract)';
const ONSETS = 'Cantor 2007 (abstract): earliest 184.7; latest about 300 (1973), recalled';
const PEAKS = 'facts 6.4: 3.6 (VL); Guzewich et al. 2019 GRL: 8.5, less clear air';
const DECAY = 'Cantor 2007 (abstract): e-fold 30-117 sols; our choice of the lower end';
const PASSING = 'Lemmon et al. 2022 GRL 49 (abstract): 6 sols at Jezero';

// Part of the seasonal dust of a two-storm year (Appelbaum 1991) that a year has as haze, storms apart: least and most
export const HAZE_SHARES = series('HAZE_SHARES', [0.05, 0.2], '-', 'our choice: tau 0.5-0.9 in the dusty season', 'C');
export const ENCIRCLING_CHANCE = constant('ENCIRCLING_CHANCE', 0.333, '1/Mars year', ZUREK, 'B');
export const ENCIRCLING_LS_DEG = series('ENCIRCLING_LS_DEG', [184.7, 300], 'deg', ONSETS, 'C');
export const ENCIRCLING_TAU = series('ENCIRCLING_TAU', [3.2, 7.5], '-', PEAKS, 'C');
export const ENCIRCLING_RISE_SOLS = series('ENCIRCLING_RISE_SOLS', [6, 9], 'sol', 'facts 6.4: 1977a in 5-6 days', 'C');
export const ENCIRCLING_FALL_SOLS = series('ENCIRCLING_FALL_SOLS', [60, 100], 'sol', DECAY, 'C');
// First and last Ls of the season of each of the three, in order
export const REGIONAL_LS_DEG = series('REGIONAL_LS_DEG', [205, 245, 245, 295, 305, 335], 'deg', KASS, 'C');
// Least and most opacity that each of the three adds
export const REGIONAL_TAU = series('REGIONAL_TAU', [0.6, 1.6, 0.3, 0.9, 0.3, 1.4], '-', STRENGTH, 'C');
export const REGIONAL_RISE_SOLS = series('REGIONAL_RISE_SOLS', [4, 7], 'sol', 'our choice: weeks in all', 'C');
export const REGIONAL_FALL_SOLS = series('REGIONAL_FALL_SOLS', [12, 24], 'sol', 'our choice: weeks in all', 'C');
// Local storms: at most one in each cell
export const LOCAL_CELL_SOLS = constant('LOCAL_CELL_SOLS', 40, 'sol', 'our choice: a few cells a season', 'C');
export const LOCAL_CHANCE = constant('LOCAL_CHANCE', 0.3, '1/cell', 'of 100 a year (facts 6.4) a few pass here', 'C');
export const LOCAL_TAU = series('LOCAL_TAU', [0.4, 1.4], '-', 'facts 6.4: tau 1; Lemmon et al. 2022: 2', 'B');
export const LOCAL_RISE_SOLS = series('LOCAL_RISE_SOLS', [2, 3], 'sol', PASSING, 'B');
export const LOCAL_FALL_SOLS = series('LOCAL_FALL_SOLS', [2, 5], 'sol', PASSING, 'B');
// E-folds in a storm's fall: an encircling one's falls by e in 24 to 40 sols
export const STORM_FALL_FOLDS = constant('STORM_FALL_FOLDS', 2.5, '-', DECAY, 'C');
