/** `solar_flare`: a solar particle event, more often when the Sun is active. */
import { flareShare } from '../dose.ts';
import type { FrameEvent } from '../frameEvents.ts';
import type { SolFacts } from '../solFacts.ts';
import { EVENT_STREAMS } from '../streams.ts';
import { SOLAR_FLARE } from './eventConstants.ts';
import { spellFrom } from './spell.ts';

/** The particle event that begins on a sol. */
export function solarFlare({ plan, sol, ttDays }: SolFacts): FrameEvent | null {
  const spell = spellFrom(plan, EVENT_STREAMS.flare, SOLAR_FLARE, sol, flareShare(ttDays));
  return spell && { type: 'solar_flare', ...spell, desc: 'A solar particle event raises the radiation' };
}
