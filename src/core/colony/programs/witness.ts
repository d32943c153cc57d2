/**
 * Somebody who looks on while a governor runs. A witness is told at each sol's end, just before the governor is run, and may
 * read the colony as the governor will; it is no part of the colony, and nothing that a tick computes asks for it.
 */
import type { Frame } from '../../mars/frame.ts';
import type { Colony } from '../schema.ts';

/** Must change nothing. It is told of every colony that lives a sol's end here; which one it wants it knows itself. */
export type Witness = (colony: Colony, frame: Frame) => void;

let witness: Witness | null = null;

/** From now on this one looks on, in place of another; null for nobody. */
export function witnessGovernor(one: Witness | null): void {
  witness = one;
}

/** A governor is about to run. */
export function tellWitness(colony: Colony, frame: Frame): void {
  witness?.(colony, frame);
}
