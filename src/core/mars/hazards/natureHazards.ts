/** Hazards of dust, salt, cold and radiation. */
import { between, oneOf, rounded } from '../ranges.ts';
import type { Hazard } from './hazard.ts';
import {
  ABRASION,
  COLD_BATTERY,
  COLD_BATTERY_LOSS_PCT,
  DUST_FALL,
  ELECTROSTATIC_DUST,
  MICROMETEORITE,
  PERCHLORATE,
  RADIATION_SEU,
  THERMAL_FATIGUE,
} from './hazardConstants.ts';

const [DUST_FALL_TAU = 0, DUST_FALL_PER_TAU = 0] = DUST_FALL;
const [ELECTROSTATIC_CHANCE = 0, ...ELECTROSTATIC_ENDS] = ELECTROSTATIC_DUST;
const [PERCHLORATE_CHANCE = 0, ...PERCHLORATE_ENDS] = PERCHLORATE;
const [SEU_CHANCE = 0, ...SEU_ENDS] = RADIATION_SEU;
const [ABRASION_CHANCE = 0, ABRASION_TAU = 0, ABRASION_LEAST = 0, ABRASION_PER_TAU = 0] = ABRASION;
const [FATIGUE_CHANCE = 0, FATIGUE_SWING_K = 0, FATIGUE_FULL_K = 1, ...FATIGUE_ENDS] = THERMAL_FATIGUE;
const [BATTERY_CHANCE = 0, BATTERY_C = 0, BATTERY_LEAST = 0, BATTERY_PER_K = 0, BATTERY_FROM_C = 0] = COLD_BATTERY;

const CHARGED = ['solar_array', 'antenna_feed', 'thermal_radiator', 'sensor_array'] as const;
const JOINTS = ['actuator_joint', 'wheel_bearing', 'tool_gripper', 'solar_gimbal'] as const;
const OPTICS = ['nav_camera', 'lidar_sensor', 'solar_sensor', 'spectrometer'] as const;
const ELECTRONICS = ['circuit_board', 'battery_cell', 'motor_controller', 'comm_module'] as const;
const COMPUTERS = ['flight_computer', 'nav_system', 'comm_processor', 'motor_controller'] as const;

/** Always there: `probability` is that of a hit on this sol. */
export const MICROMETEORITES: Hazard = {
  type: 'micrometeorite',
  chance: 1,
  tell: (roll) => ({ probability: rounded(between(MICROMETEORITE, roll(1)), 1e4) }),
};

/** The others, in the order in which they give way. */
export const NATURE_HAZARDS: readonly Hazard[] = [
  {
    type: 'dust_accumulation',
    chance: 1,
    applies: ({ mars }) => mars.dust_tau > DUST_FALL_TAU,
    tell: (_, { mars }) => ({
      target: 'solar_array',
      degradation: rounded(DUST_FALL_PER_TAU * mars.dust_tau, 1e4),
    }),
  },
  {
    type: 'electrostatic_dust',
    chance: ELECTROSTATIC_CHANCE,
    tell: (roll) => ({
      target: oneOf(CHARGED, roll(1)),
      degradation: rounded(between(ELECTROSTATIC_ENDS, roll(2)), 1e4),
    }),
  },
  {
    type: 'perchlorate_corrosion',
    chance: PERCHLORATE_CHANCE,
    tell: (roll) => ({
      target: oneOf(JOINTS, roll(1)),
      degradation: rounded(between(PERCHLORATE_ENDS, roll(2)), 1e4),
    }),
  },
  {
    type: 'regolith_abrasion',
    chance: ABRASION_CHANCE,
    applies: ({ mars }) => mars.dust_tau > ABRASION_TAU,
    tell: (roll, { mars }) => ({
      target: oneOf(OPTICS, roll(1)),
      degradation: rounded(ABRASION_LEAST + ABRASION_PER_TAU * mars.dust_tau, 1e4),
    }),
  },
  {
    type: 'thermal_fatigue',
    chance: FATIGUE_CHANCE,
    applies: ({ swingK }) => swingK > FATIGUE_SWING_K,
    tell: (roll, { swingK, sol }) => {
      const share = Math.min(1, (swingK - FATIGUE_SWING_K) / (FATIGUE_FULL_K - FATIGUE_SWING_K));
      return {
        target: oneOf(ELECTRONICS, roll(1)),
        degradation: rounded(between(FATIGUE_ENDS, share), 1e4),
        cycles: sol,
      };
    },
  },
  {
    type: 'battery_degradation',
    chance: BATTERY_CHANCE,
    applies: ({ mars }) => mars.temp_c < BATTERY_C,
    tell: (roll, { mars }) => ({
      target: 'battery_pack',
      degradation: rounded(BATTERY_LEAST + BATTERY_PER_K * (BATTERY_FROM_C - mars.temp_c), 1e4),
      capacity_loss_pct: rounded(between(COLD_BATTERY_LOSS_PCT, roll(1)), 100),
    }),
  },
  {
    type: 'radiation_seu',
    chance: SEU_CHANCE,
    tell: (roll) => ({ target: oneOf(COMPUTERS, roll(1)), severity: rounded(between(SEU_ENDS, roll(2)), 100) }),
  },
];
