/** Every migration, oldest first. Append only. */
import { fromVersion1 } from './0002-colony-as-state.ts';
import type { Result } from '../../kernel/result.ts';
import type { Refusal } from '../refusal.ts';

export type Migration = {
  /** The version it makes; it takes the one before. */
  readonly to: number;
  readonly why: string;
  /** Pure, on plain JSON. Imports neither the current schema nor the simulation: frozen history. */
  readonly up: (document: Readonly<Record<string, unknown>>) => Result<Record<string, unknown>, Refusal>;
};

export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    why: 'The state becomes the whole colony, with genesis, command log and ledger, so that a run can be replayed.',
    up: fromVersion1,
  },
];
