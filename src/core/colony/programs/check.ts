/** Whether a source may be seated: it has to compile. */
import { compile } from '../../lispy/lispy.ts';
import type { Profile } from '../../lispy/world.ts';
import { placed } from './trouble.ts';
import { COLONY_WORDS } from './words.ts';

/** Why a governor's source is refused, with line and column; null when it compiles. */
export function governorProblem(source: string, profile: Profile): string | null {
  const compiled = compile(source, { profile, embedding: COLONY_WORDS });
  return compiled.ok ? null : placed(compiled.error.error);
}

/** Why an autopilot's source is refused, with line and column; null when it compiles. */
export function autopilotProblem(source: string): string | null {
  return governorProblem(source, AUTOPILOT_PROFILE);
}

/** Autopilots have no profile of their own. */
export const AUTOPILOT_PROFILE: Profile = 'strict';
