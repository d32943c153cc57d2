/** Substances of the habitat: what they are made of, and their enthalpy, so that the books of mass and energy close. */
import { constant } from '../mars/constant.ts';

const CIAAW = 'CIAAW standard atomic weights, abridged';
const NIST = 'NIST Chemistry WebBook, standard enthalpy of formation, 298.15 K';

const CARBON_G_MOL = constant('CARBON_G_MOL', 12.011, 'g/mol', CIAAW, 'C');
const HYDROGEN_G_MOL = constant('HYDROGEN_G_MOL', 1.008, 'g/mol', CIAAW, 'C');
const OXYGEN_G_MOL = constant('OXYGEN_G_MOL', 15.999, 'g/mol', CIAAW, 'C');
const NITROGEN_G_MOL = constant('NITROGEN_G_MOL', 14.007, 'g/mol', CIAAW, 'C');
export const GAS_CONSTANT = constant('GAS_CONSTANT', 8.314462618, 'J/(mol K)', 'CODATA 2018, exact', 'C');

/** Biomass (food, crops, body reserve, solid waste) as C H1.7 O0.68: its respiratory quotient 0.922 is that of the HIDH crew day. */
const BIOMASS_H = constant(
  'BIOMASS_H',
  1.7,
  'mol/mol C',
  'chosen for RQ 0.922 = (1.04/44.01)/(0.82/32.00), HIDH 2014',
  'D',
);
const BIOMASS_O = constant('BIOMASS_O', 0.68, 'mol/mol C', 'chosen for RQ 0.922, HIDH 2014', 'D');

/** Molar masses in kg/mol. */
export const M_O2 = (2 * OXYGEN_G_MOL) / 1000;
export const M_CO2 = (CARBON_G_MOL + 2 * OXYGEN_G_MOL) / 1000;
export const M_CO = (CARBON_G_MOL + OXYGEN_G_MOL) / 1000;
export const M_H2 = (2 * HYDROGEN_G_MOL) / 1000;
export const M_CH4 = (CARBON_G_MOL + 4 * HYDROGEN_G_MOL) / 1000;
export const M_N2 = (2 * NITROGEN_G_MOL) / 1000;
export const M_H2O = (2 * HYDROGEN_G_MOL + OXYGEN_G_MOL) / 1000;
export const M_BIOMASS = (CARBON_G_MOL + BIOMASS_H * HYDROGEN_G_MOL + BIOMASS_O * OXYGEN_G_MOL) / 1000;

/** mol O2 used, and mol H2O made, when one mol C of biomass is burnt (or given and taken when it grows). */
export const O2_PER_C = 1 + BIOMASS_H / 4 - BIOMASS_O / 2;
export const H2O_PER_C = BIOMASS_H / 2;

const COMBUSTION_KJ_MOL_C = constant(
  'COMBUSTION_KJ_MOL_C',
  508,
  'kJ/mol C',
  '12.0 MJ crew heat over 25.6 mol O2, HIDH 2014',
  'D',
);
const WATER_KJ_MOL = constant('WATER_KJ_MOL', -285.83, 'kJ/mol', NIST, 'C');
const VAPOUR_KJ_MOL = constant('VAPOUR_KJ_MOL', -241.826, 'kJ/mol', NIST, 'C');

const CARBON_DIOXIDE_KJ_MOL = constant('CARBON_DIOXIDE_KJ_MOL', -393.51, 'kJ/mol', NIST, 'C');
const MONOXIDE_KJ_MOL = constant('MONOXIDE_KJ_MOL', -110.53, 'kJ/mol', NIST, 'C');
const METHANE_KJ_MOL = constant('METHANE_KJ_MOL', -74.6, 'kJ/mol', NIST, 'C');

/** Specific enthalpies in MJ/kg, relative to the elements. Sensible heat of moved matter is left out (RULES.md, known gaps). */
export const H_WATER = WATER_KJ_MOL / M_H2O / 1000;
export const H_VAPOUR = VAPOUR_KJ_MOL / M_H2O / 1000;
export const H_CARBON_DIOXIDE = CARBON_DIOXIDE_KJ_MOL / M_CO2 / 1000;
export const H_MONOXIDE = MONOXIDE_KJ_MOL / M_CO / 1000;
export const H_METHANE = METHANE_KJ_MOL / M_CH4 / 1000;

/** Heat in MJ set free by burning one mol C of biomass to CO2 and liquid water. */
export const BURN_MJ_MOL_C = COMBUSTION_KJ_MOL_C / 1000;
/** Enthalpy of a kg of biomass relative to the elements, MJ: what burning it gives, less what its ashes are worth. */
export const H_BIOMASS = (CARBON_DIOXIDE_KJ_MOL + H2O_PER_C * WATER_KJ_MOL + COMBUSTION_KJ_MOL_C) / M_BIOMASS / 1000;
/** Share of the mass of biomass that each element is: carbon, hydrogen, oxygen. */
export const BIOMASS_SHARES = [
  CARBON_G_MOL / 1000 / M_BIOMASS,
  (BIOMASS_H * HYDROGEN_G_MOL) / 1000 / M_BIOMASS,
  (BIOMASS_O * OXYGEN_G_MOL) / 1000 / M_BIOMASS,
] as const;
/** Share of hydrogen in water and in methane, and of carbon in carbon dioxide, monoxide and methane, by mass. */
export const H_IN_WATER = (2 * HYDROGEN_G_MOL) / 1000 / M_H2O;
export const H_IN_METHANE = (4 * HYDROGEN_G_MOL) / 1000 / M_CH4;
export const C_IN_CO2 = CARBON_G_MOL / 1000 / M_CO2;
export const C_IN_CO = CARBON_G_MOL / 1000 / M_CO;
/** kcal that a file's `food` counts for a kg of dry food. Part of the file format: 508 kJ/mol C, rounded, and never to change. */
export const KCAL_PER_FOOD_KG = constant(
  'KCAL_PER_FOOD_KG',
  4935,
  'kcal/kg',
  '508 kJ/mol C over 24.604 g/mol C and 4.184 kJ/kcal',
  'D',
);
/** MJ in one kWh, exact. */
export const MJ_PER_KWH = 3.6;
