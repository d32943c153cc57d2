/** Every number of protocols and supply, one line each: name, value, unit, source, confidence (A primary … C a choice). */
import { constant, constantSeries as series } from '../../mars/constant.ts';

const CHOICE = 'design choice';
const ANCESTOR = 'the ancestor: src/emergency.py (facts 3.8)';

// Protocols: sols; shares of heating, ISRU and greenhouse; ration
export const SHELTER_SOLS = constant('SHELTER_SOLS', 5, 'sol', ANCESTOR, 'B');
export const SHELTER_SHARES = series('SHELTER_SHARES', [0.6, 0.25, 0.15], '-', ANCESTOR, 'B');
export const SHELTER_RATION = constant('SHELTER_RATION', 0.6, '-', ANCESTOR, 'B');
export const ISRU_FIRST_SOLS = constant('ISRU_FIRST_SOLS', 3, 'sol', ANCESTOR, 'B');
export const ISRU_FIRST_SHARES = series('ISRU_FIRST_SHARES', [0.1, 0.85, 0.05], '-', ANCESTOR, 'B');
export const ISRU_FIRST_RATION = constant('ISRU_FIRST_RATION', 0.5, '-', ANCESTOR, 'B');
export const SAVING_SOLS = constant('SAVING_SOLS', 7, 'sol', ANCESTOR, 'B');
export const SAVING_SHARES = series('SAVING_SHARES', [0.4, 0.35, 0.25], '-', ANCESTOR, 'B');
export const SAVING_RATION = constant('SAVING_RATION', 0.75, '-', ANCESTOR, 'B');
export const SAVING_LOAD = constant('SAVING_LOAD', 0.6, '-', `${ANCESTOR}: 40 % less use; here of services and lamps`, 'B');
export const REST_SOLS = constant('REST_SOLS', 5, 'sol', ANCESTOR, 'B');
export const REST_SHARES = series('REST_SHARES', [0.3, 0.35, 0.35], '-', ANCESTOR, 'B');
export const REST_HEAL = constant('REST_HEAL', 0.5, '-', 'design choice: half as fast again; the ancestor gives 5 points once', 'C');
export const REST_EASE = constant('REST_EASE', 15, 'points of fatigue', 'design choice: a day off leaves less than a day of work', 'C');
export const FEAST_SOLS = constant('FEAST_SOLS', 10, 'sol', ANCESTOR, 'B');
export const FEAST_SHARES = series('FEAST_SHARES', [0.25, 0.35, 0.4], '-', ANCESTOR, 'B');
export const FEAST_RATION = constant('FEAST_RATION', 1.25, '-', 'design choice: the ancestor names no figure', 'C');
export const RATIONING_SOLS = constant('RATIONING_SOLS', 10, 'sol', CHOICE, 'C');
export const RATIONING = constant('RATIONING', 0.5, '-', 'the ancestor: emergency button (facts 3.8)', 'B');
export const OVERRIDE_SOLS_MOST = constant('OVERRIDE_SOLS_MOST', 100, 'sol', CHOICE, 'C');

// Supply
export const LANDER_KG = constant('LANDER_KG', 10_000, 'kg', 'design choice: cargo of a lander of the 10-20 t class', 'C');
export const PACKED_GAS = constant('PACKED_GAS', 2, 'kg/kg', 'design choice: pressure vessels weigh as much as what they hold', 'C');
export const PACKED_WATER = constant('PACKED_WATER', 1.1, 'kg/kg', 'design choice: bladders and frames', 'C');
export const PACKED_FOOD = constant('PACKED_FOOD', 1.5, 'kg/kg dry', 'design choice: wrapping, lockers and some moisture', 'C');
export const PACKED_SPARES = constant('PACKED_SPARES', 1.25, 'kg/kg', 'design choice: crates', 'C');
export const SHIPS_PER_WINDOW = constant('SHIPS_PER_WINDOW', 2, '-', CHOICE, 'C');
export const SHIPS_MOST = constant('SHIPS_MOST', 8, '-', 'design choice: on the list of one base, waiting or flying', 'C');
export const LOADING_DAYS = constant('LOADING_DAYS', 30, 'd', 'design choice: a ship that stands ready is loaded', 'C');
export const ORDER_KBIT = constant('ORDER_KBIT', 400_000, 'kbit', 'design choice: an order goes with 50 MB of inventory and telemetry', 'C');
export const LANDING_LOSS = constant('LANDING_LOSS', 0.02, '1/landing', 'design choice: NASA lost one of ten landers, 1976-2021; a proven lander does better', 'C');
export const CONJUNCTION_MINUTES = constant('CONJUNCTION_MINUTES', 19.6, 'min', 'least light time across the Sun: perihelia of both, 1.381 + 0.983 au', 'D');
