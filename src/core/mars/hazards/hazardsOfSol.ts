import type { FrameHazard } from '../frameEvents.ts';
import { rollsOn } from '../noise.ts';
import type { SolFacts } from '../solFacts.ts';
import { hazardStream } from '../streams.ts';
import { BASE_HAZARDS } from './baseHazards.ts';
import type { Hazard } from './hazard.ts';
import { HAZARDS_MOST } from './hazardConstants.ts';
import { MICROMETEORITES, NATURE_HAZARDS } from './natureHazards.ts';

/** Every type of hazard with the stream of its draws, so that none shifts another. Those at the end give way first. */
const ALL: readonly (Hazard & { readonly stream: number })[] = [
  MICROMETEORITES,
  ...NATURE_HAZARDS,
  ...BASE_HAZARDS,
].map((hazard) => ({ ...hazard, stream: hazardStream(hazard.type) }));

/** The hazards of a sol, frozen: at most one of a type, at most six. */
export function hazardsOfSol(facts: SolFacts): readonly FrameHazard[] {
  const hazards: FrameHazard[] = [];
  for (const { type, chance, applies, tell, stream } of ALL) {
    if (hazards.length === HAZARDS_MOST) break;
    if (applies !== undefined && !applies(facts)) continue;
    const roll = rollsOn(facts.plan, stream, facts.sol);
    if (chance < 1 && roll(0) >= chance) continue;
    hazards.push(Object.freeze({ type, ...tell(roll, facts) }));
  }
  return Object.freeze(hazards);
}
