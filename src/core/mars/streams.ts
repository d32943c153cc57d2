import { streamOf } from '../kernel/random.ts';
import type { HazardType } from './frameEvents.ts';

/** Streams of chance behind a generated ledger's weather, one for each purpose, so that none shifts another. */
export const FRAME_STREAMS = {
  slowDust: streamOf('frame.dust.slow'),
  middleDust: streamOf('frame.dust.middle'),
  fastDust: streamOf('frame.dust.fast'),
  stormSeasons: streamOf('frame.dust.year'),
  bigStorm: streamOf('frame.dust.storm'),
  localStorm: streamOf('frame.dust.local'),
  temperature: streamOf('frame.temp'),
  pressure: streamOf('frame.pressure'),
  wind: streamOf('frame.wind'),
  hardness: streamOf('frame.hardness'),
  ice: streamOf('frame.ice'),
} as const;

/** Those behind its events and challenges. */
export const EVENT_STREAMS = {
  dustDevil: streamOf('frame.event.dust_devil'),
  coldSnap: streamOf('frame.event.cold_snap'),
  thermalCycle: streamOf('frame.event.thermal_cycle'),
  thermalSpread: streamOf('frame.event.thermal_cycle.spread'),
  relay: streamOf('frame.event.comms_blackout.relay'),
  flare: streamOf('frame.event.solar_flare'),
  overload: streamOf('frame.event.workload_overload'),
  eva: streamOf('frame.event.mandatory_eva'),
  check: streamOf('frame.event.system_redundancy_check'),
  challenge: streamOf('frame.challenge'),
} as const;

/** That of a type of hazard. */
export function hazardStream(type: HazardType): number {
  return streamOf(`frame.hazard.${type}`);
}
