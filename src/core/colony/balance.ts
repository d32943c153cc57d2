/** The balance of the running sol, per element and for energy: in, out, stored, and a residual that reads zero. */
import type { Sheet } from './bookSchema.ts';
import type { Colony } from './schema.ts';
import { blankSheet, fillSheet } from './sheet.ts';

/** What is balanced: kg of an element, MJ of energy (enthalpy of every substance, charge, warmth). */
export const BALANCED = [
  'carbon',
  'hydrogen',
  'oxygen',
  'nitrogen',
  'energy',
] as const satisfies readonly (keyof Sheet)[];
export type Balanced = (typeof BALANCED)[number];

export type BalanceLine = {
  /** What has crossed the colony's boundary since the sol's first tick. */
  readonly in: number;
  readonly out: number;
  /** What is in stores now, and by how much that has changed since the sol's first tick. */
  readonly stored: number;
  readonly change: number;
  /** Change less in plus out: what the books can't account for. */
  readonly residual: number;
  /** The residual against all that is stored and was moved since genesis; rounding alone leaves some 1e-15. */
  readonly relative: number;
};
export type Balance = Readonly<Record<Balanced, BalanceLine>>;

/**
 * The balance since the first tick of the running sol; at a sol's end, that of the whole sol. A colony that has not lived a
 * tick under these rules yet has nothing to compare with: nothing has changed.
 */
export function balanceOf(colony: Colony): Balance {
  const now = blankSheet();
  fillSheet(colony, now);
  const { sheet } = colony.today;
  const opened = BALANCED.some((of) => sheet[of].stored !== 0);
  const line = (of: Balanced): BalanceLine => {
    const to = now[of];
    const from = opened ? sheet[of] : to;
    const into = to.in - from.in;
    const out = to.out - from.out;
    const change = to.stored - from.stored;
    const residual = change - into + out;
    // Enthalpies are negative, and sums of years are what rounding is relative to.
    const gross = Math.max(1, Math.abs(to.stored) + Math.abs(to.in) + Math.abs(to.out));
    return { in: into, out, stored: to.stored, change, residual, relative: residual / gross };
  };
  return {
    carbon: line('carbon'),
    hydrogen: line('hydrogen'),
    oxygen: line('oxygen'),
    nitrogen: line('nitrogen'),
    energy: line('energy'),
  };
}
