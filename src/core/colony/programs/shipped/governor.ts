/** What a governor that comes with Marsdeck is. */

export type ShippedGovernor = {
  readonly key: string;
  readonly title: string;
  /** What it does, in a sentence. */
  readonly about: string;
  /** What a learner takes from it. */
  readonly teaches: string;
  /** 1 the simplest to 5 the strongest. */
  readonly skill: 1 | 2 | 3 | 4 | 5;
  readonly source: string;
};
