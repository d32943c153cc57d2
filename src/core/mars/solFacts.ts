/** What events, hazards and challenges may ask about their sol. */
import type { Frame } from './frame.ts';
import type { LedgerPlan } from './noise.ts';

/** `swingK` is how far the reference site's air warms from dawn to afternoon, `linkOpen` whether Earth can be heard. */
export type SolFacts = {
  readonly plan: LedgerPlan;
  readonly sol: number;
  readonly ttDays: number;
  readonly marsYear: number;
  readonly mars: Frame['mars'];
  readonly swingK: number;
  readonly linkOpen: boolean;
};
