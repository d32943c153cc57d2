/** Every number of the habitat and its crew, one line each: name, value, unit, source, confidence (A primary … C a choice). */
import { constant } from '../mars/constant.ts';

const HIDH = 'NASA HIDH 2014 crew load table, in NASA OCHMO-TB-004 Rev C (2023)';
const EWERT = 'Ewert, Downs & Keener, ICES-2021-365 (NASA JSC), Tables 1-3';
const BVAD = 'NASA BVAD TP-2015-218570 Table 3.26, as quoted in V-HAB';
const CHOICE = 'design choice for Ares I';

// Crew
export const O2_SLEEP_G_MIN = constant('O2_SLEEP_G_MIN', 0.36, 'g/min', HIDH, 'A');
export const O2_NOMINAL_G_MIN = constant('O2_NOMINAL_G_MIN', 0.568, 'g/min', HIDH, 'A');
export const O2_EXERCISE_G_MIN = constant('O2_EXERCISE_G_MIN', 3.94, 'g/min', HIDH, 'A');
export const SLEEP_H = constant('SLEEP_H', 8, 'h/sol', HIDH, 'A');
export const EXERCISE_H = constant('EXERCISE_H', 0.5, 'h/sol', `${HIDH}: 30 min exercise`, 'A');
export const REFERENCE_MASS_KG = constant('REFERENCE_MASS_KG', 82, 'kg', HIDH, 'A');
export const KLEIBER_EXPONENT = constant('KLEIBER_EXPONENT', 0.75, '-', `${EWERT}, section IV`, 'A');
export const DRINK_KG_D = constant('DRINK_KG_D', 3.2, 'kg/d', `${BVAD}: 2.5 drink and preparation + 0.7 in food`, 'B');
export const VAPOUR_KG_D = constant('VAPOUR_KG_D', 1.9, 'kg/d', `${BVAD}: perspiration and respiration`, 'B');
export const FAECES_WATER_KG_D = constant('FAECES_WATER_KG_D', 0.1, 'kg/d', BVAD, 'B');
export const SOLID_WASTE_KG_D = constant('SOLID_WASTE_KG_D', 0.091, 'kg/d', `${BVAD}: urine 0.059 + faeces 0.032`, 'B');
export const MIN_URINE_KG_D = constant('MIN_URINE_KG_D', 0.5, 'kg/d', 'obligatory urine volume, general physiology', 'C');
export const HYGIENE_KG_D = constant('HYGIENE_KG_D', 0.5, 'kg/d', 'ISS-like wipe hygiene, habitat study 5.4', 'B');
export const GCR_MSV_SOL = constant('GCR_MSV_SOL', 0.67, 'mSv/sol', 'Hassler et al. 2014 Science 343:1244797', 'B');
export const BODY_RESERVE_KG = constant('BODY_RESERVE_KG', 26, 'kg dry', 'about 540 MJ of fat and protein in an 82 kg person', 'C');
export const HEAL_PER_SOL = constant('HEAL_PER_SOL', 1.5, 'points/sol', CHOICE, 'C');

// What stress does to a body: harm points per hour, 100 is death. Slopes, not cliffs.
export const HYPOXIA_ONSET_KPA = constant('HYPOXIA_ONSET_KPA', 16.5, 'kPa O2', 'impaired below 17-18 kPa, general physiology', 'C');
export const HYPOXIA_SPAN_KPA = constant('HYPOXIA_SPAN_KPA', 4.5, 'kPa O2', 'unconscious at 12 kPa, general physiology', 'C');
export const HYPOXIA_HARM_H = constant('HYPOXIA_HARM_H', 60, 'points/h', 'dead in about 100 minutes at 12 kPa', 'C');
export const CO2_ONSET_KPA = constant('CO2_ONSET_KPA', 0.6, 'kPa CO2', '4.5 mmHg: fatigue reported, NASA OCHMO-TB-004 Rev C (2023)', 'A');
export const CO2_SPAN_KPA = constant('CO2_SPAN_KPA', 7.4, 'kPa CO2', 'about 60 mmHg kills within hours; 14.9 mmHg was survived on Apollo 13', 'C');
export const CO2_HARM_H = constant('CO2_HARM_H', 20, 'points/h', 'dead in about 5 h at 60 mmHg', 'C');
export const COLD_ONSET_C = constant('COLD_ONSET_C', 10, 'degC', 'clothed and working, general physiology', 'C');
export const COLD_SPAN_K = constant('COLD_SPAN_K', 30, 'K', 'from 10 to -20 degC', 'C');
export const COLD_HARM_H = constant('COLD_HARM_H', 4, 'points/h', 'dead in about a day at -20 degC', 'C');
export const HEAT_ONSET_C = constant('HEAT_ONSET_C', 34, 'degC', 'skin temperature, general physiology', 'C');
export const HEAT_SPAN_K = constant('HEAT_SPAN_K', 12, 'K', 'from 34 to 46 degC', 'C');
export const HEAT_HARM_H = constant('HEAT_HARM_H', 5, 'points/h', 'dead in about 20 h at 46 degC', 'C');
export const DRY_ONSET = constant('DRY_ONSET', 0.02, 'share of body mass', 'thirst and loss of performance at 2 %', 'C');
export const DRY_SPAN = constant('DRY_SPAN', 0.1, 'share of body mass', 'about 12 % is fatal', 'C');
export const DRY_HARM_H = constant('DRY_HARM_H', 8, 'points/h', 'dead within a day at 12 %', 'C');
export const STARVE_ONSET = constant('STARVE_ONSET', 0.25, 'share of body reserve lost', 'about 10 % of body mass', 'C');
export const STARVE_SPAN = constant('STARVE_SPAN', 0.75, 'share of body reserve lost', 'all of the reserve', 'C');
export const STARVE_HARM_H = constant('STARVE_HARM_H', 0.8, 'points/h', 'death after some 45 sols without food', 'C');

// Air
export const CABIN_VOLUME_M3 = constant('CABIN_VOLUME_M3', 500, 'm3', `${CHOICE}: habitat, greenhouse and their links as one zone`, 'C');
export const CABIN_PRESSURE_KPA = constant('CABIN_PRESSURE_KPA', 101.325, 'kPa', 'ISS cabin', 'B');
export const O2_LOW_KPA = constant('O2_LOW_KPA', 20.9, 'kPa', 'ISS set point, sea level', 'B');
export const O2_HIGH_KPA = constant('O2_HIGH_KPA', 22.5, 'kPa', 'concentrator starts, below the 24 % fire limit', 'C');
export const CO2_REMOVAL_KG_D = constant('CO2_REMOVAL_KG_D', 4.16, 'kg/d per bed set', 'Peters et al., ICES-2021-313, 4BCO2 at 2 torr', 'A');
export const CO2_REMOVAL_BEDS = constant('CO2_REMOVAL_BEDS', 2, '-', `${CHOICE}: one set running, one spare that starts with load`, 'C');
export const CO2_REMOVAL_KPA = constant('CO2_REMOVAL_KPA', 0.2666, 'kPa', '2 torr inlet, ICES-2021-313', 'A');
export const CO2_LOW_KPA = constant('CO2_LOW_KPA', 0.1, 'kPa', 'about 1,000 ppm: enrichment for crops', 'C');
export const LEAK_PER_SOL = constant('LEAK_PER_SOL', 0.00018, '1/sol', 'ISS 0.195 kg/d of about 1,080 kg, ECLSS poster', 'B');
export const CABIN_RH = constant('CABIN_RH', 0.4, '-', 'BVAD Table 4.1 as quoted in V-HAB', 'B');
export const MAGNUS_A_KPA = constant('MAGNUS_A_KPA', 0.61094, 'kPa', 'Alduchov & Eskridge 1996, saturation over water', 'B');
export const MAGNUS_B = constant('MAGNUS_B', 17.625, '-', 'Alduchov & Eskridge 1996', 'B');
export const MAGNUS_C = constant('MAGNUS_C', 243.04, 'degC', 'Alduchov & Eskridge 1996', 'B');

// Tanks
export const O2_TANK_KG = constant('O2_TANK_KG', 300, 'kg', CHOICE, 'C');
export const CO2_TANK_KG = constant('CO2_TANK_KG', 40, 'kg', CHOICE, 'C');
export const WATER_TANK_KG = constant('WATER_TANK_KG', 2000, 'kg', CHOICE, 'C');

// Water
export const WATER_RECOVERY = constant('WATER_RECOVERY', 0.98, '-', 'Williamson et al., ICES-2023-097: with brine processor', 'A');
export const URINE_RECOVERY = constant('URINE_RECOVERY', 0.87, '-', 'Williamson et al., ICES-2023-097', 'A');
export const URINE_RATE_KG_D = constant('URINE_RATE_KG_D', 9, 'kg/d', 'Williamson et al., ICES-2023-097', 'A');
export const GREY_RATE_KG_D = constant('GREY_RATE_KG_D', 36, 'kg/d', `${CHOICE}: four times the ISS load`, 'C');

// Machines
export const ELECTROLYSIS_KWH_KG = constant('ELECTROLYSIS_KWH_KG', 7.1, 'kWh/kg O2', '4.96 (285.8 kJ/mol) over a whole-unit efficiency of 0.7', 'C');
export const ELECTROLYSIS_KG_D = constant('ELECTROLYSIS_KG_D', 9, 'kg O2/d', 'ISS OGS continuous, ESA Node-3 rack page', 'B');
export const EXTRACT_KWH_KG = constant('EXTRACT_KWH_KG', 3, 'kWh/kg', 'regolith ice: 0.8 to warm and sublime, the rest digging and hauling', 'C');
export const EXTRACT_KG_D = constant('EXTRACT_KG_D', 20, 'kg/d', CHOICE, 'C');
export const CO2_INTAKE_KWH_KG = constant('CO2_INTAKE_KWH_KG', 0.3, 'kWh/kg', 'compression from 0.7 kPa, estimate', 'C');
export const CO2_INTAKE_KG_D = constant('CO2_INTAKE_KG_D', 6, 'kg/d', CHOICE, 'C');

// Power and heat
export const ARRAY_AREA_M2 = constant('ARRAY_AREA_M2', 260, 'm2', CHOICE, 'C');
export const ARRAY_EFFICIENCY = constant('ARRAY_EFFICIENCY', 0.27, '-', 'triple-junction 0.29 less Mars spectrum and wiring', 'C');
export const DUST_PER_SOL = constant('DUST_PER_SOL', 0.0028, '1/sol at tau 0.5', 'Landis & Jenkins 2000, Pathfinder', 'C');
export const CLEANING_CHANCE = constant('CLEANING_CHANCE', 0.02, '1/sol', 'Spirit and Opportunity cleaning events, order of magnitude', 'C');
export const CLEANING_LEFT = constant('CLEANING_LEFT', 0.4, 'share of the dust left', 'Spirit sol 1812 and later events', 'C');
export const BATTERY_KWH = constant('BATTERY_KWH', 250, 'kWh', CHOICE, 'C');
export const BATTERY_ROUND_TRIP = constant('BATTERY_ROUND_TRIP', 0.92, '-', 'Li-ion packs', 'C');
export const BASE_LOAD_KW = constant('BASE_LOAD_KW', 1.8, 'kW', 'avionics, comms, fans, pumps, lights: estimate', 'C');
export const CO2_REMOVAL_KW = constant('CO2_REMOVAL_KW', 0.51, 'kW', '4BCO2 = 63 % of CDRA, ICES-2021-313', 'D');
export const WATER_LOOP_KW = constant('WATER_LOOP_KW', 0.32, 'kW', 'UPA 315 W, ICES-2009-2352', 'B');
export const NIGHT_RESERVE_TICKS = constant('NIGHT_RESERVE_TICKS', 13, 'tick', 'one night of the standing load', 'C');
export const SPREAD_TICKS = constant('SPREAD_TICKS', 8, 'tick', 'time over which spare charge is offered', 'C');
export const CABIN_HEAT_MJ_K = constant('CABIN_HEAT_MJ_K', 45, 'MJ/K', '20 t of structure, 2 t of water', 'C');
export const CABIN_UA_KW_K = constant('CABIN_UA_KW_K', 0.16, 'kW/K', 'insulated shells and shuttered glazing', 'C');
export const HEATER_SET_C = constant('HEATER_SET_C', 21, 'degC', 'ISS 22.2 degC less half a band', 'C');
export const RADIATOR_SET_C = constant('RADIATOR_SET_C', 23.5, 'degC', 'ISS 22.2 degC plus half a band', 'C');
export const RADIATOR_KW = constant('RADIATOR_KW', 30, 'kW', CHOICE, 'C');

// Crops: one canopy, light-use form of the Modified Energy Cascade
export const CROP_AREA_M2 = constant('CROP_AREA_M2', 60, 'm2', CHOICE, 'C');
export const GLAZING = constant('GLAZING', 0.6, '-', 'light through dome and film', 'C');
export const PAR_SHARE = constant('PAR_SHARE', 0.45, '-', 'photosynthetic share of sunlight', 'C');
export const PAR_UMOL_J = constant('PAR_UMOL_J', 4.57, 'umol/J', 'sunlight 400-700 nm, McCree', 'C');
export const LAMP_UMOL_J = constant('LAMP_UMOL_J', 2.7, 'umol/J', 'LED 2.5-3.0', 'C');
export const LAMP_MAX_KW = constant('LAMP_MAX_KW', 24, 'kW', `${CHOICE}: 400 W/m2`, 'C');
export const CROP_ABSORB = constant('CROP_ABSORB', 0.93, '-', 'MEC: light absorbed by a closed canopy', 'B');
export const CROP_CLOSURE_KG_M2 = constant('CROP_CLOSURE_KG_M2', 0.15, 'kg dry/m2', 'canopy closes, estimate', 'C');
export const CROP_QUANTUM_YIELD = constant('CROP_QUANTUM_YIELD', 0.05, 'mol C/mol photon', 'MEC CQY near 1,200 ppm', 'B');
export const CROP_CARBON_USE = constant('CROP_CARBON_USE', 0.65, '-', 'MEC CUE24', 'B');
export const CROP_CO2_HALF_KPA = constant('CROP_CO2_HALF_KPA', 0.025, 'kPa', 'half response near 250 ppm', 'C');
export const CROP_BEST_C = constant('CROP_BEST_C', 23, 'degC', 'MEC reference temperature', 'B');
export const CROP_SPAN_K = constant('CROP_SPAN_K', 15, 'K', 'growth stops at 8 and 38 degC', 'C');
export const CROP_SEASON_SOLS = constant('CROP_SEASON_SOLS', 80, 'sol', 'staggered sowing; BVAD 62-138 d', 'C');
export const CROP_EDIBLE = constant('CROP_EDIBLE', 0.55, '-', 'harvest index, wheat 0.4 to potato 0.7', 'C');
export const CROP_FREEZE_TICK = constant('CROP_FREEZE_TICK', 0.004, '1/(tick K)', 'share killed per degree of frost', 'C');
export const CROP_START_KG = constant('CROP_START_KG', 40, 'kg dry', 'half a season of growth, sown by the first cargo', 'C');
