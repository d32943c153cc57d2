/** An offer on the board. */
import type { Terms } from '../record/chain.ts';

export type Offer = {
  /** Unlike any other's, of this and every other colony: settled ids are never paid again. */
  readonly id: string;
  /** Run that the job is for. */
  readonly colony: string;
  /** Module that brings it; null for the deck itself. */
  readonly offeredBy: string | null;
  readonly terms: Terms;
  /** First sol on which it is not on the board any more. */
  readonly leavesSol: number;
  /** Whether it is in the last quarter of its time. */
  readonly isFading: boolean;
};
