/** A reading: a number that programs see under a name. */
import type { Situation } from '../situation.ts';

/** What a sol's figure shows where there is nobody to count for, as the ancestor's programs expect it. */
export const NOBODY = 999;

export type Reading = {
  readonly name: string;
  /** Other names of the same number. */
  readonly aliases?: readonly string[];
  readonly unit: string;
  readonly about: string;
  /** Finite, whatever the colony. */
  readonly of: (situation: Situation) => number;
};

/** A figure that is infinite where nobody needs anything. */
export function ofNobody(sols: number): number {
  return sols < Infinity ? sols : NOBODY;
}

/** Yes and no as programs read them. */
export const flag = (is: boolean): number => (is ? 1 : 0);
