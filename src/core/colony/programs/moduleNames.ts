/** What programs call modules: our keys, and the ancestor's words for the same things. */
import { MODULE_KEYS, type ModuleKey } from '../moduleKeys.ts';

const ANCESTORS: Readonly<Record<string, ModuleKey>> = {
  greenhouse: 'greenhouse_dome',
  dome: 'greenhouse_dome',
  solar: 'solar_farm',
  solar_panel: 'solar_farm',
  solar_array: 'solar_farm',
  battery: 'battery_bank',
  isru: 'isru_plant',
  water: 'water_extractor',
  repair: 'repair_bay',
  shelter: 'radiation_shelter',
  hab: 'habitat',
  habitat_module: 'habitat',
  comms: 'comms_array',
  storage: 'storage_depot',
  reactor: 'fission_reactor',
  nuclear_reactor: 'fission_reactor',
  med_bay: 'medbay',
};
const BY_NAME: ReadonlyMap<string, ModuleKey> = new Map<string, ModuleKey>([
  ...Object.entries(ANCESTORS),
  ...MODULE_KEYS.map((key) => [key, key] as const),
]);

/** The module of a name, or null: robots, say, are not built here. */
export function moduleNamed(name: string): ModuleKey | null {
  return BY_NAME.get(name) ?? null;
}

/** Names that stand for themselves in programs, so that `(build-module solar_farm)` needs no quotes. */
export const MODULE_NAMES: readonly string[] = [...MODULE_KEYS, 'worker_bot'];
