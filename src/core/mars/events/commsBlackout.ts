/** `comms_blackout`: each solar conjunction, from the first sol on which the link is closed, and now and then a relay that fails. */
import { earthAt, isLinkOpen } from '../earth.ts';
import { BLACKOUT_DEG } from '../earthConstants.ts';
import type { FrameEvent } from '../frameEvents.ts';
import type { LedgerPlan } from '../noise.ts';
import { between, rounded } from '../ranges.ts';
import type { SolFacts } from '../solFacts.ts';
import { EVENT_STREAMS } from '../streams.ts';
import { ttDaysOfMsd } from '../time.ts';
import { CONJUNCTION_MOST_SOLS, CONJUNCTION_SEVERITY, RELAY_BLACKOUT } from './eventConstants.ts';
import { spellFrom } from './spell.ts';

function openOn(plan: LedgerPlan, sol: number): boolean {
  return isLinkOpen(earthAt(ttDaysOfMsd(plan.epochMsd + sol)));
}

/** A conjunction from a sol on which the link is closed: its length from there, and how near to the Sun Mars comes. */
function conjunction(plan: LedgerPlan, sol: number): FrameEvent {
  let durationSols = 0;
  let leastDeg = BLACKOUT_DEG;
  for (; durationSols < CONJUNCTION_MOST_SOLS; durationSols++) {
    const view = earthAt(ttDaysOfMsd(plan.epochMsd + sol + durationSols));
    if (isLinkOpen(view)) break;
    leastDeg = Math.min(leastDeg, view.sunEarthMarsDeg);
  }
  return {
    type: 'comms_blackout',
    severity: rounded(between(CONJUNCTION_SEVERITY, 1 - leastDeg / BLACKOUT_DEG), 100),
    duration_sols: durationSols,
    cause: 'conjunction',
    desc: 'The Sun stands between Earth and Mars and drowns the link',
  };
}

/** What cuts the link to Earth from a sol on; `cause` is `conjunction` or `relay`. */
export function commsBlackout({ plan, sol, linkOpen }: SolFacts): FrameEvent | null {
  if (!linkOpen) return sol === 1 || openOn(plan, sol - 1) ? conjunction(plan, sol) : null;
  const spell = spellFrom(plan, EVENT_STREAMS.relay, RELAY_BLACKOUT, sol);
  // A conjunction lasts 9 sols or more and a relay fails for 10 at most: if both ends are free of one, all of it is.
  if (spell === null || !openOn(plan, sol + spell.duration_sols - 1)) return null;
  return {
    type: 'comms_blackout',
    ...spell,
    cause: 'relay',
    desc: 'The relay orbiter is in safe mode and passes nothing on',
  };
}
