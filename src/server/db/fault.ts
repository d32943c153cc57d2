/** What kind of trouble a database's error is. */

/** `full`: no room on the disk. `away`: it can't be reached, or has gone down. `clash`: two transactions met; try again. */
export type Fault = 'full' | 'away' | 'clash';

/** SQLSTATE classes and codes (PostgreSQL manual, appendix A), and codes of Node's network errors. */
const FAULTS: readonly (readonly [RegExp, Fault])[] = [
  [/^(53100|ENOSPC|EDQUOT|EFBIG)$/, 'full'],
  [/^(08...|57P0.|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|ENOENT|EAI_AGAIN)$/, 'away'],
  [/^(40001|40P01|55P03)$/, 'clash'],
];
/** Where the drivers give no code. */
const SENTENCES: readonly (readonly [RegExp, Fault])[] = [
  [/No space left on device|could not (write|extend|create)/i, 'full'],
  [/Connection terminated|timeout exceeded when trying to connect|Client has encountered|not queryable/i, 'away'],
];

/** A database that is there and can't be opened: a sentence for whoever runs the hub. */
export class DatabaseClosed extends Error {}

/** The kind of an error that a statement or an opening rejected with; null when it is none of these: a bug of ours. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof DatabaseClosed) return 'away';
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const message = error instanceof AggregateError ? error.errors.map(String).join(' ') : error.message;
  const found = FAULTS.find(([pattern]) => pattern.test(code)) ?? SENTENCES.find(([pattern]) => pattern.test(message));
  return found?.[1] ?? null;
}
