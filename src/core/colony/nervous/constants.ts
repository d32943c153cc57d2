/** The figures of the nervous system, one line each: name, value, unit, source, confidence (A primary … C a choice). */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { constant } from '../../mars/constant.ts';

const INERTIA = 'the ancestor: echo inertia (facts 3.2)';
const ARC = 'the ancestor: reflex arcs (facts 3.3)';
const CHOICE = 'design choice';

// Inertia
export const TREND_SOLS = constant('TREND_SOLS', 5, 'sol', CHOICE, 'C');
export const ENGAGEMENT_WATER_KG = constant('ENGAGEMENT_WATER_KG', 3, 'kg', INERTIA, 'B');
export const ENGAGEMENT_FOOD_KCAL = constant('ENGAGEMENT_FOOD_KCAL', 3000, 'kcal', INERTIA, 'B');
export const ENGAGEMENT_POWER_KWH = constant('ENGAGEMENT_POWER_KWH', 50, 'kWh', INERTIA, 'B');
export const ENGAGEMENT_BAND = constant('ENGAGEMENT_BAND', 0.5, '-', INERTIA, 'B');
export const CRITICAL_HEALTH = constant('CRITICAL_HEALTH', 50, 'points', `${INERTIA}: 200 for four`, 'B');
export const CRITICAL_SOLS = constant('CRITICAL_SOLS', 5, 'sol', 'the ancestor: alerts of its echoes (facts 3.1)', 'B');
export const DECLINING_FALL = constant('DECLINING_FALL', 5, 'points in TREND_SOLS', CHOICE, 'C');
export const DECLINING_O2_SOLS = constant('DECLINING_O2_SOLS', 15, 'sol', CHOICE, 'C');
export const DECLINING_FOOD_SOLS = constant('DECLINING_FOOD_SOLS', 30, 'sol', CHOICE, 'C');

// Reflexes: when they fire
export const OXYGEN_FALL_KG = constant('OXYGEN_FALL_KG', 0.3, 'kg/sol', ARC, 'B');
export const OXYGEN_WARN_SOLS = constant('OXYGEN_WARN_SOLS', 15, 'sol', ARC, 'B');
export const POWER_FALL_KWH = constant('POWER_FALL_KWH', 5, 'kWh/sol', ARC, 'B');
export const POWER_FALL_FULL_KWH = constant('POWER_FALL_FULL_KWH', 20, 'kWh/sol', ARC, 'B');
export const DRAIN_NIGHTS = constant('DRAIN_NIGHTS', 1, 'night of the standing load', `${ARC}: 200 kWh, whatever the base`, 'C');
export const DAWN_NIGHTS = constant('DAWN_NIGHTS', 0.5, 'night of the standing load', 'design choice: midnight is half of the night', 'C');
export const FLIP_SHARE = constant('FLIP_SHARE', 0.1, 'of a sol’s use', 'design choice: a flip by less is noise', 'C');
export const FLIP_KWH = constant('FLIP_KWH', 5, 'kWh/sol', 'design choice: a flip by less is weather', 'C');
export const STRESS_RISK = constant('STRESS_RISK', 40, 'points', ARC, 'B');
export const FOOD_WARN_SOLS = constant('FOOD_WARN_SOLS', 20, 'sol', ARC, 'B');
export const BED_HP = constant('BED_HP', 50, 'points', `${ARC}: 30; here also who is only half well`, 'C');
export const SPARE_HP = constant('SPARE_HP', 30, 'points', ARC, 'B');

// Reflexes: what they do
export const OXYGEN_SHIFT = constant('OXYGEN_SHIFT', 0.05, 'share', ARC, 'B');
export const OXYGEN_SHIFT_MOST = constant('OXYGEN_SHIFT_MOST', 0.8, 'share', ARC, 'B');
export const SHED_LOAD = constant('SHED_LOAD', 0.4, 'of services, lamps and link', 'as the protocol power_save', 'C');
export const FLIP_AIR_SHIFT = constant('FLIP_AIR_SHIFT', 0.03, 'share', ARC, 'B');
export const FLIP_AIR_MOST = constant('FLIP_AIR_MOST', 0.7, 'share', ARC, 'B');
export const FLIP_FOOD_SHIFT = constant('FLIP_FOOD_SHIFT', 0.03, 'share', ARC, 'B');
export const FLIP_FOOD_MOST = constant('FLIP_FOOD_MOST', 0.6, 'share', ARC, 'B');
export const FLIP_HEAT_SHIFT = constant('FLIP_HEAT_SHIFT', 0.02, 'share', `${ARC}: there taken from heating`, 'C');
export const FLIP_HEAT_MOST = constant('FLIP_HEAT_MOST', 0.6, 'share', CHOICE, 'C');
export const STRESS_ISRU_SHIFT = constant('STRESS_ISRU_SHIFT', 0.03, 'share', ARC, 'B');
export const STRESS_ISRU_MOST = constant('STRESS_ISRU_MOST', 0.6, 'share', ARC, 'B');
export const STRESS_HEAT_SHIFT = constant('STRESS_HEAT_SHIFT', 0.02, 'share', ARC, 'B');
export const STRESS_HEAT_MOST = constant('STRESS_HEAT_MOST', 0.4, 'share', ARC, 'B');
export const FOOD_SHIFT = constant('FOOD_SHIFT', 0.1, 'share', ARC, 'B');
export const FOOD_SHIFT_MOST = constant('FOOD_SHIFT_MOST', 0.55, 'share', ARC, 'B');
export const FOOD_RATION_CUT = constant('FOOD_RATION_CUT', 0.1, 'of a full ration', `${ARC}: of its medical reflex`, 'C');
export const FOOD_RATION_LEAST = constant('FOOD_RATION_LEAST', 0.5, 'of a full ration', `${ARC}: of its medical reflex`, 'B');
export const LEAST_SHARE = constant('LEAST_SHARE', 0.1, 'share', `${ARC}: none is taken below`, 'B');
export const COVER_DOSE = constant('COVER_DOSE', 0.7, 'of a flare behind walls', 'design choice: in the middle, behind water and stores', 'C');
export const COVER_HOURS = constant('COVER_HOURS', 2, 'h/person', CHOICE, 'C');
export const SPARE_MORE_MOST = constant('SPARE_MORE_MOST', 1.5, 'of a robot’s sol', 'design choice: its battery holds one and a half', 'C');

/** Ticks after which a reflex may fire again. */
export const EVERY_SOL = TICKS_PER_SOL;
export const EVERY_SECOND_SOL = 2 * TICKS_PER_SOL;
export const EVERY_THIRD_SOL = 3 * TICKS_PER_SOL;
