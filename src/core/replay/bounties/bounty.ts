/** What a bounty of the deck is: a check of a cartridge that anybody can have done again. It changes nothing. */

export const BOUNTY_KEYS = ['diagnostic', 'drill', 'echo-test', 'ledger-check'] as const;
export type BountyKey = (typeof BOUNTY_KEYS)[number];

export type Checked = {
  readonly pass: boolean;
  /** What was checked, and what came of it, in a sentence. */
  readonly checked: string;
  /** Sols that were computed or looked at. */
  readonly sols: number;
};

/** Sols that a bounty looks back on, or ahead. */
export const BOUNTY_SOLS = 10;
