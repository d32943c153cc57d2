/** Events that ask for hands: a backlog of work, a repair outside, a safety check. */
import type { FrameEvent } from '../frameEvents.ts';
import type { SolFacts } from '../solFacts.ts';
import { EVENT_STREAMS } from '../streams.ts';
import {
  CHECK_MIN_CREW,
  EVA_MIN_CREW,
  MANDATORY_EVA,
  OVERLOAD_MIN_CREW,
  REDUNDANCY_CHECK,
  WORKLOAD_OVERLOAD,
} from './eventConstants.ts';
import { spellFrom } from './spell.ts';

/** A backlog of work that fewer than `min_crew` can not keep up with. */
export function workloadOverload({ plan, sol }: SolFacts): FrameEvent | null {
  const spell = spellFrom(plan, EVENT_STREAMS.overload, WORKLOAD_OVERLOAD, sol);
  return (
    spell && {
      type: 'workload_overload',
      ...spell,
      min_crew: OVERLOAD_MIN_CREW,
      desc: 'Maintenance piles up faster than a small crew can work it off',
    }
  );
}

/** A repair that takes `min_crew` people outside. */
export function mandatoryEva({ plan, sol }: SolFacts): FrameEvent | null {
  const spell = spellFrom(plan, EVENT_STREAMS.eva, MANDATORY_EVA, sol);
  return (
    spell && {
      type: 'mandatory_eva',
      ...spell,
      min_crew: EVA_MIN_CREW,
      buddy_required: true,
      desc: 'A repair outside can not wait and needs two people',
    }
  );
}

/** An audit for which `min_crew` people must be at hand. */
export function redundancyCheck({ plan, sol }: SolFacts): FrameEvent | null {
  const spell = spellFrom(plan, EVENT_STREAMS.check, REDUNDANCY_CHECK, sol);
  return (
    spell && {
      type: 'system_redundancy_check',
      ...spell,
      min_crew: CHECK_MIN_CREW,
      desc: 'A safety audit wants all critical systems watched at once',
    }
  );
}
