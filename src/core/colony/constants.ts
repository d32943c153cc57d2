/** Every number of the habitat and its crew, one line each: name, value, unit, source, confidence (A primary … C a choice). */
import { constant } from '../mars/constant.ts';

const HIDH = 'NASA HIDH 2014 crew load table, in NASA OCHMO-TB-004 Rev C (2023)';
const EWERT = 'Ewert, Downs & Keener, ICES-2021-365 (NASA JSC), Tables 1-3';
const BVAD = 'NASA BVAD TP-2015-218570 Table 3.26, as quoted in V-HAB';
const CHOICE = 'design choice';

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
export const CABIN_PRESSURE_KPA = constant('CABIN_PRESSURE_KPA', 101.325, 'kPa', 'ISS cabin', 'B');
export const O2_LOW_KPA = constant('O2_LOW_KPA', 20.9, 'kPa', 'ISS set point, sea level', 'B');
export const O2_HIGH_KPA = constant('O2_HIGH_KPA', 22.5, 'kPa', 'concentrator starts, below the 24 % fire limit', 'C');
export const CO2_REMOVAL_KPA = constant('CO2_REMOVAL_KPA', 0.2666, 'kPa', '2 torr inlet, ICES-2021-313', 'A');
export const CO2_LOW_KPA = constant('CO2_LOW_KPA', 0.1, 'kPa', 'about 1,000 ppm: enrichment for crops', 'C');
export const CABIN_RH = constant('CABIN_RH', 0.4, '-', 'BVAD Table 4.1 as quoted in V-HAB', 'B');
export const MAGNUS_A_KPA = constant('MAGNUS_A_KPA', 0.61094, 'kPa', 'Alduchov & Eskridge 1996, saturation over water', 'B');
export const MAGNUS_B = constant('MAGNUS_B', 17.625, '-', 'Alduchov & Eskridge 1996', 'B');
export const MAGNUS_C = constant('MAGNUS_C', 243.04, 'degC', 'Alduchov & Eskridge 1996', 'B');

// Tanks

// Water
export const WATER_RECOVERY = constant('WATER_RECOVERY', 0.98, '-', 'Williamson et al., ICES-2023-097: with brine processor', 'A');

// Machines
export const ELECTROLYSIS_KWH_KG = constant('ELECTROLYSIS_KWH_KG', 7.1, 'kWh/kg O2', '4.96 (285.8 kJ/mol) over a whole-unit efficiency of 0.7', 'C');
export const EXTRACT_KWH_KG = constant('EXTRACT_KWH_KG', 3, 'kWh/kg', 'regolith ice: 0.8 to warm and sublime, the rest digging and hauling', 'C');
export const CO2_INTAKE_KWH_KG = constant('CO2_INTAKE_KWH_KG', 0.3, 'kWh/kg', 'compression from 0.7 kPa, estimate', 'C');

// Power and heat
export const ARRAY_EFFICIENCY = constant('ARRAY_EFFICIENCY', 0.27, '-', 'triple-junction 0.29 at 25 degC less Mars spectrum and wiring', 'C');
export const DUST_PER_SOL = constant('DUST_PER_SOL', 0.0028, '1/sol at tau 0.5', 'Landis & Jenkins 2000, Pathfinder', 'C');
export const CLEANING_CHANCE = constant('CLEANING_CHANCE', 0.02, '1/sol', 'Spirit and Opportunity cleaning events, order of magnitude', 'C');
export const CLEANING_LEFT = constant('CLEANING_LEFT', 0.4, 'share of the dust left', 'Spirit sol 1812 and later events', 'C');
export const BATTERY_ROUND_TRIP = constant('BATTERY_ROUND_TRIP', 0.92, '-', 'Li-ion packs', 'C');
export const NIGHT_RESERVE_TICKS = constant('NIGHT_RESERVE_TICKS', 13, 'tick', 'one night of the standing load', 'C');
export const SPREAD_TICKS = constant('SPREAD_TICKS', 8, 'tick', 'time over which spare charge is offered', 'C');
export const HEATER_SET_C = constant('HEATER_SET_C', 21, 'degC', 'ISS 22.2 degC less half a band', 'C');

// Crops: one canopy, light-use form of the Modified Energy Cascade
export const GLAZING = constant('GLAZING', 0.6, '-', 'light through dome and film', 'C');
export const PAR_SHARE = constant('PAR_SHARE', 0.45, '-', 'photosynthetic share of sunlight', 'C');
export const PAR_UMOL_J = constant('PAR_UMOL_J', 4.57, 'umol/J', 'sunlight 400-700 nm, McCree', 'C');
export const LAMP_UMOL_J = constant('LAMP_UMOL_J', 2.7, 'umol/J', 'LED 2.5-3.0', 'C');
export const CROP_CO2_HALF_KPA = constant('CROP_CO2_HALF_KPA', 0.025, 'kPa', 'half response near 250 ppm', 'C');
export const CROP_BEST_C = constant('CROP_BEST_C', 23, 'degC', 'MEC reference temperature', 'B');
export const CROP_SPAN_K = constant('CROP_SPAN_K', 15, 'K', 'growth stops at 8 and 38 degC', 'C');
export const CROP_FREEZE_TICK = constant('CROP_FREEZE_TICK', 0.004, '1/(tick K)', 'share killed per degree of frost', 'C');

// People: schedule and limits
export const WAKE_HOUR = constant('WAKE_HOUR', 6, 'h', CHOICE, 'C');
export const EXERCISE_HOUR = constant('EXERCISE_HOUR', 17, 'h', CHOICE, 'C');
export const O2_EVA_G_MIN = constant('O2_EVA_G_MIN', 1.31, 'g/min', '0.63 kg in 8 h, HIDH/BVAD order of magnitude', 'C');
export const EVA_WATER_KG_H = constant('EVA_WATER_KG_H', 0.45, 'kg/h', 'EMU sublimator 3.6 kg in 8 h, order of magnitude', 'C');
export const MOST_O2_SHARE = constant('MOST_O2_SHARE', 0.2, '1/tick', 'design choice: nobody takes more than this of the zone in one tick', 'C');
export const RESERVE_LIMIT = constant('RESERVE_LIMIT', 1.3, '-', 'design choice: fat put on before appetite goes', 'C');
export const THIRST_TICK = constant('THIRST_TICK', 0.25, '1/tick', 'design choice: share of a water debt drunk back in a tick', 'C');
export const MASS_SPREAD_KG = constant('MASS_SPREAD_KG', 4, 'kg', CHOICE, 'C');
export const MASS_LEAST_KG = constant('MASS_LEAST_KG', 48, 'kg', CHOICE, 'C');
export const MASS_MOST_KG = constant('MASS_MOST_KG', 120, 'kg', CHOICE, 'C');
export const CRITICAL_HP = constant('CRITICAL_HP', 25, 'points', CHOICE, 'C');
export const ACUTE_ONSET_MSV = constant('ACUTE_ONSET_MSV', 500, 'mSv in 30 d', 'NASA short-term limits: 250 mGy-Eq in 30 d; symptoms from about 0.5 Sv, general radiobiology', 'C');
export const ACUTE_SPAN_MSV = constant('ACUTE_SPAN_MSV', 4000, 'mSv in 30 d', 'about half die of 4-4.5 Sv untreated, general radiobiology', 'C');
export const ACUTE_HARM_H = constant('ACUTE_HARM_H', 0.3, 'points/h', 'dead in about two weeks at 4.5 Sv', 'C');
// Work and excursions
export const WORK_H = constant('WORK_H', 6.5, 'h/sol', 'ISS planning practice: work of a weekday', 'C');
export const SICK_WORK = constant('SICK_WORK', 0.2, '-', CHOICE, 'C');
export const EVA_HOURS = constant('EVA_HOURS', 6, 'h', '6-8 h, HIDH', 'C');
export const EVA_FROM_HOUR = constant('EVA_FROM_HOUR', 9, 'h', CHOICE, 'C');
export const EVA_EVERY_SOLS = constant('EVA_EVERY_SOLS', 2, 'sol', CHOICE, 'C');
export const EVA_WORK = constant('EVA_WORK', 0.65, '-', '1-2 h of 6 to get ready and clean up', 'C');
export const EVA_LEAST_FITNESS = constant('EVA_LEAST_FITNESS', 0.45, '-', CHOICE, 'C');
export const EVA_O2_KG = constant('EVA_O2_KG', 0.63, 'kg', 'HIDH/BVAD order of magnitude', 'C');
export const EVA_WEAR = constant('EVA_WEAR', 0.05, '-', CHOICE, 'C');
export const CROP_HOURS_M2 = constant('CROP_HOURS_M2', 0.022, 'h/(m2 sol)', 'BVAD: some 13 minutes per m2 and 10 days; estimate', 'C');
export const TEND_LOSS = constant('TEND_LOSS', 0.02, '1/sol', 'design choice: what wilts when nobody tends it', 'C');
export const SOW_C = constant('SOW_C', 8, 'degC', CHOICE, 'C');
export const REPAIR_FROM = constant('REPAIR_FROM', 0.02, '-', CHOICE, 'C');
export const REPAIR_WEAR_H = constant('REPAIR_WEAR_H', 0.012, '1/h', 'design choice: some 80 h to rebuild a module', 'C');
export const REPAIR_SPARES = constant('REPAIR_SPARES', 0.25, '-', 'design choice: share of a module that wears out', 'C');
export const ROBOT_SPARES_KG = constant('ROBOT_SPARES_KG', 40, 'kg', CHOICE, 'C');
export const GEAR_SPARES_KG = constant('GEAR_SPARES_KG', 30, 'kg', CHOICE, 'C');
export const CLEAN_BELOW = constant('CLEAN_BELOW', 0.85, '-', CHOICE, 'C');
export const CLEAN_M2_H = constant('CLEAN_M2_H', 25, 'm2/h', CHOICE, 'C');
export const WORK_RESERVE = constant('WORK_RESERVE', 0.3, '-', 'design choice: charge that work leaves for the night', 'C');
// Spirits and bodies, per sol
export const ENTRAIN = constant('ENTRAIN', 0.3, '1/sol', 'lamps shift the body clock some hours a day at most; estimate', 'C');
export const CLOCK_DRIFT_H = constant('CLOCK_DRIFT_H', 0.66, 'h/sol', 'sol less day: 24.66 - 24.0 h', 'D');
export const COMFORT_C = constant('COMFORT_C', 19, 'degC', CHOICE, 'C');
export const CROWDED_M3 = constant('CROWDED_M3', 50, 'm3/person', 'NASA consensus session 2014: 25 m3 of net volume a person, half of what is pressurised', 'C');
export const MORALE_PACE = constant('MORALE_PACE', 0.06, '1/sol', CHOICE, 'C');
export const BONE_LOSS_SOL = constant('BONE_LOSS_SOL', 5e-05, '1/sol', '1-1.5 % a month in orbit without load, a third of it at 0.38 g and exercise, a tenth of that: estimate', 'C');
export const MUSCLE_LOSS_SOL = constant('MUSCLE_LOSS_SOL', 0.0002, '1/sol', 'estimate', 'C');
export const LEAST_BONE = constant('LEAST_BONE', 0.5, '-', CHOICE, 'C');
export const LEARN_SOL = constant('LEARN_SOL', 0.0004, '1/sol', CHOICE, 'C');
export const ILLNESS_CHANCE = constant('ILLNESS_CHANCE', 0.0015, '1/sol', 'some 0.06 medical events per person-year that matter: ISS order of magnitude, raised for a long stay', 'C');
export const ILLNESS_SOLS = constant('ILLNESS_SOLS', 6, 'sol', CHOICE, 'C');
export const ILLNESS_HARM = constant('ILLNESS_HARM', 12, 'points', CHOICE, 'C');
export const INJURY_CHANCE_EVA = constant('INJURY_CHANCE_EVA', 0.003, '1/EVA', CHOICE, 'C');
export const INJURY_HARM = constant('INJURY_HARM', 18, 'points', CHOICE, 'C');
export const QUARREL_CHANCE = constant('QUARREL_CHANCE', 0.12, '1/sol', CHOICE, 'C');
export const QUARREL_MORALE = constant('QUARREL_MORALE', 6, 'points', CHOICE, 'C');
// Robots
export const ROBOT_BATTERY_KWH = constant('ROBOT_BATTERY_KWH', 12, 'kWh', CHOICE, 'C');
export const ROBOT_KWH_SOL = constant('ROBOT_KWH_SOL', 8, 'kWh/sol', '0.8 kW for 10 h', 'C');
export const ROBOT_WORK_H = constant('ROBOT_WORK_H', 8, 'h/sol', CHOICE, 'C');
export const ROBOT_WEAR_SOL = constant('ROBOT_WEAR_SOL', 0.003, '1/sol', 'design choice: a year to worn joints', 'C');
export const ROBOT_DUST_SOL = constant('ROBOT_DUST_SOL', 0.003, '1/sol at tau 1', CHOICE, 'C');
export const ROBOT_JOINT_LIMIT = constant('ROBOT_JOINT_LIMIT', 0.9, '-', CHOICE, 'C');
export const ROBOT_WEAR_HP = constant('ROBOT_WEAR_HP', 4, 'points/sol', CHOICE, 'C');
export const ROBOT_COLD_HP = constant('ROBOT_COLD_HP', 6, 'points/sol', 'electronics below their survival temperature', 'C');
export const BRUSH_FROM = constant('BRUSH_FROM', 0.3, '-', 'design choice: a robot as dusty as this is brushed', 'C');
export const BRUSH_H = constant('BRUSH_H', 2, 'h', 'design choice: to brush one that is covered', 'C');
export const ROBOT_UPSET_CHANCE = constant('ROBOT_UPSET_CHANCE', 0.004, '1/sol', CHOICE, 'C');
export const ROBOT_UPSET_MSV = constant('ROBOT_UPSET_MSV', 40, 'mSv', 'design choice: a flare of this dose upsets every computer', 'C');
// Zones, machines, heat
export const FAN_M3_H = constant('FAN_M3_H', 300, 'm3/h', 'design choice: intermodule ventilation; ISS 230-250', 'C');
export const AIR_MJ_M3K = constant('AIR_MJ_M3K', 0.00121, 'MJ/(m3 K)', '1.2 kg/m3 at 1.006 kJ/(kg K)', 'D');
export const MAGNUS_LEAST_C = constant('MAGNUS_LEAST_C', -40, 'degC', 'Alduchov & Eskridge 1996: range of the fit', 'B');
export const MAGNUS_MOST_C = constant('MAGNUS_MOST_C', 60, 'degC', 'held beyond 50 degC', 'C');
export const CO2_HIGH_KPA = constant('CO2_HIGH_KPA', 0.2, 'kPa', 'beds start: 1.5 mmHg, half of the 3 mmHg limit', 'C');
export const DOME_RH = constant('DOME_RH', 0.55, '-', 'design choice: below the 65-75 % of crop chambers, to keep the water in the dome', 'C');
export const LEAK_SPREAD = constant('LEAK_SPREAD', 0.3, '-', CHOICE, 'C');
export const LEAK_LEAST = constant('LEAK_LEAST', 0.2, '-', CHOICE, 'C');
export const BRINE_RECOVERY = constant('BRINE_RECOVERY', 0.8, '-', 'Kelsey et al., ICES-2018-272 as quoted in V-HAB', 'B');
export const SABATIER_CONVERSION = constant('SABATIER_CONVERSION', 0.95, '-', 'Hintze, Meier, Shah, ICES-2018-155', 'A');
export const COMPOST_O2_KPA = constant('COMPOST_O2_KPA', 18, 'kPa', CHOICE, 'C');
export const SOLID_OXIDE_KWH_KG = constant('SOLID_OXIDE_KWH_KG', 9, 'kWh/kg O2', 'full-scale designs quote 6-12; MOXIE itself 25', 'C');
export const ARRAY_PER_K = constant('ARRAY_PER_K', -0.002, '1/K', 'triple-junction cells, general knowledge', 'C');
export const ARRAY_HEAT_K_WM2 = constant('ARRAY_HEAT_K_WM2', 0.04, 'K m2/W', 'some 25 K above the air at noon, estimate', 'C');
export const SURVIVAL_C = constant('SURVIVAL_C', 13, 'degC', 'design choice: no harm from cold above 10 degC', 'C');
export const DOME_SURVIVAL_C = constant('DOME_SURVIVAL_C', 6, 'degC', 'design choice: no frost', 'C');
export const DOME_SET_C = constant('DOME_SET_C', 22, 'degC', 'MEC reference temperature less a degree', 'C');
export const RADIATOR_BAND_K = constant('RADIATOR_BAND_K', 2.5, 'K', CHOICE, 'C');
export const RADIATOR_KW_M3 = constant('RADIATOR_KW_M3', 0.1, 'kW/m3', CHOICE, 'C');
export const DUST_TAU = constant('DUST_TAU', 0.5, '-', 'optical depth at which DUST_PER_SOL was measured, Landis & Jenkins 2000', 'C');
// Crops
export const MOST_CO2_SHARE = constant('MOST_CO2_SHARE', 0.5, '1/tick', 'design choice: diffusion to the leaf limits what a tick can fix', 'C');
export const CROP_CO2_REFERENCE_KPA = constant('CROP_CO2_REFERENCE_KPA', 0.12, 'kPa', '1,200 ppm, at which the MEC coefficients were taken', 'B');
export const DEFICIT_KPA = constant('DEFICIT_KPA', 0.9, 'kPa', 'vapour deficit at 23 degC and 68 % humidity', 'D');
export const LIGHT_DAY_MOL = constant('LIGHT_DAY_MOL', 28, 'mol/(m2 d)', 'V-HAB light of BVAD crops: 650 umol/(m2 s) for 12 h', 'B');
// Alarms
export const ALARM_OXYGEN_KPA = constant('ALARM_OXYGEN_KPA', 18, 'kPa', CHOICE, 'C');
export const ALARM_CO2_KPA = constant('ALARM_CO2_KPA', 0.7, 'kPa', CHOICE, 'C');
export const ALARM_WATER_SOLS = constant('ALARM_WATER_SOLS', 5, 'sol', CHOICE, 'C');
export const ALARM_FOOD_SOLS = constant('ALARM_FOOD_SOLS', 10, 'sol', CHOICE, 'C');
export const ALARM_COLD_C = constant('ALARM_COLD_C', 12, 'degC', CHOICE, 'C');
export const ALARM_CLEAR = constant('ALARM_CLEAR', 1.1, '-', CHOICE, 'C');
export const ALARM_DAWN_HOUR = constant('ALARM_DAWN_HOUR', 6, 'h', CHOICE, 'C');
export const ALARM_SERVED = constant('ALARM_SERVED', 0.999, '-', CHOICE, 'C');
export const ALARM_SERVED_CLEAR = constant('ALARM_SERVED_CLEAR', 0.9995, '-', CHOICE, 'C');
export const WORKS_MOST = constant('WORKS_MOST', 3, '-', CHOICE, 'C');
export const HUNGER = constant('HUNGER', 1.5, '-', 'design choice: a tenth of the reserve lost asks for 15 % more', 'C');
export const OUTSIDE_CO2 = constant('OUTSIDE_CO2', 0.957, 'mol/mol', 'Hintze, Meier, Shah, ICES-2018-155', 'A');
export const OUTSIDE_N2 = constant('OUTSIDE_N2', 0.027, 'mol/mol', 'Hintze, Meier, Shah, ICES-2018-155', 'A');
