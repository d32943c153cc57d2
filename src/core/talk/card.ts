/** What names a run to a person, wherever it is shown. */

/** What identifies a run to a person: on a recovery card, a compare card, a file name. */
export type Card = {
  readonly id: string;
  readonly name: string;
  readonly mission: string;
  readonly seed: number;
  readonly created: string;
  readonly sol: number;
  readonly tick: number;
  readonly alive: boolean;
  readonly cause: string | null;
  /** People; robots in a colony that has no people. */
  readonly crewAlive: number;
  readonly crewTotal: number;
  readonly score: number;
  readonly grade: string;
  readonly unranked: boolean;
  /** Version the file had before migration, when it was migrated. */
  readonly migratedFrom: number | null;
  /** What could not be carried over, in sentences. */
  readonly losses: readonly string[];
  /** 64 hex digits that its label is drawn from; missing in cards that were kept before they had it. */
  readonly birthHash?: string;
};

/** The file of a run, and what names it. */
export type CardedFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly card: Card };
