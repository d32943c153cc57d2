/** What a handler may ask for, and what the host makes of it. */
import type { Flows } from '../../flows.ts';
import type { Colony } from '../../schema.ts';

/** Carries a request out, as far as it goes. `amount` is above 0, in the unit of the resource. */
export type Change = (colony: Colony, flows: Flows, amount: number) => void;

/** A store that a phase may draw on, in the sol's last hour. */
export type Store = { readonly left: (colony: Colony, flows: Flows) => number; readonly take: Change };

export type ResourceRule = {
  readonly unit: string;
  /** Most that a sol may change, either way, whatever a phase allows. */
  readonly most: number;
  /** What a request above 0 does; null where there is no such thing. */
  readonly up: Change | null;
  /** What one below 0 does: a store is drawn on, and the phase goes on by the share that there was. */
  readonly down: Change | Store | null;
};
