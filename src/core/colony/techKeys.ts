/** Keys of the technologies; `research.ts` has what each is and does. Written into files: none may be renamed. */
export const TECH_KEYS = [
  'improved_solar',
  'water_recycling',
  'crop_optimization',
  'radiation_hardening',
  'crew_medicine',
  'battery_chemistry',
  'moxie_upgrade',
  'dust_mitigation',
  'autonomous_repair',
  'thermal_blankets',
  'suitport',
  'mars_steel',
  'nuclear_thermal',
  'closed_ecosystem',
] as const;
export type TechKey = (typeof TECH_KEYS)[number];
