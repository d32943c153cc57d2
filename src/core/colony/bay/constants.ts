/** Every number of the module bay, one line each: name, value, unit, source, confidence (A primary … C a choice). */
import { constant } from '../../mars/constant.ts';

const CHOICE = 'design choice';

// Phases
export const PHASE_HOURS = constant('PHASE_HOURS', 3, 'h/sol', 'design choice: half a shift of one person, or a robot, on the contract', 'C');
export const PHASE_PROGRESS_MOST = constant('PHASE_PROGRESS_MOST', 2, 'sol/sol', CHOICE, 'C');
export const PHASE_HEAT_MOST = constant('PHASE_HEAT_MOST', 3, '1/sol', CHOICE, 'C');
export const PARTIAL_SHARE = constant('PARTIAL_SHARE', 0.6, '-', 'design choice: what a phase counts that was done in part', 'C');
export const PHASE_GAS = constant('PHASE_GAS', 2000, 'gas', 'design choice: 3.4 of the lifecycle facts', 'C');

// Most that a handler may change in a sol, whatever its phase allows
export const POWER_MOST_KWH = constant('BAY_POWER_MOST_KWH', 60, 'kWh/sol', 'design choice: two fifths of a solar farm', 'C');
export const WATER_MOST_KG = constant('BAY_WATER_MOST_KG', 20, 'kg/sol', 'design choice: a water extractor', 'C');
export const OXYGEN_MOST_KG = constant('BAY_OXYGEN_MOST_KG', 3, 'kg/sol', 'design choice: the breath of four people', 'C');
export const FOOD_MOST_KCAL = constant('BAY_FOOD_MOST_KCAL', 10_000, 'kcal/sol', 'design choice: the food of three people', 'C');
export const PARTS_MOST_KG = constant('BAY_PARTS_MOST_KG', 10, 'kg/sol', CHOICE, 'C');
export const MORALE_MOST = constant('BAY_MORALE_MOST', 1, 'points/sol', CHOICE, 'C');
export const HEALTH_MOST = constant('BAY_HEALTH_MOST', 3, 'points/sol', 'design choice: twice what a body mends by itself', 'C');
export const LIGHT_MOST = constant('BAY_LIGHT_MOST', 0.02, '1/sol', CHOICE, 'C');
export const ISRU_MOST = constant('BAY_ISRU_MOST', 0.02, '1/sol', 'design choice: wear of the plants', 'C');
export const DOSE_MOST_MSV = constant('BAY_DOSE_MOST_MSV', 2, 'mSv/sol', 'design choice: three sols in the open', 'C');
export const FATIGUE_MOST = constant('BAY_FATIGUE_MOST', 3, 'points/sol', CHOICE, 'C');

// What things take that are made on the spot
export const PRINT_KWH_KG = constant('PRINT_KWH_KG', 12, 'kWh/kg', 'metal out of regolith by molten electrolysis, some 10, and 2 to print it: estimate', 'C');
export const DIG_KWH_KG = constant('DIG_KWH_KG', 3, 'kWh/kg', 'as EXTRACT_KWH_KG', 'C');
export const WELL_KWH_KG = constant('WELL_KWH_KG', 1, 'kWh/kg', 'a well melted into ice: 0.12 to warm and melt it from -60 degC, several times that into the walls', 'C');

// Most of what contracts leave behind, and for how long
export const WELL_MOST_KG = constant('WELL_MOST_KG', 4, 'kg/sol', CHOICE, 'C');
export const CATALYST_MOST_KG = constant('CATALYST_MOST_KG', 1, 'kg/sol', CHOICE, 'C');
export const GROWTH_MOST = constant('GROWTH_MOST', 0.08, '-', CHOICE, 'C');
export const SHIELD_MOST = constant('SHIELD_MOST', 0.6, '-', CHOICE, 'C');
export const EFFECT_SOLS_MOST = constant('EFFECT_SOLS_MOST', 120, 'sol', CHOICE, 'C');
export const DROP_FOOD_MOST_KCAL = constant('DROP_FOOD_MOST_KCAL', 200_000, 'kcal', 'design choice: a drop pod of 100 kg', 'C');
export const DROP_PARTS_MOST_KG = constant('DROP_PARTS_MOST_KG', 100, 'kg', 'design choice: a drop pod of 100 kg', 'C');
export const MAIL_MOST = constant('MAIL_MOST', 6, 'points of morale', CHOICE, 'C');
export const MENDED_HP = constant('MENDED_HP', 60, 'points', 'design choice: a robot that was brought in and mended', 'C');
export const MENDED_JOINTS = constant('MENDED_JOINTS', 0.3, '-', 'design choice: wear of its joints', 'C');

// Standing assists
export const FORGE_PARTS = constant('FORGE_PARTS', 0.9, '-', 'design choice: parts that a repair takes while FORGE is seated', 'C');
export const VERDANT_GROWTH = constant('VERDANT_GROWTH', 0.02, '-', 'design choice: more growth while VERDANT is seated', 'C');
