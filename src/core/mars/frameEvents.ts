/** What can happen in a frame, in the ancestor's names (facts/mars-barn-v1.md 2.3). Our ledger's frames carry none yet. */
import { z } from '../kernel/zod.ts';

/** Types of events of the version-1 ledger. */
const FRAME_EVENT_TYPES = [
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

/** Types of hazards of the version-1 ledger. */
const FRAME_HAZARD_TYPES = [
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

const share = z.number().min(0).max(1);
const count = z.int().min(0).max(1000);
const word = z.string().min(1).max(40);
const prose = z.string().max(200);

/** Something that happens on the planet in this sol and for `duration_sols` on. */
export const FrameEvent = z
  .strictObject({
    type: z.enum(FRAME_EVENT_TYPES),
    severity: share,
    duration_sols: z.int().min(1).max(1000).optional(),
    delta_k: z.number().min(-200).max(200).optional(),
    desc: prose.optional(),
  })
  .readonly();
export type FrameEvent = z.infer<typeof FrameEvent>;

/** A standing danger of this sol. Rates are per sol; shares are of 1. */
export const FrameHazard = z
  .strictObject({
    type: z.enum(FRAME_HAZARD_TYPES),
    target: word.optional(),
    probability: share.optional(),
    severity: share.optional(),
    degradation: share.optional(),
    degradation_rate: share.optional(),
    efficiency_loss: share.optional(),
    capacity_loss_pct: z.number().min(0).max(100).optional(),
    cycles: count.optional(),
    desc: prose.optional(),
  })
  .readonly();
export type FrameHazard = z.infer<typeof FrameHazard>;

/** A puzzle of the ancestor's, by type and free parameters. */
export const FrameChallenge = z
  .strictObject({
    id: word,
    type: word,
    params: z
      .record(word, z.union([z.number(), word, z.boolean()]))
      .refine((params) => Object.keys(params).length <= 16)
      .readonly(),
  })
  .readonly();
export type FrameChallenge = z.infer<typeof FrameChallenge>;
