/** Events of the weather but for dust storms. Known gap: a cold snap is not in the frame's temperature; it acts in a colony. */
import type { FrameEvent } from '../frameEvents.ts';
import { rollsOn } from '../noise.ts';
import { between, rounded } from '../ranges.ts';
import type { SolFacts } from '../solFacts.ts';
import { EVENT_STREAMS } from '../streams.ts';
import {
  COLD_SNAP,
  COLD_SNAP_C,
  DUST_DEVIL,
  DUST_DEVIL_LIGHT_WM2,
  THERMAL_CYCLE,
  THERMAL_CYCLE_SPREAD_K,
  THERMAL_CYCLE_SWING_K,
} from './eventConstants.ts';
import { spellFrom } from './spell.ts';

const { dustDevil: DEVIL, coldSnap: SNAP, thermalCycle: CYCLE, thermalSpread: SPREAD } = EVENT_STREAMS;
const [EASY_SWING_K = 0, STRAIN_SWING_K = 1] = THERMAL_CYCLE_SWING_K;

/** Dust devils rise where the Sun heats the ground: the more light, the more often. */
export function dustDevil({ plan, sol, mars }: SolFacts): FrameEvent | null {
  const spell = spellFrom(plan, DEVIL, DUST_DEVIL, sol, mars.solar_wm2 / DUST_DEVIL_LIGHT_WM2);
  return spell && { type: 'dust_devil', ...spell, desc: 'A dust devil crosses the edge of the site' };
}

/** A cold snap begins on a sol that is cold as it is. */
export function coldSnap({ plan, sol, mars }: SolFacts): FrameEvent | null {
  const spell = mars.temp_c < COLD_SNAP_C ? spellFrom(plan, SNAP, COLD_SNAP, sol) : null;
  return spell && { type: 'cold_snap', ...spell, desc: 'Extreme cold slows batteries and actuators' };
}

/**
 * A thermal cycle is over with its sol; `delta_k` is how far a structure's swing goes beyond one that strains nothing.
 * The steeper the sol's swing, the more often; under a great storm there is none.
 */
export function thermalCycle({ plan, sol, swingK }: SolFacts): FrameEvent | null {
  const beyondK = swingK - EASY_SWING_K;
  const spell = spellFrom(plan, CYCLE, THERMAL_CYCLE, sol, beyondK / STRAIN_SWING_K);
  if (spell === null) return null;
  const spreadK = between(THERMAL_CYCLE_SPREAD_K, rollsOn(plan, SPREAD, sol)(0));
  return {
    type: 'thermal_cycle',
    severity: spell.severity,
    delta_k: rounded(beyondK + spreadK, 1),
    desc: 'A steep swing from heat to cold strains the structure',
  };
}
