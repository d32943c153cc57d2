/** Every reflex, in the order in which they act. To add one, add its id to REFLEX_IDS and its file here. */
import { REFLEX_IDS, type ReflexId } from '../../mindSchema.ts';
import { CREW_HEALTH } from './crewHealth.ts';
import { DUST_STORM } from './dustStorm.ts';
import { FLARE_SHELTER } from './flareShelter.ts';
import { FOOD_EMERGENCY } from './foodEmergency.ts';
import { NIGHT_POWER } from './nightPower.ts';
import { OXYGEN } from './oxygen.ts';
import { POWER_DRAIN } from './powerDrain.ts';
import type { Reflex } from './reflex.ts';
import { RISK_RISING } from './riskRising.ts';
import { ROBOT_COMPENSATE } from './robotCompensate.ts';
import { SYSTEM_FLIP } from './systemFlip.ts';

const BY_ID: Readonly<Record<ReflexId, Reflex>> = {
  o2_trajectory_warning: OXYGEN,
  power_drain_reflex: POWER_DRAIN,
  crew_health_reflex: CREW_HEALTH,
  system_flip_reflex: SYSTEM_FLIP,
  cri_rising_reflex: RISK_RISING,
  dust_storm_reflex: DUST_STORM,
  flare_shelter_reflex: FLARE_SHELTER,
  night_power_reflex: NIGHT_POWER,
  food_emergency_reflex: FOOD_EMERGENCY,
  robot_compensate_reflex: ROBOT_COMPENSATE,
};

/** The reflexes as a list. */
export const REFLEXES: readonly Reflex[] = REFLEX_IDS.map((id) => BY_ID[id]);
