/** Every number of time, Sun, dust and air, a line each: name, value, unit, source, confidence. */
import { constant, constantSeries as series } from './constant.ts';

const AM2000 = 'Allison & McEwen 2000, NASA GISS Mars24 algorithm';
const TM102299 = 'Appelbaum & Flood 1990, Solar Energy 45:353 (NASA TM-102299)';
const ALS1991 = 'Appelbaum, Landis & Sherman 1991 (NASA TM-105216)';
const EQ1 = `${ALS1991} eq. 1`;
const SI = 'definition (SI)';
const GENERAL = 'general knowledge';
const REMS = 'harmonic fit to 1,866 Gale sols (CAB/NASA REMS table), facts 6.3';

// Time
export const SECONDS_PER_DAY = constant('SECONDS_PER_DAY', 86400, 's', SI, 'A');
export const SOL_SECONDS = constant('SOL_SECONDS', 88775.244, 's', AM2000, 'B');
export const TICKS_PER_SOL = constant('TICKS_PER_SOL', 24, 'tick/sol', 'definition, DESIGN 2', 'A');
export const TICK_SECONDS = constant('TICK_SECONDS', 3698.9685, 's', 'SOL_SECONDS / 24', 'D');
export const SOL_DAYS = constant('SOL_DAYS', 1.0274912517, 'd/sol', AM2000, 'B');
export const MSD_EPOCH_DAYS = constant('MSD_EPOCH_DAYS', 4.5, 'd TT since J2000', AM2000, 'B');
export const MSD_AT_EPOCH = constant('MSD_AT_EPOCH', 44796 - 0.0009626, 'sol', AM2000, 'B');
export const TT_MINUS_TAI_S = constant('TT_MINUS_TAI_S', 32.184, 's', 'definition of TT (IAU 1991)', 'A');

// Sun
export const MEAN_ANOMALY_DEG = series('MEAN_ANOMALY_DEG', [19.3871, 0.52402073], 'deg, deg/d', AM2000, 'B');
export const FMS_DEG = series('FMS_DEG', [270.3871, 0.524038496], 'deg, deg/d', AM2000, 'B');
export const PBS_AMPLITUDE_DEG = series(
  'PBS_AMPLITUDE_DEG',
  [0.0071, 0.0057, 0.0039, 0.0037, 0.0021, 0.002, 0.0018],
  'deg',
  AM2000,
  'B',
);
export const PBS_PERIOD = series(
  'PBS_PERIOD',
  [2.2353, 2.7543, 1.1177, 15.7866, 2.1354, 2.4694, 32.8493],
  'a',
  AM2000,
  'B',
);
export const PBS_PHASE_DEG = series(
  'PBS_PHASE_DEG',
  [49.409, 168.173, 191.837, 21.736, 15.704, 95.528, 49.095],
  'deg',
  AM2000,
  'B',
);
export const PBS_RATE_DEG = constant('PBS_RATE_DEG', 0.985626, 'deg/d', `${AM2000}: 360 / 365.25`, 'B');
export const CENTRE_DEG = series('CENTRE_DEG', [10.691, 0.623, 0.05, 0.005, 0.0005], 'sin nM', AM2000, 'B');
export const CENTRE_DRIFT_DEG = constant('CENTRE_DRIFT_DEG', 3e-7, 'deg/d', AM2000, 'B');
export const EOT_DEG = series('EOT_DEG', [2.861, -0.071, 0.002], 'deg, sin 2nLs', AM2000, 'B');
export const SIN_OBLIQUITY = constant('SIN_OBLIQUITY', 0.42565, '-', AM2000, 'B');
export const DECLINATION_OFFSET_DEG = constant('DECLINATION_OFFSET_DEG', 0.25, 'deg', AM2000, 'B');
export const SEMI_MAJOR_AXIS_AU = constant('SEMI_MAJOR_AXIS_AU', 1.52367934, 'au', AM2000, 'B');
export const DISTANCE = series(
  'DISTANCE',
  [1.00436, -0.09309, -0.004336, -0.00031, -0.00003],
  'cos nM',
  AM2000,
  'B',
);
export const ECCENTRICITY = constant('ECCENTRICITY', 0.0934, '-', 'JPL elements at J2000, 0.0933941', 'B');
export const PERIHELION_LS_DEG = constant(
  'PERIHELION_LS_DEG',
  251.17,
  'deg',
  'Mars24: 251 + 0.00645 a, 2027',
  'D',
);
export const SOLAR_CONSTANT_WM2 = constant(
  'SOLAR_CONSTANT_WM2',
  1361,
  'W/m2 at 1 au',
  'facts 5.8: our choice',
  'B',
);

// Sun, as the published tables of Appelbaum and Flood take it: used to check against them
export const APPELBAUM_MEAN_WM2 = constant('APPELBAUM_MEAN_WM2', 590, 'W/m2', TM102299, 'B');
export const APPELBAUM_ECCENTRICITY = constant('APPELBAUM_ECCENTRICITY', 0.093377, '-', TM102299, 'B');
export const APPELBAUM_PERIHELION_DEG = constant('APPELBAUM_PERIHELION_DEG', 248, 'deg', TM102299, 'B');
export const APPELBAUM_OBLIQUITY_DEG = constant('APPELBAUM_OBLIQUITY_DEG', 24.936, 'deg', TM102299, 'B');
// Hours of the tables in Earth watt-hours, per sol of 24 Mars hours
export const APPELBAUM_SOL_HOURS = constant('APPELBAUM_SOL_HOURS', 24.65, 'h/sol', 'facts 6.2: from the beam column', 'D');

// Light and dust
export const SURFACE_ALBEDO = constant('SURFACE_ALBEDO', 0.1, '-', `${ALS1991} Table III`, 'B');
export const TAU_FLOOR = constant('TAU_FLOOR', 0.5, '-', EQ1, 'B');
export const TAU_SCALE = constant('TAU_SCALE', 16787, '-', EQ1, 'B');
export const TAU_LATITUDE_RAMP_DEG = constant('TAU_LATITUDE_RAMP_DEG', 150, 'deg', EQ1, 'B');
export const TAU_LATITUDE_WIDTH_DEG2 = constant('TAU_LATITUDE_WIDTH_DEG2', 1917, 'deg2', EQ1, 'B');
export const TAU_LATITUDE_CENTRE_DEG = constant('TAU_LATITUDE_CENTRE_DEG', -38.27, 'deg', EQ1, 'B');
export const TAU_FIRST_SHARE = constant('TAU_FIRST_SHARE', 0.779, '-', `${ALS1991} eq. 1, first storm`, 'B');
export const TAU_STORM_LS_DEG = series('TAU_STORM_LS_DEG', [215, 295], 'deg', EQ1, 'B');
export const TAU_STORM_WIDTH_DEG2 = constant('TAU_STORM_WIDTH_DEG2', 730, 'deg2', EQ1, 'B');

// Air
export const GALE_HEIGHT_KM = constant('GALE_HEIGHT_KM', -4.5, 'km', REMS, 'D');
export const GALE_LATITUDE_DEG = constant('GALE_LATITUDE_DEG', -4.59, 'deg', GENERAL, 'C');
export const SCALE_HEIGHT_KM = constant('SCALE_HEIGHT_KM', 11, 'km', 'Withers 2012, recalled', 'C');
export const GALE_PRESSURE_PA = constant('GALE_PRESSURE_PA', 841.47, 'Pa', REMS, 'D');
export const GALE_PRESSURE_COS = series(
  'GALE_PRESSURE_COS',
  [0.05203, -0.04317, -0.00198],
  'cos nLs',
  REMS,
  'D',
);
export const GALE_PRESSURE_SIN = series(
  'GALE_PRESSURE_SIN',
  [-0.0387, 0.05112, -0.00082],
  'sin nLs',
  REMS,
  'D',
);
// Terms of cos Ls, sin Ls, cos 2Ls and sin 2Ls after the mean
export const GALE_MIN_C = series('GALE_MIN_C', [-75.48, -1.38, -6.59, 1.2, 0.6], 'degC', REMS, 'D');
export const GALE_MAX_C = series('GALE_MAX_C', [-11.15, -4.07, -12.52, 4.08, -0.81], 'degC', REMS, 'D');
export const ZERO_CELSIUS_K = constant('ZERO_CELSIUS_K', 273.15, 'K', SI, 'A');
export const STORED_HEAT_WM2 = constant('STORED_HEAT_WM2', 20, 'W/m2', 'soil and air; fits VL2 winter', 'C');
export const CO2_FROST_K = constant('CO2_FROST_K', 148, 'K', `${GENERAL}, at 6 hPa`, 'C');
export const DUST_SWING = constant('DUST_SWING', 0.15, '1/tau', 'halves the swing at tau 8, as 2018', 'C');
export const DUST_SWING_TAU = constant('DUST_SWING_TAU', 0.7, 'tau', 'usual at Gale, general knowledge', 'C');
export const WARMEST_HOUR = constant('WARMEST_HOUR', 13.5, 'h LTST', 'facts 6.3: near 13-14 h', 'C');
export const DAWN_HOURS = series('DAWN_HOURS', [2, 11], 'h LTST', 'our choice for high latitudes', 'C');
export const COOLING_SHAPE = constant('COOLING_SHAPE', 3, 'e-folds', 'exponential, facts 6.3', 'C');

// Wind and ultraviolet
export const CALM_WIND_MS = series('CALM_WIND_MS', [2, 7], 'm/s', 'NASA Mars fact sheet: summer', 'C');
export const WINDY_WIND_MS = series('WINDY_WIND_MS', [5, 10], 'm/s', 'NASA Mars fact sheet: autumn', 'C');
export const STORM_WIND_MS = series('STORM_WIND_MS', [17, 30], 'm/s', 'NASA Mars fact sheet: dust storms', 'C');
export const CALM_LS_DEG = constant('CALM_LS_DEG', 100, 'deg', 'northern summer; half a year later in the south', 'C');
export const STORM_WIND_TAU = series('STORM_WIND_TAU', [0.6, 2], 'tau, tau', 'our choice: storm winds set in, e-fold', 'C');
export const WIND_BELT_DEG = constant('WIND_BELT_DEG', 20, 'deg', 'our choice: half the tropics share both seasons', 'C');
export const UV_SHARE = constant('UV_SHARE', 0.05, '-', 'facts 6.4: 200-400 nm, of the light of a clear noon', 'C');
