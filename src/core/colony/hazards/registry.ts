/** Every type of event and hazard of the ledger, and what it is to a colony. */
import type { EventType, HazardType } from '../../mars/frameEvents.ts';
import { isEventType, isHazardType } from '../../mars/frameParams.ts';
import { BATTERY_DEGRADATION } from './batteryDegradation.ts';
import { COLD_SNAP } from './coldSnap.ts';
import { COMMS_BLACKOUT } from './commsBlackout.ts';
import { CONCURRENT_MAINTENANCE } from './concurrentMaintenance.ts';
import { CRITICAL_SOLO_FAILURE } from './criticalSoloFailure.ts';
import { DUST_ACCUMULATION } from './dustAccumulation.ts';
import { DUST_DEVIL } from './dustDevil.ts';
import { DUST_INFILTRATION } from './dustInfiltration.ts';
import { DUST_STORM } from './dustStorm.ts';
import { ELECTROSTATIC_DUST } from './electrostaticDust.ts';
import { EQUIPMENT_FATIGUE } from './equipmentFatigue.ts';
import { HEATING_SYSTEM_FAILURE } from './heatingSystemFailure.ts';
import { INSULATION_DEGRADATION } from './insulationDegradation.ts';
import { MANDATORY_EVA } from './mandatoryEva.ts';
import { MICROMETEORITE } from './micrometeorite.ts';
import { MODULE_CASCADE_FAILURE } from './moduleCascadeFailure.ts';
import { PERCHLORATE_CORROSION } from './perchlorateCorrosion.ts';
import { POWER_GRID_OVERLOAD } from './powerGridOverload.ts';
import { RADIATION_SEU } from './radiationSeu.ts';
import { REGOLITH_ABRASION } from './regolithAbrasion.ts';
import type { EventRule, HazardRule } from './rule.ts';
import { SOLAR_FLARE } from './solarFlare.ts';
import { SUPPLY_CHAIN_BOTTLENECK } from './supplyChainBottleneck.ts';
import { SYSTEM_REDUNDANCY_CHECK } from './systemRedundancyCheck.ts';
import { THERMAL_CYCLE } from './thermalCycle.ts';
import { THERMAL_FATIGUE } from './thermalFatigue.ts';
import { WORKLOAD_OVERLOAD } from './workloadOverload.ts';
import { WORKLOAD_WEAR } from './workloadWear.ts';

const EVENT: Readonly<Record<EventType, EventRule>> = {
  dust_devil: DUST_DEVIL,
  dust_storm: DUST_STORM,
  workload_overload: WORKLOAD_OVERLOAD,
  comms_blackout: COMMS_BLACKOUT,
  solar_flare: SOLAR_FLARE,
  mandatory_eva: MANDATORY_EVA,
  cold_snap: COLD_SNAP,
  thermal_cycle: THERMAL_CYCLE,
  system_redundancy_check: SYSTEM_REDUNDANCY_CHECK,
};

const HAZARD: Readonly<Record<HazardType, HazardRule>> = {
  micrometeorite: MICROMETEORITE,
  equipment_fatigue: EQUIPMENT_FATIGUE,
  dust_accumulation: DUST_ACCUMULATION,
  electrostatic_dust: ELECTROSTATIC_DUST,
  workload_wear: WORKLOAD_WEAR,
  regolith_abrasion: REGOLITH_ABRASION,
  perchlorate_corrosion: PERCHLORATE_CORROSION,
  battery_degradation: BATTERY_DEGRADATION,
  module_cascade_failure: MODULE_CASCADE_FAILURE,
  concurrent_maintenance: CONCURRENT_MAINTENANCE,
  radiation_seu: RADIATION_SEU,
  critical_solo_failure: CRITICAL_SOLO_FAILURE,
  dust_infiltration: DUST_INFILTRATION,
  power_grid_overload: POWER_GRID_OVERLOAD,
  supply_chain_bottleneck: SUPPLY_CHAIN_BOTTLENECK,
  thermal_fatigue: THERMAL_FATIGUE,
  heating_system_failure: HEATING_SYSTEM_FAILURE,
  insulation_degradation: INSULATION_DEGRADATION,
};

/** The rule of an event's type, of any ledger. */
export function eventRule(type: string): EventRule | undefined {
  return isEventType(type) ? EVENT[type] : undefined;
}

/** The rule of a hazard's type, of any ledger. */
export function hazardRule(type: string): HazardRule | undefined {
  return isHazardType(type) ? HAZARD[type] : undefined;
}

/** The rule of whatever lasts, event or hazard. */
export function lastingRule(type: string): EventRule | HazardRule | undefined {
  return eventRule(type) ?? hazardRule(type);
}
