/** What a bounty of the deck is: a check of a cartridge that anybody can have done again. It changes nothing. */

/** The four, by the names that the deck's jobs give their programs. */
export const BOUNTY_KEYS = ['diagnostic', 'drill', 'echo-test', 'ledger-check'] as const;
export type BountyKey = (typeof BOUNTY_KEYS)[number];

export type Checked = {
  readonly pass: boolean;
  /** What was checked, and what came of it, in a sentence. */
  readonly checked: string;
  /** Sols that were computed or looked at; 0 where it could not be made. */
  readonly sols: number;
};

/** Sols that a bounty looks back on, or ahead. */
export const BOUNTY_SOLS = 10;
