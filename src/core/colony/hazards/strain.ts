/** Wear by the ledger's names of parts: what each is in a colony. */
import type { FrameHazard } from '../../mars/frameEvents.ts';
import { numberOf } from '../../mars/frameParams.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import type { Built } from '../schema.ts';
import { report, type Arrival } from './arrival.ts';
import { addWear } from '../daily/wear.ts';
import { FADE_MOST, FADE_PER_WEAR, LEDGER_WEAR, UNSAID_WEAR } from './constants.ts';

/** Wears a part; whether the colony has it. */
type Part = (sol: Arrival, wear: number) => boolean;

const worn = (wear: number): number => Math.max(0, Math.min(1, wear));

/** The wear of a hazard's parameter, in the colony's scale. */
export function ledgerWear(hazard: FrameHazard, name: string): number {
  return LEDGER_WEAR * numberOf(hazard, name, UNSAID_WEAR);
}

/** Wears one module. */
export function wearModule(sol: Arrival, module: Built, wear: number): void {
  module.wear = worn(module.wear + wear);
  sol.refit = true;
}

/** Wears every module of a kind; whether there is one. */
export function wearKind(sol: Arrival, key: ModuleKey, wear: number): boolean {
  const any = addWear(sol.colony, key, wear);
  if (any) sol.refit = true;
  return any;
}

/** Takes a share of the capacity that the batteries had as new, for good, up to half of it. */
export function fadeBattery(sol: Arrival, share: number): boolean {
  const { energy } = sol.colony;
  energy.fade = Math.max(energy.fade, Math.min(FADE_MOST, energy.fade + share));
  sol.refit = true;
  return true;
}

/** Wears tools, optics and wheels for work outside: what every colony has. */
function wearField(sol: Arrival, wear: number): boolean {
  const { gear } = sol.colony;
  gear.field = worn(gear.field + wear);
  sol.refit = true;
  return true;
}

function wearAntenna(sol: Arrival, wear: number): boolean {
  const { gear } = sol.colony;
  gear.antenna = worn(gear.antenna + wear);
  sol.refit = true;
  return true;
}

function wearJoints(sol: Arrival, wear: number): boolean {
  let any = false;
  for (const robot of sol.colony.robots) {
    if (!robot.alive) continue;
    robot.joints = worn(robot.joints + wear);
    any = true;
  }
  return any;
}

const modules =
  (...keys: readonly ModuleKey[]): Part =>
  (sol, wear) => {
    let any = false;
    for (const key of keys) any = wearKind(sol, key, wear) || any;
    return any;
  };

const solarFarms = modules('solar_farm');
const habitats = modules('habitat');

/** The ledger's parts. A map and not an object: names come from outside. */
const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['solar_array', solarFarms],
  ['solar_gimbal', solarFarms],
  ['isru_unit', modules('isru_plant', 'water_extractor')],
  ['hab_seal', modules('habitat', 'airlock')],
  ['hab_structure', habitats],
  ['thermal_radiator', habitats],
  ['circuit_board', habitats],
  ['wheel_assembly', wearJoints],
  ['wheel_bearing', wearJoints],
  ['actuator_joint', wearJoints],
  ['tool_gripper', wearJoints],
  ['motor_controller', wearJoints],
  ['antenna', wearAntenna],
  ['antenna_feed', wearAntenna],
  ['comm_module', wearAntenna],
  ['comm_processor', wearAntenna],
  ['battery_pack', (sol, wear) => fadeBattery(sol, wear * FADE_PER_WEAR)],
  ['battery_cell', (sol, wear) => fadeBattery(sol, wear * FADE_PER_WEAR)],
  ['nav_camera', wearField],
  ['lidar_sensor', wearField],
  ['solar_sensor', wearField],
  ['spectrometer', wearField],
  ['sensor_array', wearField],
  ['flight_computer', wearField],
  ['nav_system', wearField],
]);

/**
 * Wears the part of a target's name. Where the colony has no such part, and where we don't know the name, it is the gear
 * for work outside that wears; a name that we don't know is reported.
 */
export function strain(sol: Arrival, target: string, wear: number): void {
  const part = PARTS.get(target);
  if (part === undefined) report(sol, 'unknown-target', target, `What is struck is not known here: ${target}.`);
  if (part === undefined || !part(sol, wear)) wearField(sol, wear);
}
