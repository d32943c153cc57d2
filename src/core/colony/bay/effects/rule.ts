/** What a contract may leave behind: an effect that lasts, or one that is done with at once. */
import type { Lasting, Reward } from '../../baySchema.ts';
import type { Flows } from '../../flows.ts';
import type { Plant } from '../../plantSchema.ts';
import type { Colony } from '../../schema.ts';

/** A reward as module files name it. */
type Named = { readonly kind: Reward['kind']; readonly of: string };

export type LastingRule = {
  readonly kind: Lasting;
  readonly reward: Named;
  /** Most of it, in the unit of the reward; 0 for what is only knowledge. */
  readonly most: number;
  /** What it does, for people. */
  readonly does: (amount: number) => string;
  /** What it changes of what the base can do, while it is in force. */
  readonly plant?: (plant: { -readonly [K in keyof Plant]: number }, amount: number) => void;
  /** What it does in the last hour of each sol. */
  readonly sol?: (colony: Colony, flows: Flows, amount: number) => void;
};

export type PromptRule = {
  readonly reward: Named;
  readonly most: number;
  /** Does it. @returns what was done, for people. */
  readonly now: (colony: Colony, amount: number) => string;
};

/** A share as people read it. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
