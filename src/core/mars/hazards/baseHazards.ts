/** Hazards of machines that wear, crews that are too small and bases that are too large. */
import { between, oneOf, rounded, wholeBetween } from '../ranges.ts';
import type { Hazard } from './hazard.ts';
import {
  BASELINE_CREW,
  BOTTLENECK,
  BOTTLENECK_MIN,
  CASCADE,
  CASCADE_MIN_MODULES,
  EQUIPMENT_FATIGUE,
  GRID_MIN_MODULES,
  GRID_OVERLOAD,
  HEATING_FAILURE,
  INFILTRATION,
  INSULATION,
  MAINTENANCE,
  MAINTENANCE_CREW,
  SOLO_DAMAGE_HP,
  SOLO_FAILURE,
  WORKLOAD_WEAR,
} from './hazardConstants.ts';

const [FATIGUE_CHANCE = 0, ...FATIGUE_ENDS] = EQUIPMENT_FATIGUE;
const [WEAR_CHANCE = 0, ...WEAR_ENDS] = WORKLOAD_WEAR;
const [CASCADE_CHANCE = 0, ...CASCADE_ENDS] = CASCADE;
const [MAINTENANCE_CHANCE = 0, ...MAINTENANCE_ENDS] = MAINTENANCE;
const [SOLO_CHANCE = 0, ...SOLO_ENDS] = SOLO_FAILURE;
const [INFILTRATION_CHANCE = 0, ...INFILTRATION_ENDS] = INFILTRATION;
const [GRID_CHANCE = 0, ...GRID_ENDS] = GRID_OVERLOAD;
const [BOTTLENECK_CHANCE = 0, ...BOTTLENECK_ENDS] = BOTTLENECK;
const [BOTTLENECK_CREW = 0, BOTTLENECK_MODULES = 0] = BOTTLENECK_MIN;
const [HEATING_CHANCE = 0, ...HEATING_ENDS] = HEATING_FAILURE;
const [INSULATION_CHANCE = 0, ...INSULATION_ENDS] = INSULATION;

const GEAR = ['solar_array', 'isru_unit', 'hab_seal', 'wheel_assembly', 'antenna'] as const;
const WORKED = ['actuator_joint', 'wheel_bearing', 'tool_gripper', 'solar_gimbal', 'hab_seal'] as const;
const LARGE = ['solar_array', 'isru_unit', 'hab_structure'] as const;

export const BASE_HAZARDS: readonly Hazard[] = [
  {
    type: 'heating_system_failure',
    chance: HEATING_CHANCE,
    tell: (roll) => ({ efficiency_loss: rounded(between(HEATING_ENDS, roll(1)), 1000) }),
  },
  {
    type: 'insulation_degradation',
    chance: INSULATION_CHANCE,
    tell: (roll) => ({ degradation_rate: rounded(between(INSULATION_ENDS, roll(1)), 1e4) }),
  },
  {
    type: 'critical_solo_failure',
    chance: SOLO_CHANCE,
    tell: (roll) => ({
      severity: rounded(between(SOLO_ENDS, roll(1)), 100),
      affects: 'weakest_crew_member',
      hp_damage: wholeBetween(SOLO_DAMAGE_HP, roll(2)),
    }),
  },
  {
    type: 'supply_chain_bottleneck',
    chance: BOTTLENECK_CHANCE,
    tell: (roll) => ({
      min_crew: BOTTLENECK_CREW,
      min_modules: BOTTLENECK_MODULES,
      efficiency_penalty: rounded(between(BOTTLENECK_ENDS, roll(1)), 1e4),
    }),
  },
  {
    type: 'power_grid_overload',
    chance: GRID_CHANCE,
    tell: (roll) => ({
      min_modules: GRID_MIN_MODULES,
      power_drain_per_module: rounded(between(GRID_ENDS, roll(1)), 10),
    }),
  },
  {
    type: 'dust_infiltration',
    chance: INFILTRATION_CHANCE,
    tell: (roll) => ({
      targets_all_modules: true,
      degradation_per_module: rounded(between(INFILTRATION_ENDS, roll(1)), 1e4),
    }),
  },
  {
    type: 'concurrent_maintenance',
    chance: MAINTENANCE_CHANCE,
    tell: (roll) => ({
      min_crew_required: wholeBetween(MAINTENANCE_CREW, roll(1)),
      penalty_if_understaffed: rounded(between(MAINTENANCE_ENDS, roll(2)), 1e4),
      target: oneOf(LARGE, roll(3)),
    }),
  },
  {
    type: 'module_cascade_failure',
    chance: CASCADE_CHANCE,
    tell: (roll) => ({
      min_modules: CASCADE_MIN_MODULES,
      severity_per_module: rounded(between(CASCADE_ENDS, roll(1)), 1e4),
    }),
  },
  {
    type: 'workload_wear',
    chance: WEAR_CHANCE,
    tell: (roll) => ({
      target: oneOf(WORKED, roll(1)),
      degradation_per_missing_crew: rounded(between(WEAR_ENDS, roll(2)), 1e4),
      baseline_crew: BASELINE_CREW,
    }),
  },
  {
    type: 'equipment_fatigue',
    chance: FATIGUE_CHANCE,
    tell: (roll) => ({ target: oneOf(GEAR, roll(1)), degradation: rounded(between(FATIGUE_ENDS, roll(2)), 1e4) }),
  },
];
