/** The challenges of a ledger: now and then a puzzle about a machine, in the ancestor's types and parameters. */
import {
  CATALYST_LEFT_PCT,
  CATALYST_OUTPUT_LOSS,
  CELLS,
  CELL_CAPACITY_PCT,
  CELL_TEMP_C,
  CHALLENGE_EARLY_SOLS,
  CHALLENGE_EVERY_SOLS,
  DOSIMETRY_MSV,
  DOSIMETRY_USV_H,
  DRIFT_DEG,
  FILTER_AGE_SOLS,
  MEMORY_ERRORS,
  MISALIGNMENT_DEG,
  OBSCURATION_PCT,
  PRESSURE_DROP_PA,
  REBOOTS,
  RECYCLER_DROP,
  SCRUBBER_CO2_PPM,
  SCRUBBER_PCT,
  TORQUE_LOSS_PCT,
  TRACKING_DUST,
} from './challengeConstants.ts';
import { CHALLENGE_TYPES, type ChallengeType, type FrameChallenge } from './frameEvents.ts';
import { type Roll, rollsOn } from './noise.ts';
import { between, oneOf, rounded, wholeBetween } from './ranges.ts';
import type { SolFacts } from './solFacts.ts';
import { EVENT_STREAMS } from './streams.ts';

const SECTIONS = ['hab_a', 'hab_b', 'airlock'] as const;
const LIMBS = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const;
const SENSORS = ['front_hazcam', 'rear_hazcam', 'navcam', 'lidar'] as const;
const CAUSES = ['dust', 'abrasion', 'frost'] as const;
const SUBSYSTEMS = ['nav', 'comm', 'motor', 'science', 'thermal'] as const;
const [COLDEST_C = 0, WARMEST_C = 0] = CELL_TEMP_C;

/** The parameters of each type; roll 0 has chosen the type. */
const PARAMS: Readonly<Record<ChallengeType, (roll: Roll, facts: SolFacts) => FrameChallenge['params']>> = {
  solar_tracking_fault: (roll) => ({
    misalignment_deg: rounded(between(MISALIGNMENT_DEG, roll(1)), 10),
    dust_factor: rounded(between(TRACKING_DUST, roll(2)), 10),
  }),
  pressure_anomaly: (roll) => ({
    section: oneOf(SECTIONS, roll(1)),
    drop_pa: wholeBetween(PRESSURE_DROP_PA, roll(2)),
  }),
  water_recycler_fault: (roll) => ({
    efficiency_drop: rounded(between(RECYCLER_DROP, roll(1)), 100),
    filter_age_sols: wholeBetween(FILTER_AGE_SOLS, roll(2)),
  }),
  isru_catalyst_degradation: (roll) => ({
    remaining_pct: wholeBetween(CATALYST_LEFT_PCT, roll(1)),
    output_reduction: rounded(between(CATALYST_OUTPUT_LOSS, roll(2)), 100),
  }),
  co2_scrubber_saturation: (roll) => ({
    saturation_pct: wholeBetween(SCRUBBER_PCT, roll(1)),
    co2_ppm: wholeBetween(SCRUBBER_CO2_PPM, roll(2)),
  }),
  radiation_dosimetry: (roll) => ({
    cumulative_msv: wholeBetween(DOSIMETRY_MSV, roll(1)),
    rate_usv_h: rounded(between(DOSIMETRY_USV_H, roll(2)), 100),
  }),
  actuator_calibration: (roll) => ({
    joint: oneOf(LIMBS, roll(1)),
    drift_deg: rounded(between(DRIFT_DEG, roll(2)), 10),
    torque_loss_pct: wholeBetween(TORQUE_LOSS_PCT, roll(3)),
  }),
  nav_sensor_degradation: (roll) => ({
    sensor: oneOf(SENSORS, roll(1)),
    obscuration_pct: wholeBetween(OBSCURATION_PCT, roll(2)),
    cause: oneOf(CAUSES, roll(3)),
  }),
  battery_reconditioning: (roll, { mars }) => ({
    cells_affected: wholeBetween(CELLS, roll(1)),
    capacity_remaining_pct: wholeBetween(CELL_CAPACITY_PCT, roll(2)),
    temp_at_failure: Math.max(COLDEST_C, Math.min(WARMEST_C, rounded(mars.temp_c, 1))),
  }),
  software_watchdog_reset: (roll) => ({
    subsystem: oneOf(SUBSYSTEMS, roll(1)),
    reboot_count: wholeBetween(REBOOTS, roll(2)),
    memory_errors: wholeBetween(MEMORY_ERRORS, roll(3)),
  }),
};

/** The challenge of a sol, frozen; null on most sols. */
export function challengeOfSol(facts: SolFacts): FrameChallenge | null {
  const { plan, sol } = facts;
  if (sol % CHALLENGE_EVERY_SOLS !== 0 && !CHALLENGE_EARLY_SOLS.includes(sol)) return null;
  const roll = rollsOn(plan, EVENT_STREAMS.challenge, sol);
  const type = oneOf(CHALLENGE_TYPES, roll(0));
  return Object.freeze({ id: `sol${sol}_${type}`, type, params: Object.freeze(PARAMS[type](roll, facts)) });
}
