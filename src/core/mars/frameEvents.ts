/**
 * What can happen in a frame, in the ancestor's names (Mars Barn v1, ledger frames). Another ledger's frames may hold types
 * and parameters of its own: they are read within bounds, and the colony says that it does not know them.
 */
import { z } from '../kernel/zod.ts';

/** Types of events of the version-1 ledger, and of ours. */
export const EVENT_TYPES = [
  'dust_devil',
  'dust_storm',
  'workload_overload',
  'comms_blackout',
  'solar_flare',
  'mandatory_eva',
  'cold_snap',
  'thermal_cycle',
  'system_redundancy_check',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Types of hazards of the version-1 ledger, and of ours. */
export const HAZARD_TYPES = [
  'micrometeorite',
  'equipment_fatigue',
  'dust_accumulation',
  'electrostatic_dust',
  'workload_wear',
  'regolith_abrasion',
  'perchlorate_corrosion',
  'battery_degradation',
  'module_cascade_failure',
  'concurrent_maintenance',
  'radiation_seu',
  'critical_solo_failure',
  'dust_infiltration',
  'power_grid_overload',
  'supply_chain_bottleneck',
  'thermal_fatigue',
  'heating_system_failure',
  'insulation_degradation',
] as const;
export type HazardType = (typeof HAZARD_TYPES)[number];

/** Types of challenges of the version-1 ledger, and of ours. */
export const CHALLENGE_TYPES = [
  'solar_tracking_fault',
  'pressure_anomaly',
  'water_recycler_fault',
  'isru_catalyst_degradation',
  'co2_scrubber_saturation',
  'radiation_dosimetry',
  'actuator_calibration',
  'nav_sensor_degradation',
  'battery_reconditioning',
  'software_watchdog_reset',
] as const;
export type ChallengeType = (typeof CHALLENGE_TYPES)[number];

const share = z.number().min(0).max(1);
const count = z.int().min(0).max(1000);
const percent = z.number().min(0).max(100);
const word = z.string().min(1).max(40);
const prose = z.string().max(200);
const anyNumber = z.number().min(-1e9).max(1e9);

/** A parameter whose name we do not know: a number, a few words, a flag, or a short list of such. */
const FrameParam = z.union([
  anyNumber,
  prose,
  z.boolean(),
  z
    .array(z.union([anyNumber, word, z.boolean()]))
    .max(16)
    .readonly(),
]);
export type FrameParam = z.infer<typeof FrameParam>;

/** Whether the names of an entry's parameters are few, short, and words. */
function named(entry: object): boolean {
  const names = Object.keys(entry);
  return names.length <= 24 && names.every((name) => /^[A-Za-z]\w{0,39}$/.test(name));
}

/**
 * Something that happens on the planet in this sol and for `duration_sols` in all; without a duration, in this sol alone.
 * What a known name stands for, and its bounds, are the same in every type.
 */
export const FrameEvent = z
  .object({
    type: word,
    severity: share,
    duration_sols: z.int().min(1).max(1000).optional(),
    delta_k: z.number().min(-200).max(200).optional(),
    min_crew: count.optional(),
    buddy_required: z.boolean().optional(),
    desc: prose.optional(),
  })
  .catchall(FrameParam)
  .refine(named)
  .readonly();
export type FrameEvent = z.infer<typeof FrameEvent>;

/** A danger of this sol. Rates are per sol; shares are of 1. */
export const FrameHazard = z
  .object({
    type: word,
    target: word.optional(),
    probability: share.optional(),
    severity: share.optional(),
    degradation: share.optional(),
    degradation_rate: share.optional(),
    degradation_per_module: share.optional(),
    degradation_per_missing_crew: share.optional(),
    severity_per_module: share.optional(),
    efficiency_loss: share.optional(),
    efficiency_penalty: share.optional(),
    penalty_if_understaffed: share.optional(),
    capacity_loss_pct: percent.optional(),
    hp_damage: percent.optional(),
    power_drain_per_module: z.number().min(0).max(1000).optional(),
    baseline_crew: count.optional(),
    min_crew: count.optional(),
    min_crew_required: count.optional(),
    min_modules: count.optional(),
    cycles: z.int().min(0).max(1e8).optional(),
    desc: prose.optional(),
  })
  .catchall(FrameParam)
  .refine(named)
  .readonly();
export type FrameHazard = z.infer<typeof FrameHazard>;

/** A puzzle: `params` belong to the type. */
export const FrameChallenge = z
  .strictObject({
    id: word,
    type: word,
    params: z.record(word, FrameParam).refine(named).readonly(),
  })
  .readonly();
export type FrameChallenge = z.infer<typeof FrameChallenge>;
