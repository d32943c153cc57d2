import type { FrameHazard, HazardType } from '../frameEvents.ts';
import type { Roll } from '../noise.ts';
import type { SolFacts } from '../solFacts.ts';

/** A type of hazard: its chance on a sol, under what conditions, and what it says. Roll 0 is spent on the chance. */
export type Hazard = {
  readonly type: HazardType;
  readonly chance: number;
  readonly applies?: (facts: SolFacts) => boolean;
  readonly tell: (roll: Roll, facts: SolFacts) => Omit<FrameHazard, 'type'>;
};
