import type { EventType, FrameEvent } from '../frameEvents.ts';
import type { SolFacts } from '../solFacts.ts';
import { commsBlackout } from './commsBlackout.ts';
import { mandatoryEva, redundancyCheck, workloadOverload } from './crewEvents.ts';
import { dustStorm } from './dustStorm.ts';
import { solarFlare } from './solarFlare.ts';
import { coldSnap, dustDevil, thermalCycle } from './weatherEvents.ts';

/** The event of each type that begins on a sol, if one does. */
const BEGINNINGS: Readonly<Record<EventType, (facts: SolFacts) => FrameEvent | null>> = {
  dust_devil: dustDevil,
  dust_storm: dustStorm,
  workload_overload: workloadOverload,
  comms_blackout: commsBlackout,
  solar_flare: solarFlare,
  mandatory_eva: mandatoryEva,
  cold_snap: coldSnap,
  thermal_cycle: thermalCycle,
  system_redundancy_check: redundancyCheck,
};
const ALL = Object.values(BEGINNINGS);

/** The events that begin on a sol, frozen, at most one of a type: a type's next begins when the one before is over. */
export function eventsOfSol(facts: SolFacts): readonly FrameEvent[] {
  const events: FrameEvent[] = [];
  for (const begin of ALL) {
    const event = begin(facts);
    if (event !== null) events.push(Object.freeze(event));
  }
  return Object.freeze(events);
}
