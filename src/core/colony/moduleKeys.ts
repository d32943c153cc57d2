/** Keys of the modules; `modules.ts` has what each is and does. Written into files: none may be renamed. */
export const MODULE_KEYS = [
  'habitat',
  'airlock',
  'solar_farm',
  'battery_bank',
  'greenhouse_dome',
  'isru_plant',
  'water_extractor',
  'repair_bay',
  'radiation_shelter',
  'medbay',
  'fission_reactor',
  'comms_array',
  'storage_depot',
] as const;
export type ModuleKey = (typeof MODULE_KEYS)[number];
