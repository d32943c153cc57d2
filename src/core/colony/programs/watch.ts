/** A governor watched on a colony as it stands: what each of its forms came to, and what it could read. For the editor. */
import { compileWatched, type TraceStep } from '../../lispy/trace.ts';
import type { Profile } from '../../lispy/world.ts';
import type { Frame } from '../../mars/frame.ts';
import { agentOf } from '../agents/governing.ts';
import { hearingOf } from '../agents/hearing.ts';
import type { Colony } from '../schema.ts';
import { memoryFor, runOn } from './evaluate.ts';
import { GOVERNOR_STREAM } from './governor.ts';
import { readingsOf } from './readings/table.ts';
import { situationOf } from './situation.ts';
import { COLONY_WORDS } from './words.ts';

/** What was seen: forms in the order in which they came to something, and every reading by its first name. */
export type Watching = { readonly steps: readonly TraceStep[]; readonly readings: Readonly<Record<string, number>> };

/** Runs a source as `dryRun` does, form by form. What does not compile comes to no steps. Changes nothing. */
export function watchRun(colony: Colony, frame: Frame, source: string, profile: Profile, name: string): Watching {
  // Only what governs hears what the agent in the seat hears.
  const seated = source === colony.mind.governor.source ? agentOf(colony) : null;
  const situation = situationOf(colony, frame, null, seated === null ? null : hearingOf(seated));
  const readings = readingsOf(situation);
  const made = compileWatched(source, profile, COLONY_WORDS);
  if (!made.ok) return { steps: [], readings };
  const { program, steps } = made.value;
  runOn(program, situation, seated?.env ?? memoryFor(colony, name), GOVERNOR_STREAM);
  return { steps: steps(), readings };
}
