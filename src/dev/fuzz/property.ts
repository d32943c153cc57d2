/** A property that `npm test` tries some times and `npm run fuzz` many times. */
import type { IProperty } from 'fast-check';

export type Property = {
  /** One word, for `--only`. */
  readonly name: string;
  /** What holds, whatever is tried. */
  readonly promise: string;
  /** Cases in `npm test`, and in `npm run fuzz`. */
  readonly tests: number;
  readonly cases: number;
  /** Makes it; a case that fails throws. */
  readonly make: () => IProperty<unknown>;
};
